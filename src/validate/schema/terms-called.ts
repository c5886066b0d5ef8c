import type { LocalizedText } from '../../model/records.js'
import { isFields } from '../fields.js'
import { foldName } from '../names/fold-name.js'

const LONGEST = 200

/** What a term of a vocabulary is called. */
export const termOf = (terms: unknown, id: string): Partial<LocalizedText> | undefined => {
  const term = isFields(terms) && Object.hasOwn(terms, id) ? terms[id] : undefined
  if (!isFields(term)) return undefined
  const { en, ja } = term
  return { ...(typeof en === 'string' && { en }), ...(typeof ja === 'string' && { ja }) }
}

/** What a term of a vocabulary is called, in both languages. */
export const namesOfTerm = (terms: unknown, id: string): readonly string[] =>
  Object.values(termOf(terms, id) ?? {})

/** The terms of a vocabulary that a text calls by their ids or by what they are called, whatever its case and width. */
export const termsCalled = (terms: unknown, text: string): readonly string[] => {
  if (!isFields(terms) || text.length > LONGEST) return []
  const wanted = foldName(text)
  return Object.keys(terms).filter((id) =>
    [id, ...namesOfTerm(terms, id)].some((name) => foldName(name) === wanted),
  )
}
