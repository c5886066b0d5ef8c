import { describe, expect, it } from 'vitest'
import { recordsCalled, suggestRecords } from '../../src/atlas/suggest-records.js'

const technologies = [
  { id: 'ai-for-science', name: { en: 'Artificial intelligence for science', ja: '科学のための人工知能' } },
  {
    id: 'ai',
    name: { en: 'Artificial intelligence', ja: '人工知能' },
    abbreviation: 'AI',
    aliases: ['AI分野'],
  },
  {
    id: 'fusion',
    name: { en: 'Fusion energy', ja: 'フュージョン・エネルギー' },
    aliases: ['Nuclear Fusion', '核融合'],
  },
  { id: 'fission', name: { en: 'Nuclear power', ja: '原子力' } },
]

describe('suggestRecords', () => {
  it('knows a record by its names and aliases in either language, without regard to case, width and hyphens', () => {
    for (const word of ['artificial-intelligence', 'Artificial Intelligence', '人工知能', 'ＡＩ分野'])
      expect(suggestRecords(word, technologies)).toEqual(['ai'])
    for (const word of [
      'nuclear-fusion',
      'nuclear_fusion',
      '核融合',
      'ﾌｭｰｼﾞｮﾝｴﾈﾙｷﾞｰ',
      'フュージョンエネルギー',
    ])
      expect(suggestRecords(word, technologies)).toEqual(['fusion'])
  })

  it('knows a record by the beginning of a name, the shortest name first', () => {
    expect(suggestRecords('artificial', technologies)).toEqual(['ai', 'ai-for-science'])
    expect(suggestRecords('Nuclear', technologies)).toEqual(['fission', 'fusion'])
    expect(suggestRecords('人工', technologies)).toEqual(['ai'])
  })

  it('takes two letters or one character for no beginning', () => {
    expect(suggestRecords('nu', technologies)).toEqual([])
    expect(suggestRecords('人', technologies)).toEqual([])
    expect(suggestRecords('--', technologies)).toEqual([])
  })

  it('puts beginnings of names before ids that are spelt nearly so, three at most', () => {
    const name = (en: string) => ({ en, ja: `${en}の名` })
    const records = [
      { id: 'water', name: name('Hydrology') },
      { id: 'waste', name: name('Garbage') },
      { id: 'sea', name: name('Wate of the sea') },
      { id: 'late', name: name('Late') },
    ]
    expect(suggestRecords('wate', records)).toEqual(['sea', 'water', 'late'])
  })

  it('takes what comes near an id where no name begins so', () => {
    expect(suggestRecords('fushion', technologies)).toEqual(['fusion', 'fission'])
    expect(suggestRecords('zzzzzz', technologies)).toEqual([])
  })
})

describe('recordsCalled', () => {
  it('gives what is called just so, three at most', () => {
    expect(recordsCalled('ai', technologies)).toEqual(['ai'])
    expect(recordsCalled('artificial', technologies)).toEqual([])
    expect(recordsCalled('', [{ id: 'nameless', name: { en: '', ja: '' } }])).toEqual([])
    const alike = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: { en: 'Grant', ja: '助成' } }))
    expect(recordsCalled('grant', alike)).toEqual(['a', 'b', 'c'])
  })
})
