import type { Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import type { FormFormatName } from '../options/names.js'
import { csvForm } from './csv-form.js'
import { jsonForm } from './json-form.js'
import { yamlForm } from './yaml-form.js'

/** How an empty form can be written, by the name of the format. */
export const forms: Readonly<Record<FormFormatName, (kind: Kind, locale: Locale) => string>> = {
  csv: csvForm,
  json: jsonForm,
  yaml: yamlForm,
}
