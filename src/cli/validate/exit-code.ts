import type { Report } from '../../validate/report.js'

/** 0 where there is no error, 1 where the dataset has some, 2 where it could not be read to its end. */
export const exitCodeOf = ({ ok, counts }: Report): number => {
  if (counts.byCode['input-broken'] !== undefined) return 2
  return ok ? 0 : 1
}
