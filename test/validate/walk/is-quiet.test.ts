import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../../src/atlas/records-of.js'
import { curated } from '../../../src/curated.js'
import { type Kind, kinds } from '../../../src/model/kinds.js'
import type { Links } from '../../../src/validate/check/links.js'
import { namesNobody } from '../../../src/validate/names/record-names.js'
import { isQuiet } from '../../../src/validate/walk/is-quiet.js'
import { planOf } from '../../../src/validate/walk/plan.js'
import { type Walk, walkValues } from '../../../src/validate/walk/walk-values.js'
import { runs } from '../../property-runs.js'

/** Links to all that there can be but what has one id. */
const linksWithout = (missing: string): Links => ({
  hasRecord: (_kind, id) => id !== missing,
  hasSection: (source, section) => source !== missing && section !== missing,
  hasPart: () => true,
  idsByName: namesNobody,
})

const foundIn = (kind: Kind, record: unknown, links: Links) => {
  const run: Walk = { path: [], findings: [], claims: [], links }
  walkValues(run, planOf(kind), record)
  return [...run.findings.map(({ code }) => code), ...run.claims.map(({ id }) => id)]
}

/** A record in which the value that is visited as number `place` is another. */
const altered = (record: unknown, place: number, value: unknown): unknown => {
  let visited = 0
  return JSON.parse(JSON.stringify(record), (_key, own: unknown) => {
    visited += 1
    return visited === place ? value : own
  })
}

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    'XX',
    '2024/2020',
    1e300,
    ['XX'],
    { source: 'XX', section: '1' },
    { amount: 0.001, currency: 'JPY' },
    [{ id: 'a' }, { id: 'a' }],
  ),
)

describe('a record', () => {
  it('is quiet where the slower walk finds nothing, and only there', () => {
    let quiet = 0
    let others = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.nat({ max: 500 }),
        fc.nat({ max: 60 }),
        value,
        fc.constantFrom('', 'XX', 'JP', '1'),
        (kind, number, place, other, missing) => {
          const records = recordsOf(kind, curated)
          const record = altered(records[number % records.length], place, other)
          const links = linksWithout(missing)
          const isFaultless = isQuiet(planOf(kind), record, links)
          expect(foundIn(kind, record, links).length === 0).toBe(isFaultless)
          if (isFaultless) quiet += 1
          else others += 1
        },
      ),
      runs(600),
    )
    expect(Math.min(quiet, others)).toBeGreaterThan(10)
  })

  it('is not quiet where a citation names a section that is not there', () => {
    const record = { citations: [{ source: 'white-paper', section: '9' }] }
    expect(isQuiet(planOf('theme'), record, linksWithout('8'))).toBe(true)
    expect(isQuiet(planOf('theme'), record, linksWithout('9'))).toBe(false)
  })
})
