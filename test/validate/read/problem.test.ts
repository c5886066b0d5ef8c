import { describe, expect, it } from 'vitest'
import { endOfReading, found, problem, problemInRecord } from '../../../src/validate/read/problem.js'

const cyclic = found('error', 'cyclic', { en: 'It turns.', ja: '循環しています。' })

describe('problem', () => {
  it('says where it is and which record is lost only where that is known', () => {
    expect(problem(cyclic)).toEqual({ type: 'problem', ...cyclic })
    expect(problem(cyclic, { line: 2, column: 1 }, 0)).toEqual({
      type: 'problem',
      ...cyclic,
      position: { line: 2, column: 1 },
      index: 0,
    })
  })
})

describe('problemInRecord', () => {
  it('tells what is known of the record', () => {
    const place = { pointer: '/programs/0', collection: 'programs', id: 'a' } as const
    expect(problemInRecord(cyclic, place)).toMatchObject({
      pointer: '/programs/0',
      record: { collection: 'programs', id: 'a' },
    })
    expect(problemInRecord(cyclic, { pointer: '' }).record).toEqual({})
  })
})

describe('endOfReading', () => {
  it('says that nothing after the problem was read', () => {
    const { endsReading, message } = endOfReading(problem(cyclic))
    expect(endsReading).toBe(true)
    expect(message.en).toBe('It turns. Nothing after it was read.')
    expect(message.ja).toBe('循環しています。これより後は読み込んでいません。')
  })

  it('speaks of the document where others follow', () => {
    const { message } = endOfReading(problem(cyclic), true)
    expect(message.en).toBe('It turns. Nothing after it in this document was read.')
    expect(message.ja).toBe('循環しています。この文書のこれより後は読み込んでいません。')
  })
})
