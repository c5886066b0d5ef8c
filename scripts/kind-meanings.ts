import type { Kind } from '../src/model/kinds.js'
import type { LocalizedText } from '../src/model/records.js'

/** What the records of each kind are, for the README and the pages of kinds. */
export const kindMeanings: Readonly<Record<Kind, LocalizedText>> = {
  source: { en: 'documents, with their outline of sections', ja: '文書とその節の一覧' },
  place: { en: 'countries, blocs, regions', ja: '国、国家連合、地域' },
  organization: {
    en: 'ministries, agencies, institutes, academies, international organizations, companies',
    ja: '省庁、機関、研究所、学術団体、国際機関、企業',
  },
  theme: { en: 'subjects of policy by which strategies are compared', ja: '戦略を比べるための政策の主題' },
  technology: { en: 'fields that lists and measures name', ja: '一覧や施策が挙げる分野' },
  strategy: {
    en: 'plans and policy documents, each with its tree of elements',
    ja: '計画や政策文書とその構成',
  },
  measure: { en: 'what is or should be done, and standing rules', ja: '行うこと、行うべきこと、制度' },
  program: { en: 'schemes that fund or run something', ja: '資金を出し、または運営する仕組み' },
  approach: { en: 'how a holder treats partner places', ja: '相手国・地域の位置づけ' },
  agreement: {
    en: 'memoranda, statements, communiqués, recommendations',
    ja: '覚書、声明、コミュニケ、勧告',
  },
  forum: { en: 'standing series of meetings', ja: '継続する会議' },
  meeting: { en: 'dated meetings with agenda and outcomes', ja: '日付のある会合とその議題・成果' },
  position: { en: 'posts such as science advisers', ja: '科学技術顧問など' },
  indicator: { en: 'statistical tables in tidy form', ja: '統計表' },
  facility: { en: 'research facilities and projects of such size', ja: '研究施設と大規模プロジェクト' },
}
