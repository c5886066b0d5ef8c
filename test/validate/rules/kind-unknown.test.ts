import { describe, expect, it } from 'vitest'
import { createChecker, createReport } from '../../../src/validate/index.js'
import { said } from './issues-of.js'

describe('kind-unknown', () => {
  it('tells which kinds there are', () => {
    const checker = createChecker()
    checker.check({ type: 'record', index: 0, pointer: '', value: {} })
    const { issues } = createReport([checker.finish()])
    expect(said(issues)).toEqual([
      'It is not known of which kind the record is. → Name the kind (source, place, organization, theme, technology, strategy, measure, program, approach, agreement, forum, meeting, position, indicator, facility), or put the record into a collection of a dataset.',
    ])
    expect(said(issues, 'ja')).toEqual([
      'レコードの種類が分かりません。 → 種類（source、place、organization、theme、technology、strategy、measure、program、approach、agreement、forum、meeting、position、indicator、facility）を指定するか、データセットの種類別の配列に入れてください。',
    ])
  })
})
