import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Program } from '../../model/records.js'
import { timeReader } from '../dates/dated-records.js'
import { reachThrough } from '../places/reach-through.js'
import { countsFor, placesFor } from '../records/party.js'
import { narrowerThan } from './narrower-than.js'

type Ids = readonly string[] | undefined

/** What programs may be asked for by; those that pass have one of each that is given. */
interface Asked {
  readonly kinds?: Ids
  readonly holders?: Ids
  readonly funders?: Ids
  readonly partners?: Ids
  readonly technologies?: Ids
  readonly themes?: Ids
  readonly modes?: Ids
}

type Test = (program: Program<AnyIds>) => boolean

/** Passes programs that have one of the values; no test where none are given. */
const oneOf = (wanted: Ids, valuesOf: (program: Program<AnyIds>) => Ids): readonly Test[] => {
  if (wanted === undefined) return []
  const set = new Set(wanted)
  return [(program) => (valuesOf(program) ?? []).some((value) => set.has(value))]
}

/** Passes programs of others that are directed at one of the places, or at a group that it belongs to at the time. */
const directedAt = (atlas: Atlas<AnyIds>, partners: readonly string[]): Test => {
  const reach = reachThrough(atlas, partners)
  const timeOf = timeReader()
  const toward = new Set(partners)
  return (program) => {
    const { holders = [], partners: named = [] } = program
    const home = new Set(holders.flatMap((party) => placesFor(atlas, party)))
    const reached = reach({ toward: named }, timeOf(program)?.date).keys()
    return [...named.filter((place) => toward.has(place)), ...reached].some((place) => !home.has(place))
  }
}

/** The tests that a program must pass, those that do not narrow left out. */
export const programTests = (
  atlas: Atlas<AnyIds>,
  { kinds, holders, funders, partners, technologies, themes, modes }: Asked,
): readonly Test[] => [
  ...oneOf(kinds, ({ kind }) => [kind]),
  ...oneOf(holders, (program) => (program.holders ?? []).flatMap((party) => countsFor(atlas, party))),
  ...oneOf(funders, (program) => [...(program.funders ?? []), ...(program.operators ?? [])]),
  ...(partners ? [directedAt(atlas, partners)] : []),
  ...oneOf(technologies && narrowerThan(atlas, technologies), (program) => program.technologies),
  ...oneOf(themes, (program) => program.themes),
  ...oneOf(modes, (program) => program.modes),
]
