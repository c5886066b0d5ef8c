import { Option } from 'commander'

/** Languages of output. */
export type Locale = 'en' | 'ja'

/** The option `--locale`. */
export const localeOption = () =>
  new Option('--locale <locale>', 'language of the output').choices(['en', 'ja']).default('en')
