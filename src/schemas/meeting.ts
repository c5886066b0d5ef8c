import * as z from 'zod'
import { date, dateOrInterval, timeOfDay } from './date.js'
import { fact } from './fact.js'
import { reference, references } from './identifier.js'
import { person } from './person.js'
import { recordFields } from './record.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What sort of item stands on an agenda. */
export const agendaItemKind = vocabulary('AgendaItemKind', 'What sort of item stands on an agenda.', {
  plenary: {
    en: 'plenary',
    ja: '全体会議',
    definition: { en: 'A session of the whole meeting.', ja: '会合全体のセッション。' },
  },
  concurrent: {
    en: 'concurrent session',
    ja: '分科会',
    definition: { en: 'One of several sessions at the same time.', ja: '同時に開かれるセッションの1つ。' },
  },
  'side-event': {
    en: 'side event',
    ja: '関連行事',
    definition: { en: 'An event before or beside the meeting.', ja: '会合の前や傍らの行事。' },
  },
  item: { en: 'item', ja: '議題', definition: { en: 'An item of business.', ja: '議題の1つ。' } },
  presentation: {
    en: 'presentation',
    ja: '発表',
    definition: { en: 'A presentation under an item.', ja: '議題の下の発表。' },
  },
})

/** In what capacity somebody takes part. */
export const capacity = vocabulary('Capacity', 'In what capacity somebody takes part.', {
  member: {
    en: 'member',
    ja: 'メンバー',
    definition: { en: 'Belongs to the group that meets.', ja: '集まる枠組みの構成員。' },
  },
  chair: {
    en: 'chair',
    ja: '議長',
    definition: { en: 'Chairs the group or hosts the meeting.', ja: '枠組みの議長または会合の主催。' },
  },
  'previous-chair': {
    en: 'previous chair',
    ja: '前年議長',
    definition: { en: 'Chaired the group the year before.', ja: '前年の議長。' },
  },
  'next-chair': {
    en: 'next chair',
    ja: '次年議長',
    definition: { en: 'Will chair the group the year after.', ja: '次年の議長。' },
  },
  guest: { en: 'guest', ja: '招待', definition: { en: 'Was invited.', ja: '招かれた参加者。' } },
  observer: { en: 'observer', ja: 'オブザーバー', definition: { en: 'Observes.', ja: '傍聴する参加者。' } },
})

/** A place or organization at a meeting. */
export const participant = z
  .union([
    z.strictObject({ place: reference('place').describe('The place.'), capacity: capacity.optional() }),
    z.strictObject({
      organization: reference('organization').describe('The organization.'),
      capacity: capacity.optional(),
    }),
  ])
  .meta({ title: 'Participant', description: 'A place or organization at a meeting.' })

/** One item or session of a meeting. */
export const agendaItem = z
  .strictObject({
    label: text.optional().describe('Its number as printed: `103`.'),
    kind: agendaItemKind.optional(),
    title: localizedText,
    track: localizedText.optional().describe('The series of sessions that it belongs to.'),
    date: date.optional(),
    start: timeOfDay.optional(),
    end: timeOfDay.optional(),
    presenters: z.array(person).optional().describe('Who speaks.'),
    themes: references('theme').optional().describe('What it is about.'),
    technologies: references('technology').optional().describe('Technologies that it is about.'),
  })
  .meta({ title: 'AgendaItem', description: 'One item or session of a meeting.' })

/** One dated meeting. */
export const meeting = z
  .strictObject({
    ...recordFields('meeting'),
    forum: reference('forum').optional().describe('The series that it belongs to.'),
    date: dateOrInterval.optional(),
    place: reference('place').optional().describe('The country where it was held.'),
    city: localizedText.optional(),
    organizers: references('organization').optional().describe('Who holds it.'),
    participants: z.array(participant).optional().describe('Places and organizations that take part.'),
    participantsOpen: z.boolean().optional().describe('True where others took part too.'),
    people: z.array(person).optional().describe('People whom a source names as taking part.'),
    themes: references('theme').optional().describe('What it is about.'),
    technologies: references('technology').optional().describe('Technologies that it is about.'),
    agenda: z.array(agendaItem).optional().describe('In order.'),
    outcomes: z.array(fact).optional().describe('What came of it, one point each.'),
    agreements: references('agreement').optional().describe('What was adopted or signed there.'),
  })
  .meta({ title: 'Meeting', description: 'One dated meeting, with its agenda and outcomes.' })
