import type { LocalizedText } from '../../model/records.js'
import type { CodeLanguage } from './code-languages.js'

/** A file of an example. */
export interface ExampleFile {
  readonly name: string
  readonly language: CodeLanguage | 'javascript'
  readonly text: string
}

/** How the files of an example are checked. */
export interface ExampleCall {
  readonly language: 'javascript' | 'sh'
  readonly text: string
}

/** Data with which something is wrong, or the same data mended. */
export interface ExampleData {
  readonly files: readonly ExampleFile[]
  /** What the files do not show of themselves. */
  readonly note?: LocalizedText
  /** How they are checked, where a program outside can do so. */
  readonly call?: ExampleCall
}

/** Why no data gives a code. */
export interface Unreached {
  readonly unreached: LocalizedText
}

/** What the page of a code shows. */
export type PageExample = { readonly bad: ExampleData; readonly good: ExampleData } | Unreached
