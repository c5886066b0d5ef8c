import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { mappingOf } from '../mapping-of.js'
import { leastRecords, recordOf } from '../records.js'

const technologies = mappingOf({
  kind: 'technology',
  fields: { id: 'code', 'name.en': 'title', 'name.ja': 'title' },
  constants: { citations: leastRecords.source.citations },
  sources: [leastRecords.source],
})

describe('a mapping', () => {
  it('leaves records alone that stand in a collection', () => {
    const program = recordOf('program', { holders: [] })
    const { report, accepted } = validateDataset({ programs: [program] }, { mapping: technologies })
    expect(report.issues).toEqual([])
    expect(accepted).toEqual({ programs: [program] })
  })

  it('says of what kind one record is, too', () => {
    const { report, accepted } = validateDataset({ code: 'a', title: 'A' }, { mapping: technologies })
    expect(report.counts.read).toBe(1)
    expect(accepted.technologies?.map(({ id }) => id)).toEqual(['a'])
  })

  it('has sources whose ids no record may take', () => {
    const { id } = leastRecords.source
    const { report } = validateDataset({ sources: [leastRecords.source] }, { mapping: technologies })
    expect(report.issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-id',
        collection: 'sources',
        id,
        pointer: '/sources/0/id',
        message: {
          en: 'The id "white-paper" is already that of a source of the mapping.',
          ja: '「white-paper」というIDは、すでに対応表の出典で使われています。',
        },
        hint: {
          en: 'Give one of them another id, or remove it if both are the same.',
          ja: 'どちらかのIDを変えるか、同じものであれば片方を削除してください。',
        },
      },
    ])
  })
})
