import type { Told } from '../check/finding.js'
import { nearest } from '../nearest.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'

/** A citation names a section that the outline of its source declares. */
export const unknownSection: Rule & {
  readonly tell: (source: string, section: string, known: Iterable<string>) => Told
} = {
  code: 'unknown-section',
  severity: 'error',
  title: { en: 'The source has no such section', ja: '出典にその節がない' },
  description: {
    en: "A citation must name a section that the outline of the source declares, or, in the outline, a section's parent must be another section of it.",
    ja: '引用の節は、出典の節一覧にあるものでなければなりません。節一覧の中の親の節も同じです。',
  },
  example: {
    kind: 'program',
    bad: [{ citations: [{ source: 'white-paper', section: '9' }] }],
    good: [{ citations: [{ source: 'white-paper', section: '1' }] }],
  },
  tell: (source, section, known) => {
    const sections = [...known]
    return {
      message: {
        en: `The source ${quoted(source)} has no section ${quoted(section)}.`,
        ja: `出典${quotedJa(source)}に${quotedJa(section)}という節はありません。`,
      },
      hint:
        didYouMean(nearest(section, sections)) ??
        (sections.length > 0 && sections.length <= 12
          ? { en: `Sections: ${sections.join(', ')}.`, ja: `節：${sections.join('、')}` }
          : undefined),
    }
  },
}
