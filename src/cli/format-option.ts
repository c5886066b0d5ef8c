import { Option } from 'commander'

/** The option `--format` with the formats that there are; the first is the default. */
export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how to write it').choices(formats).default(formats[0])
