import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/render/display-width.js'
import { offendingLine } from '../../../src/validate/report/offending-line.js'

describe('offendingLine', () => {
  it('shows a line that fits whole, with a mark below the column', () => {
    expect(offendingLine('a,b,c', 3, 80)).toEqual(['  | a,b,c', '  |   ^'])
    expect(offendingLine('日本,b', 4)).toEqual(['  | 日本,b', '  |      ^'])
    expect(offendingLine('ab', 9)).toEqual(['  | ab', '  |   ^'])
    expect(offendingLine('0123456789abcdefghij', 20, 24)).toEqual([
      '  | 0123456789abcdefghij',
      '  |                    ^',
    ])
  })

  it('cuts what stands after the column first', () => {
    expect(offendingLine('0123456789abcdefghijklmnopqrstuvwxyz', 3, 24)).toEqual([
      '  | 0123456789abcdefghi…',
      '  |   ^',
    ])
  })

  it('cuts what stands before the column to two fifths of the width where both are long', () => {
    expect(offendingLine('0123456789abcdefghijklmnopqrstuvwxyz', 19, 24)).toEqual([
      '  | …bcdefghijklmnopqrs…',
      '  |         ^',
    ])
  })

  it('leaves what stands before the column the room that what follows does not need', () => {
    expect(offendingLine('0123456789abcdefghijklmnopqrstuvwxyz', 35, 24)).toEqual([
      '  | …hijklmnopqrstuvwxyz',
      '  |                   ^',
    ])
  })

  it('counts the columns of wide characters, and puts the mark below the right one', () => {
    const line = '科学技術振興機構による国際共同研究の推進と人材交流'
    const [shown = '', mark = ''] = offendingLine(line, 12, 40)
    expect(displayWidth(shown)).toBeLessThanOrEqual(40)
    expect(shown).toBe('  | …興機構による国際共同研究の推進と人…')
    expect(mark.indexOf('^')).toBe(displayWidth('  | …興機構による'))
  })

  it('shows twenty columns even in a narrower terminal', () => {
    expect(offendingLine('0123456789abcdefghijklmnopqrstuvwxyz', 1, 5)[0]).toBe('  | 0123456789abcdefghi…')
  })
})
