import * as z from 'zod'
import { date } from './date.js'
import { reference, references } from './identifier.js'
import { party } from './party.js'
import { person } from './person.js'
import { recordFields } from './record.js'
import { vocabulary } from './vocabulary.js'

/** What sort of organization it is. */
export const organizationKind = vocabulary('OrganizationKind', 'What sort of organization it is.', {
  government: {
    en: 'government',
    ja: '政府',
    definition: { en: 'A government, cabinet or legislature as a whole.', ja: '政府、内閣、議会の全体。' },
  },
  ministry: {
    en: 'ministry',
    ja: '省庁',
    definition: {
      en: 'A ministry, department or office at that level.',
      ja: '省、庁またはそれと同格の部局。',
    },
  },
  agency: {
    en: 'agency',
    ja: '機関・庁',
    definition: { en: 'A public body that carries out policy.', ja: '政策を実施する公的機関。' },
  },
  'funding-agency': {
    en: 'funding agency',
    ja: '資金配分機関',
    definition: { en: 'A public body that funds research.', ja: '研究に資金を配る公的機関。' },
  },
  council: {
    en: 'council',
    ja: '会議・審議会',
    definition: {
      en: 'A council, committee, task force or headquarters.',
      ja: '会議、委員会、タスクフォース、本部。',
    },
  },
  mission: {
    en: 'mission',
    ja: '在外公館・海外事務所',
    definition: { en: 'An embassy, delegation or office abroad.', ja: '大使館、代表部、海外事務所。' },
  },
  'research-institute': {
    en: 'research institute',
    ja: '研究機関',
    definition: { en: 'An institute or center that does research.', ja: '研究を行う研究所やセンター。' },
  },
  university: {
    en: 'university',
    ja: '大学',
    definition: { en: 'A university or a part of one.', ja: '大学またはその一部。' },
  },
  academy: {
    en: 'academy or learned society',
    ja: '学術団体',
    definition: { en: 'An academy of sciences or learned society.', ja: '科学アカデミーや学会。' },
  },
  'international-organization': {
    en: 'international organization',
    ja: '国際機関',
    definition: {
      en: 'An organization of several states, or a body of one.',
      ja: '複数の国による組織、またはその中の機関。',
    },
  },
  company: { en: 'company', ja: '企業', definition: { en: 'A company.', ja: '企業。' } },
  association: {
    en: 'association',
    ja: '団体',
    definition: {
      en: 'An association, foundation or other private body.',
      ja: '協会、財団その他の民間団体。',
    },
  },
})

/** A ministry, agency, institute, academy, international organization, company or the like. */
export const organization = z
  .strictObject({
    ...recordFields('organization'),
    kind: organizationKind,
    place: reference('place').optional().describe('The country or bloc that it belongs to.'),
    parent: reference('organization').optional().describe('The organization that it is part of.'),
    founded: date.optional(),
    members: z.array(party).optional().describe('Places and organizations that are members.'),
    membersOpen: z.boolean().optional().describe('True where the list of members is not closed.'),
    themes: references('theme').optional().describe('What it works on.'),
    technologies: references('technology').optional().describe('Fields that it works in.'),
    people: z.array(person).optional().describe('People whom a source names as heading or belonging to it.'),
  })
  .meta({
    title: 'Organization',
    description: 'A ministry, agency, institute, academy, international organization, company or the like.',
  })
