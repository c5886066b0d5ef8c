import { isFields } from '../fields.js'

const LONGEST = 200

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

const namesOf = (id: string, term: unknown): readonly unknown[] =>
  isFields(term) ? [id, term.en, term.ja] : [id]

/** The terms of a vocabulary that a text calls by their ids or by what they are called, whatever its case and width. */
export const termsCalled = (terms: unknown, text: string): readonly string[] => {
  if (!isFields(terms) || text.length > LONGEST) return []
  const wanted = fold(text)
  return Object.entries(terms)
    .filter(([id, term]) =>
      namesOf(id, term).some((name) => typeof name === 'string' && fold(name) === wanted),
    )
    .map(([id]) => id)
}
