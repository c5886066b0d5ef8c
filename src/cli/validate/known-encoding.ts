import { findEncoding } from '../../validate/read/encoding.js'
import { mistake } from '../mistakes/mistake.js'

/** The name of an encoding; a mistake where there is none with that name. */
export const knownEncoding = (name: string): string => {
  if ('code' in findEncoding(new Uint8Array(0), name))
    throw mistake({
      en: `unknown encoding "${name}"; known are utf-8, utf-16, shift_jis, euc-jp, windows-1252 and more`,
      ja: `文字コード「${name}」は読み込めません。読み込める文字コードは、utf-8、utf-16、shift_jis、euc-jp、windows-1252などです。`,
    })
  return name
}
