import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { formFields } from './form-fields.js'

const BYTE_ORDER_MARK = '\ufeff'

const separator: Readonly<Record<Locale, string>> = {
  en: ', with ; between them',
  ja: '（「;」で区切る）',
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/**
 * An empty table for records of a kind: a header, each cell of which names a field and explains it in a second line.
 * Required fields come first. Begins with a byte order mark, by which spreadsheets know that it is UTF-8.
 */
export const csvForm = (kind: Kind, locale: Locale): string => {
  const fields = formFields(kind, locale)
  const inOrder = [
    ...fields.filter(({ isRequired }) => isRequired),
    ...fields.filter((field) => !field.isRequired),
  ]
  const cells = inOrder.map(({ path, label, explanation, field }) => {
    const hint = field.schema instanceof z.ZodArray ? separator[locale] : ''
    return quoted(`${locale === 'ja' ? label : path}\n${explanation}${hint}`)
  })
  return `${BYTE_ORDER_MARK}${cells.join(',')}\r\n`
}
