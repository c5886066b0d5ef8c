import type { Option } from 'commander'
import type { Locale } from '../../time/locale.js'
import { formatOption } from '../options/format-option.js'
import { localeOption } from '../options/locale-option.js'
import { type ReportFormatName, reportFormatNames } from '../options/names.js'
import { type CheckFlags, checkOptions } from './check-options.js'
import { type InputFlags, inputOptions } from './input-options.js'
import { type WrittenFlags, writtenOptions } from './written-options.js'

/** What {@link validateOptions} give. */
export interface ValidateFlags extends InputFlags, WrittenFlags, CheckFlags {
  readonly format: ReportFormatName
}

/** The options of `validate`, in the order of its help. */
export const validateOptions = (locale: Locale): readonly Option[] => [
  ...inputOptions(locale),
  ...writtenOptions(locale),
  ...checkOptions(locale),
  formatOption(reportFormatNames, locale),
  localeOption(locale),
]
