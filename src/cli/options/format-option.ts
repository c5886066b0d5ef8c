import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'

/** The option `--format` with the formats that there are; the first is the default. */
export const formatOption = (formats: readonly string[], locale: Locale): Option =>
  new Option('--format <format>', { en: 'how to write it', ja: '出力の形式' }[locale])
    .choices(formats)
    .default(formats[0])
