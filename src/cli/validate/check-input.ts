import type { InputBytes } from '../../validate/input.js'
import type { Report } from '../../validate/report.js'
import { type StreamOptions, validateStream } from '../../validate/validate-stream.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Progress } from './progress.js'

/** Checks an input in this thread. */
export const checkInput = async (
  bytes: InputBytes,
  options: StreamOptions,
  progress: Progress,
): Promise<Report> => {
  const events = validateStream(bytes, { ...options, decodeUtf8 })
  for await (const event of events) {
    if (event.type === 'progress') progress.update(event.bytes, event.records)
    if (event.type === 'report') return event.report
  }
  throw new Error('The validation ended without a report.')
}
