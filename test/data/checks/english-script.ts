import { valueCheck } from './value-check.js'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** English text holds no kana, kanji or full-width characters. */
export const englishScript = valueCheck('english-script', (value, path) =>
  path.at(-1) === 'en' && typeof value === 'string' && japanese.test(value)
    ? `has "${value.match(japanese)?.[0]}" in English`
    : undefined,
)
