import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { program, smallWorld } from '../../small-dataset.js'
import { checks } from './checks.js'
import { element, measure, strategy, tableOf, technology, theme } from './records.js'

const sound = {
  ...smallWorld,
  themes: [theme('narrow', { broader: 'wide' }), theme('wide')],
  technologies: [technology('quantum')],
  strategies: [strategy([element('plan-one', 1)])],
  measures: [measure('plan-two', 2, { parent: 'plan-one', technologies: ['quantum'] })],
  indicators: [tableOf('category', ['physics'])],
  programs: [
    program('x', { period: '2020/2024', budget: { amount: 1, currency: 'JPY' }, themes: ['narrow'] }),
  ],
}

describe('the checks', () => {
  it.each(checks.map(({ name, check }) => [name, check] as const))(
    'find nothing in sound data: %s',
    (_name, check) => {
      expect(check(sound)).toEqual([])
    },
  )

  it('are shown data in which the validator finds nothing either', () => {
    expect(validateDataset(sound).report.issues).toEqual([])
  })

  it('are these, each once', () => {
    expect(checks.map(({ name }) => name)).toEqual([
      'english-script',
      'placeholder-words',
      'length-limits',
      'other-names',
      'reachable',
      'spoken-of',
      'element-ids',
      'parents',
    ])
  })
})
