import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralizeFormula } from '../../src/render/neutralize-formula.js'
import { texts } from './arbitraries.js'

describe('neutralizeFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['-12.75', '-12.75'],
    ['+3', '+3'],
    ['a=b', 'a=b'],
    ["'tis", "'tis"],
    ['', ''],
  ])('writes %j as %j', (text, neutral) => {
    expect(neutralizeFormula(text)).toBe(neutral)
  })

  it('leaves no formula, and taking the apostrophe away gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const neutral = neutralizeFormula(text)
        if (neutral === text) expect(text).not.toMatch(/^'*[=@\t\r\n]/)
        else expect(neutral).toBe(`'${text}`)
      }),
    )
  })
})
