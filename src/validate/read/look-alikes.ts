import type { LocalizedText } from '../../model/records.js'
import { codePoint } from './excerpt.js'

/** White space that is none to JSON and YAML: the no-break space, the ideographic one and others. */
export const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

const BEGINS_WITH_OTHER_SPACE = new RegExp(`^${OTHER_SPACE.source}`)

/** Whether a text begins with white space that only looks like a plain space. */
export const beginsWithOtherSpace = (text: string): boolean => BEGINS_WITH_OTHER_SPACE.test(text)

/** The sign of JSON and YAML for which a full-width one was typed; undefined where a text begins with none. */
const plainSign = (text: string): string | undefined => {
  const first = text.charAt(0)
  const plain = first === '、' ? ',' : first.normalize('NFKC')
  return plain !== first && /^[,:{}[\]]$/.test(plain) ? plain : undefined
}

/** What to write in place of a space that is none, or of a space in a name. */
export const plainSpaceHint = (text: string): LocalizedText => {
  const code = codePoint(OTHER_SPACE.exec(text)?.[0] ?? '')
  return {
    en: `${code} is not taken for a space: write plain spaces.`,
    ja: `${code}は空白として扱いません。半角スペースを使ってください。`,
  }
}

/** What to write in place of a sign that only looks like one of JSON, with which a text begins. */
export const lookAlikeHint = (text: string): LocalizedText | undefined => {
  if (beginsWithOtherSpace(text)) return plainSpaceHint(text)
  const plain = plainSign(text)
  return plain === undefined
    ? undefined
    : { en: `Write "${plain}".`, ja: `半角の「${plain}」を使ってください。` }
}
