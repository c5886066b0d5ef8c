import type { Dataset } from '../src/atlas/dataset.js'
import type { AnyIds } from '../src/model/ids.js'
import type { Approach, Place, Posture, Program, Source, Tier } from '../src/model/records.js'

const name = (text: string) => ({ en: text, ja: `${text}の名` })

const citations = [{ source: 'paper', section: 'one' }]

/** A source with the sections `one` and `two`. */
export const paper: Source<AnyIds> = {
  id: 'paper',
  name: name('Paper'),
  kind: 'report',
  completeness: 'whole',
  citations,
  outline: [
    { id: 'one', title: name('One') },
    { id: 'two', title: name('Two') },
  ],
}

/** A country that the dataset knows. */
export const country = (id: string, english: string): Place<AnyIds> => ({
  id,
  name: name(english),
  kind: 'country',
  citations,
})

/** A bloc or region with members, each with the period of its membership if one is given. */
export const group = (
  id: string,
  kind: 'bloc' | 'region',
  members: readonly (string | readonly [place: string, period: string])[],
): Place<AnyIds> => ({
  id,
  name: name(id),
  kind,
  citations,
  members: members.map((member) =>
    typeof member === 'string' ? { place: member } : { place: member[0], period: member[1] },
  ),
})

/** A tier of an approach. */
export const tier = (
  posture: Posture,
  partners: readonly string[],
  rest: Partial<Tier<AnyIds>> = {},
): Tier<AnyIds> => ({
  id: `${posture}-${partners.join('-').toLowerCase() || 'rest'}`,
  label: name(`treated as ${posture}`),
  posture,
  partners,
  summary: name('How'),
  ...rest,
})

/** An approach of a place. */
export const approach = (
  id: string,
  holder: string,
  tiers: readonly Tier<AnyIds>[],
  rest: Partial<Approach<AnyIds>> = {},
): Approach<AnyIds> => ({ id, name: name(id), holder: { place: holder }, citations, tiers, ...rest })

/** A program of a place. */
export const program = (id: string, rest: Partial<Program<AnyIds>> = {}): Program<AnyIds> => ({
  id,
  name: name(id),
  kind: 'fellowship',
  citations,
  ...rest,
})

/** Five countries, a bloc, a region that holds it, and one source. */
export const smallWorld: Dataset = {
  sources: [paper],
  places: [
    country('JP', 'Japan'),
    country('TH', 'Thailand'),
    country('DE', 'Germany'),
    country('GB', 'United Kingdom'),
    country('CL', 'Chile'),
    group('asean', 'bloc', ['TH']),
    group('eu', 'bloc', [
      ['DE', '1958-01-01/..'],
      ['GB', '1973-01-01/2020-01-31'],
    ]),
    group('g7', 'bloc', ['JP', 'DE', 'GB', 'eu']),
    group('south', 'region', ['asean', 'CL']),
  ],
}
