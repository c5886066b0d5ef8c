import type { Report, ValidationEvent } from '../../src/validate/index.js'

/** The report that a validation ends with. */
export const reportIn = async (events: AsyncIterable<ValidationEvent>): Promise<Report> => {
  let last: ValidationEvent | undefined
  for await (const event of events) last = event
  if (last?.type !== 'report') throw new Error('The last event is no report.')
  return last.report
}
