import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { parentElsewhere } from '../../../src/validate/rules/parent-elsewhere.js'
import { recordOf } from '../records.js'
import { briefly, issuesOf, said, world } from './issues-of.js'

const element = (id: string, order: number, parent?: string) => ({
  id,
  kind: 'pillar',
  order,
  name: { en: id, ja: '柱' },
  citations: [{ source: 'white-paper', section: '1' }],
  ...(parent !== undefined && { parent }),
})
const measure = (id: string, parent: string, strategy = 'plan') =>
  recordOf('measure', { id, name: { en: id, ja: id }, strategy, parent, order: 9 })
const briefIssues = (input: unknown) => briefly(validateDataset(input, { base: world }).report.issues)

describe('parent-elsewhere', () => {
  it('accepts elements and measures of the strategy as parents', () => {
    expect(
      briefIssues({
        strategies: [
          recordOf('strategy', { id: 'plan', elements: [element('top', 1), element('below', 2, 'first')] }),
        ],
        measures: [measure('first', 'top'), measure('second', 'first')],
      }),
    ).toEqual([])
  })

  it('rejects parents in another strategy', () => {
    const name = { en: 'Other', ja: '別' }
    const input = {
      strategies: [
        recordOf('strategy', { id: 'plan', elements: [element('below', 1, 'tops')] }),
        recordOf('strategy', { id: 'other', name, elements: [element('top', 1)] }),
      ],
      measures: [measure('first', 'top')],
    }
    expect(briefIssues(input)).toEqual([
      'parent-elsewhere /strategies/0/elements/0/parent',
      'parent-elsewhere /measures/0/parent',
    ])
  })

  it('suggests parts of the strategy', () => {
    const input = {
      strategies: [recordOf('strategy', { id: 'plan', elements: [element('funding', 1)] })],
      measures: [measure('first', 'fundings')],
    }
    expect(said(validateDataset(input, { base: world }).report.issues)).toEqual([
      'The strategy "plan" has no element or measure "fundings". → Did you mean "funding"?',
    ])
  })

  it('suggests parts of a strategy of the atlas', () => {
    const strategy = recordOf('strategy', { id: 'plan', elements: [element('funding', 1)] })
    const base = validateDataset({ ...world, strategies: [strategy] }).accepted
    const { report } = validateDataset({ measures: [measure('first', 'fundings')] }, { base })
    expect(said(report.issues)).toEqual([
      'The strategy "plan" has no element or measure "fundings". → Did you mean "funding"?',
    ])
  })

  it('rejects a parent where the measure has no strategy', () => {
    expect(said(issuesOf('measure', [{ parent: 'top' }]), 'ja')).toEqual([
      '施策に親「top」がありますが、戦略がありません。 → 施策と親が属する戦略を書いてください。',
    ])
  })

  it('is silent where the strategy itself is nowhere', () => {
    expect(briefIssues({ measures: [measure('first', 'top')] })).toEqual([
      'unresolved-reference /measures/0/strategy',
    ])
  })

  it('asks for the strategy of a measure that has a parent', () => {
    const { strategy, ...homeless } = measure('first', 'top')
    const { issues } = validateDataset({ measures: [homeless] }, { base: world }).report
    expect(briefly(issues)).toEqual(['parent-elsewhere /measures/0/parent'])
    expect(said(issues)).toEqual([
      'The measure has the parent "top" but no strategy. → Name the strategy that the measure and its parent belong to.',
    ])
  })

  it('tells in Japanese, too, that the strategy has no such part', () => {
    expect(parentElsewhere.tell('plan', 'top', []).message.ja).toBe(
      '戦略「plan」に「top」という要素や施策はありません。',
    )
  })
})
