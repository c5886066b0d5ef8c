import type { LocalizedText } from '../model/records.js'

/** What is called something: a record, for one. */
export interface Named {
  readonly name: LocalizedText
  readonly abbreviation?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** What a record is called: its name in both languages, its short form, its other names. */
export const namesOf = ({ name, abbreviation, aliases = [] }: Named): readonly string[] =>
  [name.en, name.ja, abbreviation ?? [], aliases].flat()
