import type { ExampleData, Unreached } from '../../../src/cli/explain/page-example.js'
import type { Report } from '../../../src/validate/index.js'

/** Data of an example, and its check. */
export interface Sample extends ExampleData {
  readonly check: () => Promise<Report>
}

/** Data that breaks a rule, and the same data mended. */
export interface Example {
  readonly bad: Sample
  readonly good: Sample
}

/** What the page of a code shows, by code. */
export type Examples = Readonly<Record<string, Example | Unreached>>
