import type { Issue } from '../../../src/validate/index.js'
import { issuesOf } from './issues-of.js'

/** A value of a dimension. */
export const value = (id: string) => ({ id, name: { en: id, ja: id } })

/** A place and a year. */
export const dimensions = [
  { id: 'place', name: { en: 'Place', ja: '国' }, kind: 'place', values: [value('JP'), value('US')] },
  { id: 'year', name: { en: 'Year', ja: '年' }, kind: 'period', values: [value('2024')] },
]

/** The issues of an indicator with an observation at each of some places of its dimensions. */
export const observationIssues = (...places: readonly Readonly<Record<string, string>>[]): readonly Issue[] =>
  issuesOf('indicator', [{ dimensions, observations: places.map((at) => ({ at, value: 1 })) }])
