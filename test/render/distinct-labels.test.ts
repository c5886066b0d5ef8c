import { describe, expect, it } from 'vitest'
import { distinctLabels } from '../../src/render/distinct-labels.js'

const item = (id: string, en: string, ja = en) => ({ id, label: { en, ja } })

describe('distinctLabels', () => {
  it('tells labels that are alike in the language apart by their ids', () => {
    const items = [item('a', 'Plan', '計画'), item('b', 'Plan', '構想')]
    expect(distinctLabels(items, 'en')).toEqual(['Plan (a)', 'Plan (b)'])
    expect(distinctLabels(items, 'ja')).toEqual(['計画', '構想'])
  })

  it('tells a label that is taken apart too', () => {
    expect(distinctLabels([item('a', 'id'), item('b', 'Plan')], 'en', ['id'])).toEqual(['id (a)', 'Plan'])
  })

  it('makes no label like that of a record which is called so', () => {
    expect(distinctLabels([item('a', 'Plan'), item('b', 'Plan'), item('c', 'Plan (a)')], 'en')).toEqual([
      'Plan (a) (1)',
      'Plan (b)',
      'Plan (a)',
    ])
  })
})
