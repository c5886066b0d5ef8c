import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'

/** The option `--locale`, which {@link localeIn} reads beforehand. */
export const localeOption = (locale: Locale): Option =>
  new Option('--locale <locale>', { en: 'language of the output', ja: '表示する言語' }[locale])
    .choices(['en', 'ja'])
    .default('en')
