import type { Report } from '../../validate/report.js'
import { hasUnread } from './unread-inputs.js'

/** 0 where there is no error, 1 where the dataset has some, 2 where an input could not be read to its end. */
export const exitCodeOf = (report: Report): number => (hasUnread(report) ? 2 : report.ok ? 0 : 1)
