import type { CodeLanguage } from '../../../src/cli/explain/code-languages.js'
import type { LocalizedText } from '../../../src/model/records.js'
import type { Report } from '../../../src/validate/index.js'

/** A file as a page shows it. */
export interface ShownFile {
  readonly name: string
  readonly language: CodeLanguage | 'javascript'
  readonly text: string
}

/** How a page says that data is checked. */
export interface ShownCall {
  readonly language: 'javascript' | 'sh'
  readonly text: string
}

/** Data with which something is wrong, or the same data mended. */
export interface Sample {
  readonly files: readonly ShownFile[]
  /** What the files do not show of themselves. */
  readonly note?: LocalizedText
  /** How it is checked, where a program outside can do so. */
  readonly call?: ShownCall
  readonly check: () => Promise<Report>
}

/** Data that breaks a rule, and the same data mended. */
export interface Example {
  readonly bad: Sample
  readonly good: Sample
}

/** Why no data gives a code. */
export interface Unreached {
  readonly unreached: LocalizedText
}

/** What the page of a code shows, by code. */
export type Examples = Readonly<Record<string, Example | Unreached>>
