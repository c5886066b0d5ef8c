import type { WholeDataset } from '../../src/atlas/dataset.js'
import { kindNames } from '../../src/model/kind-names.js'
import { collections, type Kind, kinds } from '../../src/model/kinds.js'
import { kindMeanings } from '../kind-meanings.js'

const HEAD = {
  en: ['kind', 'records', 'what it is'],
  ja: ['種類', '件数', '内容'],
} as const

const nameIn = (locale: 'en' | 'ja', kind: Kind): string =>
  ({ en: collections[kind], ja: kindNames[kind].ja })[locale]

const marked = /(<!-- counts:[^>]*-->\n)[\s\S]*?(<!-- \/counts -->)/

/** A README with the number of records of each kind brought up to date. */
export const generateCounts = (readme: string, locale: 'en' | 'ja', dataset: WholeDataset): string => {
  const rows = kinds.map(
    (kind) =>
      `| ${nameIn(locale, kind)} | ${dataset[collections[kind]].length} | ${kindMeanings[kind][locale]} |`,
  )
  const table = [`| ${HEAD[locale].join(' | ')} |`, '| --- | ---: | --- |', ...rows].join('\n')
  return readme.replace(marked, (_whole, start: string, end: string) => `${start}${table}\n${end}`)
}
