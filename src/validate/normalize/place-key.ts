import { normalizeWidth } from './normalize-width.js'

const ACCENTS = /[\u0300-\u036F]/g
const PUNCTUATION = /[.,'’‘`´()・·=＝]/g
const JAPANESE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]'
const SPACE_IN_JAPANESE = new RegExp(`(?<=${JAPANESE})\\s+(?=${JAPANESE})`, 'gu')
const JOINERS = /[-‐‑–—−/\s]+/g

const V_SOUNDS: readonly (readonly [written: string, plain: string])[] = [
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴ', 'ブ'],
]

/** What two names of a place have in common that differ in case, accents, width, punctuation, spaces in Japanese or `and` and `saint`. */
export function placeKey(name: string): string {
  const plain = normalizeWidth(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replaceAll('&', ' and ')
    .replace(PUNCTUATION, '')
    .replace(SPACE_IN_JAPANESE, '')
    .replace(JOINERS, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bst /g, 'saint ')
  return V_SOUNDS.reduce((text, [written, sound]) => text.replaceAll(written, sound), plain)
}
