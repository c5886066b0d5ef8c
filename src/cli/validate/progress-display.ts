import type { Locale } from '../../time/locale.js'

/** Shows how far the validation is. */
export interface ProgressDisplay {
  /** How much was read of the present input. */
  readonly update: (bytes: number, records: number) => void
  /** The present input is read; the next follows. */
  readonly next: () => void
  /** Takes away what is shown. */
  readonly end: () => void
}

const SILENT: ProgressDisplay = { update: () => undefined, next: () => undefined, end: () => undefined }
const BAR_WIDTH = 24
const PAUSE_MILLISECONDS = 100

/** The line that tells how much is done, with a bar where the total is known. */
export const progressLine = (
  bytes: number,
  records: number,
  total: number | undefined,
  locale: Locale,
): string => {
  const count = records.toLocaleString('en')
  const counted = { en: records === 1 ? '1 record' : `${count} records`, ja: `${count}件` }[locale]
  if (total === undefined || total === 0) return counted
  const share = Math.min(1, bytes / total)
  const filled = Math.floor(share * BAR_WIDTH)
  const bar = `${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}`
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} % ${counted}`
}

/** A display of progress over inputs of a total size in bytes, shown now and then; silent where nobody watches. */
export const createProgressDisplay = (
  show: ((line: string) => void) | undefined,
  total: number | undefined,
  locale: Locale,
  now: () => number = Date.now,
): ProgressDisplay => {
  if (!show) return SILENT
  let before = { bytes: 0, records: 0 }
  let present = before
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    update: (bytes, records) => {
      present = { bytes: before.bytes + bytes, records: before.records + records }
      if (now() - shownAt < PAUSE_MILLISECONDS) return
      shownAt = now()
      show(progressLine(present.bytes, present.records, total, locale))
    },
    next: () => {
      before = present
    },
    end: () => show(''),
  }
}
