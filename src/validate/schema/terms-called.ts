import { isFields } from '../fields.js'
import { foldName } from '../names/fold-name.js'

const LONGEST = 200

const namesOf = (id: string, term: unknown): readonly unknown[] =>
  isFields(term) ? [id, term.en, term.ja] : [id]

/** The terms of a vocabulary that a text calls by their ids or by what they are called, whatever its case and width. */
export const termsCalled = (terms: unknown, text: string): readonly string[] => {
  if (!isFields(terms) || text.length > LONGEST) return []
  const wanted = foldName(text)
  return Object.entries(terms)
    .filter(([id, term]) =>
      namesOf(id, term).some((name) => typeof name === 'string' && foldName(name) === wanted),
    )
    .map(([id]) => id)
}
