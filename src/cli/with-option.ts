import { Option } from 'commander'

/** The option `--with`. */
export const withOption = (): Option =>
  new Option('--with <file>', 'a JSON dataset of your own, merged with the curated records')
