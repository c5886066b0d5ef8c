import { describe, expect, it } from 'vitest'
import { formFields } from '../../../src/cli/template/form-fields.js'
import type { Kind } from '../../../src/model/kinds.js'

const fieldAt = (kind: Kind, locale: 'en' | 'ja', asked: string) => {
  const form = formFields(kind, locale).find(({ path }) => path === asked)
  if (!form) throw new Error(`no field ${asked}`)
  const { label, isRequired, explanation } = form
  return { label, isRequired, explanation }
}

const pathsOf = (kind: Kind) => formFields(kind, 'en').map(({ path }) => path)

describe('formFields', () => {
  it('asks for the first of alternatives, and names both', () => {
    expect(fieldAt('measure', 'en', 'holder.place')).toEqual({
      label: 'holder place',
      isRequired: true,
      explanation:
        'The place. Required. Either holder place or holder organization. Id of a record of the kind place: JP, asean',
    })
    expect(fieldAt('measure', 'en', 'holder.organization')).toEqual({
      label: 'holder organization',
      isRequired: false,
      explanation:
        'The organization. Optional. Either holder place or holder organization. Id of a record of the kind organization',
    })
    expect(fieldAt('measure', 'ja', 'holder.place')).toEqual({
      label: '主体の国・地域',
      isRequired: true,
      explanation: '必須。主体の国・地域か主体の組織のどちらか一方。国・地域のID（JP、asean）',
    })
  })

  it('asks for an alternative with what holds them where that is optional', () => {
    expect(fieldAt('measure', 'en', 'actors.0.place')).toEqual({
      label: 'actor 1 place',
      isRequired: false,
      explanation:
        'The place. Required with actor 1. Either actor 1 place or actor 1 organization. Id of a record of the kind place: JP, asean',
    })
    expect(fieldAt('measure', 'ja', 'actors.0.organization')).toEqual({
      label: '実施者1の組織',
      isRequired: false,
      explanation: '実施者1を書くときは必須。実施者1の国・地域か実施者1の組織のどちらか一方。組織のID',
    })
  })

  it('explains a field by its description, and a text in both languages by its label', () => {
    expect(fieldAt('program', 'en', 'budget.amount').explanation).toBe(
      'In full units of the currency: 14,600,000,000, not 146. Required with budget. Number',
    )
    expect(fieldAt('program', 'en', 'summary.ja')).toEqual({
      label: 'summary in Japanese',
      isRequired: false,
      explanation: 'Summary in Japanese. Required with summary. Text',
    })
    expect(fieldAt('program', 'ja', 'summary.ja')).toEqual({
      label: '概要（日本語）',
      isRequired: false,
      explanation: '概要を書くときは必須。文字列',
    })
  })

  it('says where a field may hold several values', () => {
    expect(fieldAt('program', 'en', 'partners').explanation).toBe(
      'Places that it is directed at. Optional. Id of a record of the kind place: JP, asean; may be several',
    )
    expect(fieldAt('program', 'ja', 'partners').explanation).toBe('任意。国・地域のID（JP、asean）。複数可')
  })

  it('names the first item of a list, and any dimension of an indicator', () => {
    expect(pathsOf('indicator')).toContain('citations.0.section')
    expect(pathsOf('indicator')).toContain('observations.0.at.dimension')
  })

  it('says of a field what it is required with, the nearest part around it that can be left out', () => {
    const inJapanese = (path: string) => fieldAt('program', 'ja', path).explanation
    expect(inJapanese('budget.amount')).toBe('予算を書くときは必須。数値')
    expect(inJapanese('budget.period')).toMatch(/^任意。/)
    expect(inJapanese('facts.0.text.en')).toBe('詳細1を書くときは必須。文字列')
    expect(inJapanese('facts.0.money.amount')).toBe('詳細1の資金を書くときは必須。数値')
    expect(inJapanese('technologyList.0.label.ja')).toMatch(/^技術一覧1の表記を書くときは必須。/)
  })

  it('asks, with the outer list, for what its objects must have in a list of their own', () => {
    expect(fieldAt('strategy', 'ja', 'elements.0.citations.0.source')).toEqual({
      label: '要素1の出典1の文書',
      isRequired: false,
      explanation: '要素1を書くときは必須。出典のID',
    })
    expect(pathsOf('strategy')).toContain('elements.0.citations.0.section')
    expect(pathsOf('strategy')).not.toContain('elements.0.citations.0.label')
    expect(pathsOf('strategy')).not.toContain('elements.0.facts.0.text.en')
  })

  it('says that the name of a dimension is to be put where any can stand', () => {
    const about = (locale: 'en' | 'ja') =>
      fieldAt('indicator', locale, 'observations.0.at.dimension').explanation
    expect(about('en')).toBe(
      'For each dimension the id of a value. Required. Text. In place of "dimension" in the name stands the id of a dimension, here the id of one of its values',
    )
    expect(about('ja')).toBe(
      '必須。文字列。項目名の「dimension」は次元のIDに置き換え、ここにはその次元の値のIDを書く',
    )
  })

  it('leaves out what stands in a list inside a list, unless every record must have it', () => {
    expect(pathsOf('approach')).toContain('tiers.0.posture')
    expect(pathsOf('approach').filter((path) => path.startsWith('tiers.0.facts'))).toEqual([])
    expect(pathsOf('indicator').filter((path) => path.startsWith('dimensions.0.values'))).toEqual([
      'dimensions.0.values.0.id',
      'dimensions.0.values.0.name.en',
      'dimensions.0.values.0.name.ja',
    ])
    expect(fieldAt('indicator', 'en', 'dimensions.0.values.0.id')).toMatchObject({ isRequired: true })
  })
})
