import type { Kind } from './kinds.js'
import type { LocalizedText } from './records.js'

/** What a record of each kind is called. */
export const kindNames: Readonly<Record<Kind, LocalizedText>> = {
  source: { en: 'source', ja: '出典' },
  place: { en: 'place', ja: '国・地域' },
  organization: { en: 'organization', ja: '組織' },
  theme: { en: 'theme', ja: 'テーマ' },
  technology: { en: 'technology', ja: '技術' },
  strategy: { en: 'strategy', ja: '戦略' },
  measure: { en: 'measure', ja: '施策' },
  program: { en: 'program', ja: '事業' },
  approach: { en: 'approach', ja: 'アプローチ' },
  agreement: { en: 'agreement', ja: '合意' },
  forum: { en: 'forum', ja: '会議体' },
  meeting: { en: 'meeting', ja: '会合' },
  position: { en: 'position', ja: '役職' },
  indicator: { en: 'indicator', ja: '指標' },
  facility: { en: 'facility', ja: '施設' },
}
