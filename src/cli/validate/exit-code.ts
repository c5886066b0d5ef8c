import type { Report } from '../../validate/report/report.js'

/** 0 where there is no error, 1 where the dataset has some, 2 where an input could not be read to its end. */
export const exitCodeOf = ({ ok }: Report, isUnread: boolean): number => (isUnread ? 2 : ok ? 0 : 1)
