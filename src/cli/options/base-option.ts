import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'

/** The records that a dataset may refer to without holding them. */
export type BaseName = 'curated' | 'none'

/** The option `--base`. */
export const baseOption = (locale: Locale): Option =>
  new Option(
    '--base <base>',
    {
      en: 'records that references may lead to beside those of the dataset',
      ja: '参照先を、データセットのほかにどのレコードから探すか',
    }[locale],
  )
    .choices(['curated', 'none'])
    .default('curated')
