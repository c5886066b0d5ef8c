import { describe, expect, it } from 'vitest'
import { valueNotListed } from '../../../src/validate/rules/value-not-listed.js'

const { tell } = valueNotListed
const hintOn = (value: unknown, ...listed: readonly string[]) => tell(value, listed).hint?.en

describe('value-not-listed', () => {
  it('says what is listed, and which of it may be meant', () => {
    expect(tell('実施', ['実施中', '終了'])).toEqual({
      message: {
        en: 'The mapping does not say what "実施" stands for.',
        ja: '「実施」が何に当たるかを、対応表が定めていません。',
      },
      hint: {
        en: 'Did you mean "実施中"? Add it to "values" in the mapping if it is right. Listed there: "実施中", "終了".',
        ja: '「実施中」のことですか。正しい値であれば、対応表の"values"に加えてください。今あるのは「実施中」、「終了」です。',
      },
    })
  })

  it('finds those that differ in case or width alone, are spelt alike or stand within it', () => {
    expect(hintOn('ｏｎ', 'ONE', 'ON', '無')).toMatch(/^Did you mean "ON"\? /)
    expect(hintOn('実施中（延長）', '実施', '実施中', '中')).toMatch(/^Did you mean "実施中" or "実施"\? /)
    expect(hintOn('onging', 'ongoing', 'ended')).toMatch(/^Did you mean "ongoing"\? /)
  })

  it('names the three longest of those that stand within it', () => {
    expect(hintOn('ab, cdef, ghi, jklmn', 'ab', 'cdef', 'ghi', 'jklmn')).toMatch(
      /^Did you mean "jklmn" or "cdef" or "ghi"\? /,
    )
  })

  it('means none of them where nothing comes near', () => {
    expect(tell('他', ['有', '無']).hint).toEqual({
      en: 'Add it to "values" in the mapping if it is right. Listed there: "有", "無".',
      ja: '正しい値であれば、対応表の"values"に加えてください。今あるのは「有」、「無」です。',
    })
  })

  it('names ten of many', () => {
    const listed = Array.from({ length: 12 }, (_, at) => `値${at}`)
    expect(hintOn('他', ...listed)).toMatch(/Listed there: "値0", .*"値9" and 2 more\.$/)
    expect(tell('他', listed).hint?.ja).toMatch(/「値9」、ほか2個です。$/)
  })

  it('shows numbers and what is no value at all', () => {
    expect(tell(3, ['1']).message.en).toBe('The mapping does not say what 3 stands for.')
    expect(tell({ a: 1 }, ['1']).message.ja).toBe('{…}が何に当たるかを、対応表が定めていません。')
  })
})
