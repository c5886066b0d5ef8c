import { describe, expect, it } from 'vitest'
import { whereIs } from '../../../src/validate/rules/where.js'

const place = { input: undefined, kind: 'program', pointer: '', position: undefined } as const

describe('whereIs', () => {
  it('says as much as is known of a place', () => {
    expect(whereIs(place)).toEqual({ en: 'the program', ja: '事業' })
    expect(whereIs({ ...place, kind: undefined })).toEqual({ en: 'the record', ja: 'レコード' })
    expect(whereIs({ ...place, pointer: '/programs/0' })).toEqual({
      en: 'the program at "/programs/0"',
      ja: '「/programs/0」の事業',
    })
    expect(whereIs({ ...place, input: 'a.csv' })).toEqual({
      en: 'the program of "a.csv"',
      ja: '「a.csv」の事業',
    })
  })

  it('prefers the line to the pointer', () => {
    const position = { line: 5, column: 1 }
    expect(whereIs({ ...place, input: 'a.csv', pointer: '/programs/0', position })).toEqual({
      en: 'the program on line 5 of "a.csv"',
      ja: '「a.csv」の5行目の事業',
    })
  })

  it('names the row of a table as its issues do, not the line', () => {
    const position = { line: 5, column: 1, row: 4 }
    expect(whereIs({ ...place, input: 'a.csv', position })).toEqual({
      en: 'the program in data row 4 of "a.csv"',
      ja: '「a.csv」のデータ4行目の事業',
    })
  })
})
