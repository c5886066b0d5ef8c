import { describe, expect, it } from 'vitest'
import { incomingReferences } from '../../src/atlas/incoming-references.js'
import type { Kind } from '../../src/model/kinds.js'
import { indicator } from '../compare/records.js'
import { program } from '../small-dataset.js'

const records: Partial<Record<Kind, readonly { readonly id: string }[]>> = {
  program: [program('one', { partners: ['TH'] }), program('two', { parent: 'one', partners: ['DE', 'TH'] })],
  indicator: [indicator('papers', ['2020'], { TH: [1] })],
}

const referredToBy = incomingReferences((kind) => records[kind] ?? [])

describe('incomingReferences', () => {
  it('tells by which records a record is referred to, kind by kind, and in which field', () => {
    expect(referredToBy('place', 'TH')).toEqual([
      { kind: 'program', id: 'one', pointer: '/partners/0' },
      { kind: 'program', id: 'two', pointer: '/partners/1' },
      { kind: 'indicator', id: 'papers', pointer: '/dimensions/0/values/0/id' },
    ])
    expect(referredToBy('program', 'one')).toEqual([{ kind: 'program', id: 'two', pointer: '/parent' }])
  })

  it('keeps kinds that share an id apart, and knows of none where there is none', () => {
    expect(referredToBy('organization', 'TH')).toEqual([])
  })
})
