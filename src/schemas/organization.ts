import * as z from 'zod'
import { date } from './date.js'
import { reference } from './identifier.js'
import { party } from './party.js'
import { person } from './person.js'
import { recordFields } from './record.js'
import { vocabulary } from './vocabulary.js'

/** What sort of organization it is. */
export const organizationKind = vocabulary('OrganizationKind', 'What sort of organization it is.', {
  government: {
    en: 'government',
    ja: '政府',
    description: 'A government, cabinet or legislature as a whole.',
  },
  ministry: { en: 'ministry', ja: '省庁', description: 'A ministry, department or office at that level.' },
  agency: { en: 'agency', ja: '機関・庁', description: 'A public body that carries out policy.' },
  'funding-agency': {
    en: 'funding agency',
    ja: '資金配分機関',
    description: 'A public body that funds research.',
  },
  council: {
    en: 'council',
    ja: '会議・審議会',
    description: 'A council, committee, task force or headquarters.',
  },
  mission: { en: 'mission', ja: '在外公館', description: 'An embassy, delegation or office abroad.' },
  'research-institute': {
    en: 'research institute',
    ja: '研究機関',
    description: 'An institute or center that does research.',
  },
  university: { en: 'university', ja: '大学', description: 'A university or a part of one.' },
  academy: {
    en: 'academy or learned society',
    ja: '学術団体',
    description: 'An academy of sciences or learned society.',
  },
  'international-organization': {
    en: 'international organization',
    ja: '国際機関',
    description: 'An organization of several states, or a body of one.',
  },
  company: { en: 'company', ja: '企業', description: 'A company.' },
  association: {
    en: 'association',
    ja: '団体',
    description: 'An association, foundation or other private body.',
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
    people: z.array(person).optional().describe('People whom a source names as heading or belonging to it.'),
  })
  .meta({
    title: 'Organization',
    description: 'A ministry, agency, institute, academy, international organization, company or the like.',
  })
