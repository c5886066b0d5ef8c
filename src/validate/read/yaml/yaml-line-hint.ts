import type { LocalizedText } from '../../../model/records.js'
import { OTHER_SPACE, plainSpaceHint } from '../look-alikes.js'

const SPACE_AFTER_COLON = {
  en: 'Write a space after the colon.',
  ja: 'コロンの後に半角スペースを入れてください。',
}
const SPACE_AFTER_HYPHEN = {
  en: 'Write a space after the hyphen.',
  ja: 'ハイフンの後に半角スペースを入れてください。',
}
const PLAIN_COLON = {
  en: 'Write ":" and a space in place of "：".',
  ja: '「：」の代わりに、半角の「:」と半角スペースを書いてください。',
}

/** The indentation of a line, the hyphens before its first field, and the name of that. */
const NAME = '^ *(?:- +)*[\\w-]+'

const HAS_OTHER_SPACE = new RegExp(`^[ -]*${OTHER_SPACE.source}|${NAME}:${OTHER_SPACE.source}`)
const HAS_OTHER_COLON = new RegExp(`${NAME}：`)
const HAS_TIGHT_HYPHEN = /^ *(?:- +)*-\w[\w-]*:(?: |$)/
const HAS_TIGHT_COLON = new RegExp(`${NAME}:[{["']`)

/** What a line of YAML seems to lack where it begins to be read as a field: the signs and spaces that make it one. */
export const yamlLineHint = (line: string): LocalizedText | undefined => {
  if (HAS_OTHER_SPACE.test(line)) return plainSpaceHint(line)
  if (HAS_OTHER_COLON.test(line)) return PLAIN_COLON
  if (HAS_TIGHT_HYPHEN.test(line)) return SPACE_AFTER_HYPHEN
  return HAS_TIGHT_COLON.test(line) ? SPACE_AFTER_COLON : undefined
}
