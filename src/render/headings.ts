import type { Locale } from '../time/locale.js'

interface Headings {
  readonly legend: string
  readonly notes: string
  readonly sources: string
}

/** What the parts below a table are called. */
export const headings: Readonly<Record<Locale, Headings>> = {
  en: { legend: 'Legend', notes: 'Notes', sources: 'Sources' },
  ja: { legend: '凡例', notes: '注', sources: '出典' },
}
