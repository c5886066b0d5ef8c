import * as z from 'zod'
import { date, interval } from './date.js'
import { reference } from './identifier.js'
import { recordFields } from './record.js'
import { vocabulary } from './vocabulary.js'

/** What sort of place it is. */
export const placeKind = vocabulary('PlaceKind', 'What sort of place it is.', {
  country: {
    en: 'country or territory',
    ja: '国・地域',
    definition: {
      en: 'A country or territory with an ISO 3166-1 code.',
      ja: 'ISO 3166-1のコードを持つ国または地域。',
    },
  },
  bloc: {
    en: 'bloc',
    ja: '国家連合・枠組み',
    definition: {
      en: 'An organization or group of countries with members: EU, ASEAN, G7.',
      ja: '構成員を持つ国の組織や集まり。EU、ASEAN、G7など。',
    },
  },
  region: {
    en: 'region',
    ja: '地域',
    definition: {
      en: 'A part of the world or an open group of places: Africa, the Global South.',
      ja: '世界の一部または開いた集まり。アフリカ、グローバル・サウスなど。',
    },
  },
})

/** That a place belongs to a bloc or region. */
export const membership = z
  .strictObject({
    place: reference('place').describe('The place that belongs to it.'),
    period: interval
      .optional()
      .describe('Since when and until when; absent where it is not known or does not matter.'),
  })
  .meta({ title: 'Membership', description: 'That a place belongs to a bloc or region.' })

/** A country, a bloc with members, or a region. */
export const place = z
  .strictObject({
    ...recordFields('place'),
    kind: placeKind,
    alpha3: z
      .stringFormat('alpha-3', /^[A-Z]{3}$/)
      .optional()
      .describe('ISO 3166-1 alpha-3 code of a country.'),
    founded: date.optional().describe('When a bloc was founded.'),
    members: z.array(membership).optional().describe('Places that belong to a bloc or region.'),
    membersOpen: z.boolean().optional().describe('True where the list of members is not closed.'),
  })
  .meta({ title: 'Place', description: 'A country, a bloc with members, or a region.' })
