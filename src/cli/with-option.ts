import { Option } from 'commander'
import type { Locale } from './locale-in.js'

/** The option `--with`. */
export const withOption = (locale: Locale): Option =>
  new Option(
    '--with <file>',
    {
      en: 'a JSON dataset of your own, merged with the curated records',
      ja: '収録データと合わせる、自分のデータセット（JSON）',
    }[locale],
  )
