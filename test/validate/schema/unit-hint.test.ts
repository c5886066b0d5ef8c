import { describe, expect, it } from 'vitest'
import { normalizeRecord } from '../../../src/validate/index.js'
import { unitHint } from '../../../src/validate/schema/unit-hint.js'

describe('unitHint', () => {
  it('says both ways to give amounts that a column counts in millions', () => {
    expect(unitHint('program', '予算（百万円）')).toEqual({
      en: 'A unit in a header is not read: name the column "予算", write the unit into its cells (146百万円) and give --normalize; or read the column by a mapping file, with "budget.amount": {"from": "予算（百万円）", "times": 1000000} in "fields" and "budget.currency": "JPY" in "constants".',
      ja: '見出しの中の単位は読み取りません。列名を「予算」とし、セルに「146百万円」のように単位まで書いて--normalizeを付けるか、対応表の"fields"に"budget.amount": {"from": "予算（百万円）", "times": 1000000}、"constants"に"budget.currency": "JPY"と書いてください。',
    })
  })

  it.each([
    ['Budget (million yen)', '146 million yen', '"times": 1000000} in "fields" and "budget.currency": "JPY"'],
    [
      'budget.amount [EUR billion]',
      'EUR 146 billion',
      '"times": 1000000000} in "fields" and "budget.currency": "EUR"',
    ],
    ['予算額(単位:千円)', '146千円', '"times": 1000} in "fields" and "budget.currency": "JPY"'],
    ['予算 億円', '146億円', '"times": 100000000} in "fields" and "budget.currency": "JPY"'],
  ])('knows the unit of %s', (header, cell, mapping) => {
    const hint = unitHint('program', header)?.en
    expect(hint).toContain(`(${cell})`)
    expect(hint).toContain(mapping)
  })

  it('proposes cells that are read', () => {
    for (const cell of ['146百万円', '146 million yen', 'EUR 146 billion', '146千円'])
      expect(normalizeRecord('program', { budget: cell }).changes).toHaveLength(1)
  })

  it('has no factor for a currency alone', () => {
    expect(unitHint('program', '予算額（円）')?.en).toBe(
      'A unit in a header is not read: name the column "予算額", write the unit into its cells (146円) and give --normalize.',
    )
  })

  it('names the mapping alone where a number is no amount', () => {
    expect(unitHint('program', '詳細の数量の値（千件）')?.ja).toBe(
      '見出しの中の単位は読み取りません。対応表の"fields"に"facts.0.quantity.value": {"from": "詳細の数量の値（千件）", "times": 1000}と書いてください。',
    )
  })

  it('says nothing of a header too long to be a name, and takes no time for it', () => {
    expect(unitHint('program', `予算（${'百'.repeat(250)}万円）`)).toBeUndefined()
    expect(unitHint('program', 'a '.repeat(1_000_000))).toBeUndefined()
  })

  it.each(['予算（税込）', '備考（百万円）', '種類（百万円）', '予算', 'memo', '詳細の数量の値（件）'])(
    'says nothing of %s',
    (header) => {
      expect(unitHint('program', header)).toBeUndefined()
    },
  )
})
