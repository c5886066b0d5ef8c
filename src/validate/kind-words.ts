import type { Kind } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'

const JAPANESE: Readonly<Record<Kind, string>> = {
  source: '出典',
  place: '国・地域',
  organization: '組織',
  theme: 'テーマ',
  technology: '技術',
  strategy: '戦略',
  measure: '施策',
  program: '事業',
  approach: 'アプローチ',
  agreement: '合意',
  forum: '会議体',
  meeting: '会合',
  position: '役職',
  indicator: '指標',
  facility: '施設',
}

/** What a record of a kind is called in a message. */
export const kindWord = (kind: Kind): LocalizedText => ({ en: kind, ja: JAPANESE[kind] })
