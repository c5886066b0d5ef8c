import type { Report, ValidationEvent } from '../../src/validate/index.js'

/** What a validation hands out. */
export interface Validated {
  /** The records that it accepts, as they are handed out. */
  readonly records: readonly unknown[]
  /** The report that it ends with. */
  readonly report: Report
}

/** The records that a validation accepts, and the report that it ends with. */
export const validatedIn = async (events: AsyncIterable<ValidationEvent>): Promise<Validated> => {
  const records: unknown[] = []
  let last: ValidationEvent | undefined
  for await (const event of events) {
    if (event.type === 'records') records.push(...event.records.map(({ record }) => record))
    last = event
  }
  if (last?.type !== 'report') throw new Error('The last event is no report.')
  return { records, report: last.report }
}

/** The report that a validation ends with. */
export const reportIn = async (events: AsyncIterable<ValidationEvent>): Promise<Report> =>
  (await validatedIn(events)).report
