import { describe, expect, it } from 'vitest'
import { parseDataFile } from '../../../scripts/data/data-file.js'
import { originField } from '../../../scripts/data/origin.js'

const { file } = parseDataFile('data/strategies/plan.yaml', 'id: plan\n')

describe('originField', () => {
  it('puts the place of a record before the place in it', () => {
    const field = ['elements', 0, 'elements', 1]
    expect(originField(['themes', 0], { file, field })).toEqual([...field, 'themes', 0])
    expect(originField(['elements', 0, 'themes'], { file, field: [] })).toEqual(['elements', 0, 'themes'])
  })

  it('goes from a published element to where it stands in the tree', () => {
    const origin = {
      file,
      field: [],
      elements: [
        ['elements', 0],
        ['elements', 0, 'elements', 2],
      ],
    }
    expect(originField(['elements', 1, 'themes', 0], origin)).toEqual([
      'elements',
      0,
      'elements',
      2,
      'themes',
      0,
    ])
    expect(originField(['themes', 1, 'x'], origin)).toEqual(['themes', 1, 'x'])
  })
})
