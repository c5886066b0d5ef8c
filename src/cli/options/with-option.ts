import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'
import { type InputFile, readInputFile } from '../input/input-file.js'

/** The option `--with`. */
export const withOption = (locale: Locale): Option =>
  new Option(
    '--with <file>',
    {
      en: 'a dataset of your own (JSON or YAML), merged with the curated records; of NDJSON, CSV or a list name the kind, as in program=mine.csv; may be given several times',
      ja: '収録データと合わせる、自分のデータセット（JSON、YAML）。NDJSON、CSV、1種類の一覧にはprogram=mine.csvのように種類を添える。何度でも書ける',
    }[locale],
  ).argParser((text: string, before: readonly InputFile[] = []) => [...before, readInputFile(text)])
