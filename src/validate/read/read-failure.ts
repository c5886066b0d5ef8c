import type { LocalizedText } from '../../model/records.js'
import { excerpt } from './excerpt.js'

/** The code of the error that a file became shorter than it was when its reading began. */
export const CUT_SHORT = 'CUT_SHORT'

/** What codes of errors mean, in words. */
export type Reasons = Readonly<Record<string, LocalizedText>>

/** What the codes of failed readings mean: those of Node, and our own. */
export const readReasons: Reasons = {
  [CUT_SHORT]: {
    en: 'the file became shorter while it was read',
    ja: '読み込み中にファイルが短くなりました',
  },
  ENOENT: { en: 'there is no such file', ja: 'ファイルがありません' },
  ENOTDIR: { en: 'there is no such file', ja: 'ファイルがありません' },
  EISDIR: { en: 'it is a directory', ja: 'ディレクトリです' },
  EACCES: { en: 'it may not be read', ja: '読み取りが許可されていません' },
  EPERM: { en: 'it may not be read', ja: '読み取りが許可されていません' },
  ELOOP: { en: 'its symbolic links lead in a circle', ja: 'シンボリックリンクが循環しています' },
  ENAMETOOLONG: { en: 'its name is too long', ja: '名前が長すぎます' },
  EMFILE: { en: 'too many files are open', ja: '開いているファイルが多すぎます' },
  ENXIO: { en: 'it is no file that can be read', ja: '読み込めるファイルではありません' },
  EIO: { en: 'the device cannot be read', ja: '記憶装置から読み取れません' },
  ESTALE: { en: 'the file has gone', ja: 'ファイルがなくなりました' },
  ECONNRESET: { en: 'the connection was closed', ja: '接続が切れました' },
  ETIMEDOUT: { en: 'the connection gave no answer', ja: '接続の応答がありません' },
}

const NO_REASON: LocalizedText = { en: 'no reason is given', ja: '理由は示されていません' }

const reasonOf = (error: unknown, reasons: Reasons): LocalizedText => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  if (reason) return reason
  const message = excerpt(String(error instanceof Error ? error.message : error))
  return { en: message, ja: message }
}

/**
 * Why something could not be read, in words; those of the error itself where its code is not known. Anything can be
 * thrown, also what throws when it is looked at.
 */
export const readFailure = (error: unknown, reasons = readReasons): LocalizedText => {
  try {
    return reasonOf(error, reasons)
  } catch {
    return NO_REASON
  }
}
