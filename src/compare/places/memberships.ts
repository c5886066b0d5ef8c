import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Membership, Place } from '../../model/records.js'
import { onceFor } from '../../once-for.js'
import { datesDuring } from '../dates/spans.js'

/** Whether a place belongs to a bloc or region. */
export type Memberships = (place: string, group: string) => boolean

type Members = (group: Place<AnyIds>) => readonly Membership<AnyIds>[]

const lasting: Members = ({ members = [] }) =>
  members.filter(({ period }) => period === undefined || period.endsWith('..'))

/**
 * Tells the members of groups on a date: those whose period meets it, and those without a period once the group is
 * founded; without a date those whose membership has no end. Throws a `RangeError` where the date is none.
 */
export const membersOn = (on: string | undefined): Members => {
  if (on === undefined) return lasting
  const isOn = datesDuring(on)
  return ({ founded, members = [] }) => {
    const isFounded = founded === undefined || isOn(`${founded}/..`)
    return members.filter(({ period }) => (period === undefined ? isFounded : isOn(period)))
  }
}

/** The memberships on a date, each group looked through once. Throws a `RangeError` where the date is none. */
export const membershipsOn = (atlas: Atlas<AnyIds>, on?: string): Memberships => {
  const membersOfGroup = membersOn(on)
  const belongingTo = onceFor(new Map<string, ReadonlySet<string>>(), (group) => {
    const found = new Set<string>()
    const groups = new Set([group])
    for (const id of groups) {
      const here = atlas.find('place', id)
      if (!here) continue
      for (const { place } of membersOfGroup(here)) {
        found.add(place)
        if (here.kind === 'region') groups.add(place)
      }
    }
    return found
  })
  return (place, group) => belongingTo(group).has(place)
}

/** The memberships on any date, those of each worked out once. */
export const membershipsByDate = (atlas: Atlas<AnyIds>): ((on: string | undefined) => Memberships) =>
  onceFor(new Map<string | undefined, Memberships>(), (on) => membershipsOn(atlas, on))
