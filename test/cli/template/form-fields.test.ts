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
        'The place. Required. Either holder place or holder organization. Id of a record of the kind place',
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
      explanation: '必須。主体の国・地域か主体の組織のどちらか一方。国・地域のID',
    })
  })

  it('leaves alternatives to those who need them where what holds them is optional', () => {
    expect(fieldAt('measure', 'en', 'actors.0.place')).toMatchObject({ isRequired: false })
    expect(fieldAt('measure', 'ja', 'actors.0.organization')).toEqual({
      label: '実施者1の組織',
      isRequired: false,
      explanation: '任意。実施者1の国・地域か実施者1の組織のどちらか一方。組織のID',
    })
  })

  it('explains a field by its description, and a text in both languages by its label', () => {
    expect(fieldAt('program', 'en', 'budget.amount').explanation).toBe(
      'In full units of the currency: 14,600,000,000, not 146. Optional. Number',
    )
    expect(fieldAt('program', 'en', 'summary.ja')).toEqual({
      label: 'summary in Japanese',
      isRequired: false,
      explanation: 'Summary in Japanese. Optional. Text',
    })
    expect(fieldAt('program', 'ja', 'summary.ja')).toEqual({
      label: '概要（日本語）',
      isRequired: false,
      explanation: '任意。文字列',
    })
  })

  it('says where a field may hold several values', () => {
    expect(fieldAt('program', 'en', 'partners').explanation).toBe(
      'Places that it is directed at. Optional. Id of a record of the kind place; may be several',
    )
    expect(fieldAt('program', 'ja', 'partners').explanation).toBe('任意。国・地域のID。複数可')
  })

  it('names the first item of a list, and any dimension of an indicator', () => {
    expect(pathsOf('indicator')).toContain('citations.0.section')
    expect(pathsOf('indicator')).toContain('observations.0.at.dimension')
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
