import { Option } from 'commander'

/** The records that a dataset may refer to without holding them. */
export type BaseName = 'curated' | 'none'

/** The option `--base`. */
export const baseOption = (): Option =>
  new Option('--base <base>', 'records that references may lead to beside those of the dataset')
    .choices(['curated', 'none'])
    .default('curated')
