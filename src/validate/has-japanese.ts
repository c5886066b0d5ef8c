const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Whether a text has a Japanese character. */
export const hasJapanese = (text: string): boolean => JAPANESE.test(text)
