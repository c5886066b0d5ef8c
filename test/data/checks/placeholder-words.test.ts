import { describe, expect, it } from 'vitest'
import { program } from '../../small-dataset.js'
import { findingsOf } from './findings-of.js'
import { placeholderWords } from './placeholder-words.js'

const findingsIn = (...aliases: readonly string[]) =>
  findingsOf(placeholderWords, { programs: [program('x', { aliases })] })

describe('placeholder-words', () => {
  it.each([
    'N/A',
    'n/a',
    'na',
    'none',
    'NONE',
    'Unknown',
    'tbd',
    'TBD',
    'todo',
    'ToDo',
    '-',
    '---',
    'なし',
    '不明',
    '該当なし',
  ])('finds %s', (word) => {
    expect(findingsIn('fine', word)).toEqual([`program/x aliases.1 stands for nothing: "${word}"`])
  })

  it.each(['None of these', 'Known unknown', 'todo list', '- a', '期限なし', 'なしの実', '該当なしの場合'])(
    'lets be what only has such a word in it: %s',
    (text) => {
      expect(findingsIn(text)).toEqual([])
    },
  )

  it('knows that NA is Namibia', () => {
    expect(findingsOf(placeholderWords, { programs: [program('x', { partners: ['NA'] })] })).toEqual([])
  })
})
