import { existsSync } from 'node:fs'
import { Option } from 'commander'
import type { Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { mistake } from '../mistakes/mistake.js'
import { findKind, kindNamed } from './kind.js'

/** A dataset of the user's own. */
export interface OwnFile {
  readonly path: string
  /** The kind of its records, where the file does not say it. */
  readonly kind?: Kind
}

/** A path, or a kind and a path: `program=programs.csv`. A mistake where a file has a word before it that is no kind. */
const readOwnFile = (text: string): OwnFile => {
  const [, name = '', path = ''] = /^([^=/\\]+)=(.+)$/s.exec(text) ?? []
  const isPath = findKind(name) === undefined && (!existsSync(path) || existsSync(text))
  return isPath ? { path: text } : { path, kind: kindNamed(name) }
}

/** The option `--with`. */
export const withOption = (locale: Locale): Option =>
  new Option(
    '--with <file>',
    {
      en: 'a dataset of your own (JSON or YAML), merged with the curated records; of NDJSON, CSV or a list name the kind, as in program=mine.csv',
      ja: '収録データと合わせる、自分のデータセット（JSON、YAML）。NDJSON、CSV、1種類の一覧にはprogram=mine.csvのように種類を添える',
    }[locale],
  ).argParser((text: string, previous?: OwnFile) => {
    if (previous === undefined) return readOwnFile(text)
    throw mistake({
      en: '--with can be given only once; put your records into one file',
      ja: '--withは一度しか指定できません。レコードを1つのファイルにまとめてください。',
    })
  })
