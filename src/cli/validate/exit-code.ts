import type { Report } from '../../validate/report.js'

/** 0 where there is no error, 1 where the dataset has some, 2 where an input could not be read to its end. */
export const exitCodeOf = ({ ok, counts: { byCode } }: Report): number => {
  if (byCode['input-broken'] !== undefined || byCode['input-unreadable'] !== undefined) return 2
  return ok ? 0 : 1
}
