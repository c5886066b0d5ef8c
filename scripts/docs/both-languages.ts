import type { LocalizedText } from '../../src/model/records.js'
import { escapeMarkdown } from '../../src/render/escape-markdown.js'

/** Both languages of a text beside each other, once where they are the same. */
export const bothLanguages = ({ en, ja }: LocalizedText): string =>
  en === ja ? escapeMarkdown(en) : `${escapeMarkdown(en)} ${escapeMarkdown(ja)}`

/** Both languages of a text, one below the other, once where they are the same. */
export const stackedLanguages = ({ en, ja }: LocalizedText): string =>
  en === ja ? escapeMarkdown(en) : `${escapeMarkdown(en)}<br>${escapeMarkdown(ja)}`
