import { collections, kinds } from '../../src/model/kinds.js'
import type { CuratedDataset } from '../data/read-dataset.js'

/** What each kind of record is called, and what its records are. */
export const kindWords = {
  en: {
    head: ['kind', 'records', 'what it is'],
    source: ['sources', 'documents, with their outline of sections'],
    place: ['places', 'countries, blocs, regions'],
    organization: [
      'organizations',
      'ministries, agencies, institutes, academies, international organizations, companies',
    ],
    theme: ['themes', 'subjects of policy by which strategies are compared'],
    technology: ['technologies', 'fields that lists and measures name'],
    strategy: ['strategies', 'plans and policy documents, each with its tree of elements'],
    measure: ['measures', 'what is or should be done, and standing rules'],
    program: ['programs', 'schemes that fund or run something'],
    approach: ['approaches', 'how a holder treats partner places'],
    agreement: ['agreements', 'memoranda, statements, communiqués, recommendations'],
    forum: ['forums', 'standing series of meetings'],
    meeting: ['meetings', 'dated meetings with agenda and outcomes'],
    position: ['positions', 'posts such as science advisers'],
    indicator: ['indicators', 'statistical tables in tidy form'],
    facility: ['facilities', 'research facilities and projects of such size'],
  },
  ja: {
    head: ['種類', '件数', '内容'],
    source: ['出典', '文書とその節の一覧'],
    place: ['国・地域', '国、国家連合、地域'],
    organization: ['組織', '省庁、機関、研究所、学術団体、国際機関、企業'],
    theme: ['テーマ', '戦略を比べるための政策の主題'],
    technology: ['技術', '一覧や施策が挙げる分野'],
    strategy: ['戦略', '計画や政策文書とその構成'],
    measure: ['施策', '行うこと、行うべきこと、制度'],
    program: ['事業', '資金を出し、または運営する仕組み'],
    approach: ['アプローチ', '相手国・地域の位置づけ'],
    agreement: ['合意', '覚書、声明、コミュニケ、勧告'],
    forum: ['会議体', '継続する会議'],
    meeting: ['会合', '日付のある会合とその議題・成果'],
    position: ['役職', '科学技術顧問など'],
    indicator: ['指標', '統計表'],
    facility: ['施設', '研究施設と大規模プロジェクト'],
  },
} as const

const marked = /(<!-- counts:[^>]*-->\n)[\s\S]*?(<!-- \/counts -->)/

/** A README with the number of records of each kind brought up to date. */
export const generateCounts = (readme: string, locale: 'en' | 'ja', dataset: CuratedDataset): string => {
  const texts = kindWords[locale]
  const rows = kinds.map((kind) => {
    const [name, meaning] = texts[kind]
    return `| ${name} | ${dataset[collections[kind]].length} | ${meaning} |`
  })
  const table = [`| ${texts.head.join(' | ')} |`, '| --- | ---: | --- |', ...rows].join('\n')
  return readme.replace(marked, (_whole, start: string, end: string) => `${start}${table}\n${end}`)
}
