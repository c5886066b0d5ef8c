import { describe, expect, it } from 'vitest'
import { bothLanguages } from '../../../scripts/docs/both-languages.js'

describe('bothLanguages', () => {
  it('writes English and then Japanese, neither of them markup', () => {
    expect(bothLanguages({ en: 'Ocean *science*', ja: '海洋科学' })).toBe('Ocean \\*science\\* 海洋科学')
  })

  it('writes once what is the same in both', () => {
    expect(bothLanguages({ en: 'ITER', ja: 'ITER' })).toBe('ITER')
  })
})
