import { editScript } from './edit-script.mjs'

/**
 * The words that are looked for: in the widths that the index has, without the signs that stand between words there, and
 * without those by which lunr would take what was typed for a query of its own (`--with`, `code:`).
 */
const wordsOf = (typed) =>
  typed
    .normalize('NFKC')
    .split(/[\s:~^*+\\、。・「」『』()[\]【】;!?]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ')

const typedOfTypeDoc = /=(\w+)\.value\.trim\(\)/

/** TypeDoc plugin: the search finds words however they are typed, full-width or with signs around them. */
export const load = (app) =>
  editScript(
    app,
    typedOfTypeDoc,
    (_all, field) => `=(${wordsOf})(${field}.value)`,
    'does not read what is typed as it used to.',
  )
