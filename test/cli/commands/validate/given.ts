import { programWith } from '../../programs.js'

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string) => new TextEncoder().encode(text)

/** Standard input that gives texts one after another. */
export async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield utf8(text)
}

/** Standard input that breaks off after a text. */
export async function* breaksAfter(text: string): AsyncGenerator<Uint8Array> {
  yield utf8(text)
  throw new Error('the disk is gone')
}

/** A dataset of programs as JSON. */
export const dataset = (...programs: readonly unknown[]) => JSON.stringify({ programs }, null, 2)

/** Records one a line. */
export const lines = (...records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** A program that refers to no place. */
export const wrong = programWith({
  id: 'wrong',
  name: { en: 'Wrong', ja: '誤' },
  holders: [{ place: 'UK' }],
})

/** Where a mapping finds what names a record. */
export const codeAndTitle = { id: 'code', 'name.en': 'title', 'name.ja': 'title' }
