import { describe, expect, it } from 'vitest'
import { program } from '../../small-dataset.js'
import { englishScript } from './english-script.js'
import { findingsOf } from './findings-of.js'

describe('english-script', () => {
  it.each([
    ['hiragana', 'Support の'],
    ['katakana', 'Support カ'],
    ['a kanji', 'Support 国'],
    ['a Japanese comma', 'Support、'],
    ['a Japanese bracket', 'Support「'],
    ['a wide space', 'Support\u3000'],
    ['a wavy dash', 'Support\u301c'],
    ['a full-width bracket', 'Support（'],
    ['a full-width letter', 'Support Ａ'],
    ['half-width katakana', 'Support ｶ'],
    ['a full-width yen sign', 'Support ￥'],
  ])('finds %s in English', (_what, en) => {
    expect(findingsOf(englishScript, { programs: [program('a', { name: { en, ja: '支援' } })] })).toEqual([
      `program/a name.en has "${en.at(-1)}" in English`,
    ])
  })

  it('finds it in the parts of a record too', () => {
    const facts = [{ text: { en: 'SATREPS（地球）', ja: '地球' } }]
    expect(findingsOf(englishScript, { programs: [program('a', { facts })] })).toEqual([
      'program/a facts.0.text.en has "（" in English',
    ])
  })

  it('lets Japanese text and aliases have them, and English have other letters', () => {
    const name = { en: 'Médecine — “Ωmega” ¥5', ja: 'カナ（仮名）' }
    expect(findingsOf(englishScript, { programs: [program('a', { name, aliases: ['カナ'] })] })).toEqual([])
  })
})
