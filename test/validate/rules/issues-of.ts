import type { Dataset } from '../../../src/atlas/dataset.js'
import type { Kind } from '../../../src/model/kinds.js'
import { collections } from '../../../src/model/kinds.js'
import { type Issue, validateDataset } from '../../../src/validate/index.js'
import { leastRecords, recordOf } from '../records.js'

type Fields = Readonly<Record<string, unknown>>

const place = (id: string, en: string, ja: string) => ({
  ...leastRecords.place,
  id,
  kind: 'country',
  name: { en, ja },
})
const organization = (id: string) => ({ ...leastRecords.organization, id, name: { en: id, ja: id } })

/** What examples refer to. */
export const world: Dataset = validateDataset({
  sources: [leastRecords.source],
  places: [
    place('JP', 'Japan', '日本'),
    place('US', 'United States', '米国'),
    place('GB', 'United Kingdom', '英国'),
    place('IN', 'India', 'インド'),
    place('CN', 'China', '中国'),
  ],
  organizations: [organization('jst')],
}).accepted

/** The issues of records of a kind, of which each has some fields of its own, ids and names if need be. */
export const issuesOf = (kind: Kind, records: readonly Fields[], base: Dataset = world): readonly Issue[] => {
  const numbered = records.map((fields, index) => {
    const record = recordOf(kind, {
      id: `${leastRecords[kind].id}-${index + 1}`,
      name: { en: `No. ${index}`, ja: `第${index}号` },
    })
    return { ...record, ...fields }
  })
  return validateDataset({ [collections[kind]]: numbered }, { base }).report.issues
}

/** Codes and pointers of issues. */
export const briefly = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`)

/** Messages and hints in a language. */
export const said = (issues: readonly Issue[], locale: 'en' | 'ja' = 'en'): string[] =>
  issues.map(({ message, hint }) => (hint ? `${message[locale]} → ${hint[locale]}` : message[locale]))
