import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../src/compare/comparison.js'
import { tellsMore } from '../../src/render/tells-more.js'

const says = (en: string, value: CellValue = 1) => tellsMore({ value, text: { en, ja: '' }, citations: [] })

describe('tellsMore', () => {
  it.each([
    'about 5',
    'up to USD 102,000,000',
    'at least 5',
    'EUR 10,000,000,000 (until 2027)',
    '5 (2021–2027)',
    '3,000,000 a person and year',
    '2 (tie)',
    '12 (estimate)',
  ])('is so of a figure that stands as %j', (text) => {
    expect(says(text)).toBe(true)
  })

  it.each(['5', '-3.5', '1,200', '7.8 %', '12%', '0 days', '3: one; two', ''])(
    'is not so of a figure that stands as %j',
    (text) => {
      expect(says(text)).toBe(false)
    },
  )

  it('is so of figures only', () => {
    expect([says('about 5', 'about'), says('about 5', ['5']), tellsMore(null)]).toEqual([false, false, false])
  })
})
