import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'
import { mistake } from '../mistakes/mistake.js'

/** The option `--with`. */
export const withOption = (locale: Locale): Option =>
  new Option(
    '--with <file>',
    {
      en: 'a JSON dataset of your own, merged with the curated records',
      ja: '収録データと合わせる、自分のデータセット（JSON）',
    }[locale],
  ).argParser((path: string, previous?: string) => {
    if (previous === undefined) return path
    throw mistake({
      en: '--with can be given only once; put your records into one file',
      ja: '--withは一度しか指定できません。レコードを1つのファイルにまとめてください。',
    })
  })
