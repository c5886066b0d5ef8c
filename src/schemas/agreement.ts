import * as z from 'zod'
import { codingFields } from './coding.js'
import { dateOrInterval } from './date.js'
import { fact } from './fact.js'
import { reference, references } from './identifier.js'
import { money } from './money.js'
import { party } from './party.js'
import { person } from './person.js'
import { recordFields } from './record.js'
import { status } from './status.js'
import { vocabulary } from './vocabulary.js'

/** What sort of agreement it is. */
export const agreementKind = vocabulary('AgreementKind', 'What sort of agreement it is.', {
  treaty: {
    en: 'treaty',
    ja: '条約・協定',
    definition: { en: 'A treaty or binding agreement.', ja: '条約または拘束力のある協定。' },
  },
  memorandum: {
    en: 'memorandum',
    ja: '覚書',
    definition: { en: 'A memorandum of cooperation or understanding.', ja: '協力覚書、了解覚書。' },
  },
  'letter-of-intent': {
    en: 'letter of intent',
    ja: '趣意書',
    definition: { en: 'A letter of intent.', ja: '趣意書。' },
  },
  'joint-statement': {
    en: 'joint statement',
    ja: '共同声明',
    definition: { en: 'A joint statement, declaration or vision.', ja: '共同声明、宣言、共同ビジョン。' },
  },
  communique: {
    en: 'communiqué',
    ja: 'コミュニケ',
    definition: { en: 'The outcome document of a meeting.', ja: '会合の成果文書。' },
  },
  partnership: {
    en: 'partnership',
    ja: 'パートナーシップ',
    definition: {
      en: 'A declared partnership or framework of cooperation.',
      ja: '宣言されたパートナーシップや協力の枠組み。',
    },
  },
  recommendation: {
    en: 'recommendation',
    ja: '勧告',
    definition: {
      en: 'A recommendation or set of principles that members adopt.',
      ja: '構成員が採択する勧告や原則。',
    },
  },
  pledge: {
    en: 'pledge',
    ja: '拠出表明',
    definition: { en: 'An announced contribution or package.', ja: '表明された拠出やパッケージ。' },
  },
})

/** What parties have agreed, declared or recommended together. */
export const agreement = z
  .strictObject({
    ...recordFields('agreement'),
    kind: agreementKind,
    parties: z.array(party).describe('Who agreed.'),
    partiesOpen: z.boolean().optional().describe('True where the source says "and others".'),
    bilateral: z
      .boolean()
      .optional()
      .describe(
        'True where the record stands for agreements of the first party with each of the others, who have none with one another by it.',
      ),
    date: dateOrInterval.optional().describe('When it was signed, adopted or announced.'),
    period: dateOrInterval.optional().describe('The time that it holds or plans for.'),
    status: status.optional(),
    meeting: reference('meeting').optional().describe('The meeting that adopted it.'),
    people: z.array(person).optional().describe('Signatories and others whom the source names.'),
    budget: money.optional().describe('The sum that is pledged.'),
    themes: codingFields.themes,
    technologies: codingFields.technologies,
    partners: codingFields.partners,
    organizations: codingFields.organizations,
    programs: codingFields.programs,
    agreements: references('agreement').optional().describe('Agreements that it builds on.'),
    provisions: z.array(fact).optional().describe('What it says, one point each, in order.'),
  })
  .meta({ title: 'Agreement', description: 'What parties have agreed, declared or recommended together.' })
