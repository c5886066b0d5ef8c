import { describe, expect, it } from 'vitest'
import { createProgressDisplay, progressLine } from '../../../src/cli/validate/progress-display.js'

describe('progressLine', () => {
  it('draws a bar where the total is known', () => {
    expect(progressLine(25, 1234, 100, 'en')).toBe('[######..................]  25 % 1,234 records')
    expect(progressLine(100, 5, 100, 'en')).toBe('[########################] 100 % 5 records')
    expect(progressLine(120, 5, 100, 'en')).toBe('[########################] 100 % 5 records')
  })

  it('counts records where it is not', () => {
    expect(progressLine(25, 1234, undefined, 'en')).toBe('1,234 records')
    expect(progressLine(0, 0, 0, 'en')).toBe('0 records')
  })

  it('counts in Japanese', () => {
    expect(progressLine(25, 1234, 100, 'ja')).toBe('[######..................]  25 % 1,234件')
  })
})

describe('createProgressDisplay', () => {
  it('shows no more than one line in a tenth of a second, over all inputs, and none at the end', () => {
    const shown: string[] = []
    let time = 0
    const progress = createProgressDisplay(
      (line) => shown.push(line),
      200,
      'en',
      () => time,
    )
    progress.update(50, 1)
    progress.update(60, 2)
    time = 100
    progress.update(100, 3)
    progress.next()
    time = 200
    progress.update(50, 1)
    progress.end()
    expect(shown).toEqual([
      '[######..................]  25 % 1 record',
      '[############............]  50 % 3 records',
      '[##################......]  75 % 4 records',
      '',
    ])
  })

  it('does nothing where nobody watches', () => {
    const progress = createProgressDisplay(undefined, 100, 'en')
    expect(() => {
      progress.update(1, 1)
      progress.next()
      progress.end()
    }).not.toThrow()
  })
})
