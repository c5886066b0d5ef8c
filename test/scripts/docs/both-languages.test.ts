import { describe, expect, it } from 'vitest'
import { bothLanguages, stackedLanguages } from '../../../scripts/docs/both-languages.js'

describe('bothLanguages', () => {
  it('writes English and then Japanese, neither of them markup', () => {
    expect(bothLanguages({ en: 'Ocean *science*', ja: '海洋科学' })).toBe('Ocean \\*science\\* 海洋科学')
  })

  it('writes once what is the same in both', () => {
    expect(bothLanguages({ en: 'ITER', ja: 'ITER' })).toBe('ITER')
  })
})

describe('stackedLanguages', () => {
  it('writes English above Japanese, neither of them markup', () => {
    expect(stackedLanguages({ en: 'Ocean *science*', ja: '海洋科学' })).toBe(
      'Ocean \\*science\\*<br>海洋科学',
    )
  })

  it('writes once what is the same in both', () => {
    expect(stackedLanguages({ en: 'ITER', ja: 'ITER' })).toBe('ITER')
  })
})
