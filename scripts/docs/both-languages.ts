import type { LocalizedText } from '../../src/model/records.js'
import { escapeMarkdown } from '../../src/render/escape-markdown.js'

/** Both languages of a text, once where they are the same. */
export const bothLanguages = ({ en, ja }: LocalizedText): string =>
  en === ja ? escapeMarkdown(en) : `${escapeMarkdown(en)} ${escapeMarkdown(ja)}`
