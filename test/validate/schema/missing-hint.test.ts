import { describe, expect, it } from 'vitest'
import { missingHint } from '../../../src/validate/schema/missing-hint.js'

describe('the hint on a missing field', () => {
  it.each([
    [['kind'], 'Write it in the column kind.', '「種類」の列に書いてください。'],
    [
      ['name'],
      'Write it in the columns name.en and name.ja.',
      '「英語名」と「日本語名」の列に書いてください。',
    ],
    [
      ['citations'],
      'Write it in the columns citations.source and citations.section. Several values in one cell are separated by ";".',
      '「出典の文書」と「出典の節」の列に書いてください。1つのセルの複数の値は、半角の「;」で区切ってください。',
    ],
    [['budget', 'amount'], 'Write it in the column budget.amount.', '「予算額」の列に書いてください。'],
  ])('names the columns of a table: %j', (path, en, ja) => {
    expect(missingHint('program', path, 'cell')).toEqual({ en, ja })
  })

  it('is none where there is no table', () => {
    expect([missingHint('program', ['kind'], 'data'), missingHint('program', ['kind'], 'mapped')]).toEqual([
      undefined,
      undefined,
    ])
  })
})
