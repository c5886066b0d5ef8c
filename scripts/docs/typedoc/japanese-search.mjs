import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const lunr = createRequire(fileURLToPath(import.meta.resolve('typedoc')))('lunr')

// The trimmer of lunr drops every character that is not Latin, Japanese words whole among them. Letters and digits are
// kept in one width (第2期 of 第２期), as `search-words.mjs` looks for them.
const trimmer = (token) =>
  token.update((text) =>
    text
      .normalize('NFKC')
      .replace(/^[^\p{L}\p{N}_]+/u, '')
      .replace(/[^\p{L}\p{N}_]+$/u, ''),
  )
trimmer.label = 'trimmer'

/** TypeDoc plugin: makes Japanese words findable. */
export const load = () => {
  lunr.trimmer = trimmer
  lunr.tokenizer.separator = /[\s\-、。・「」『』（）()［］【】：；！？…]+/
}
