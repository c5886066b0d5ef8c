import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/atlas/dataset.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { ListedTechnology, LocalizedText } from '../../../src/model/records.js'
import { approach, paper, program, tier } from '../../small-dataset.js'
import { findingsOf } from './findings-of.js'
import { lengthLimits } from './length-limits.js'
import { cites, element, named, strategy, tableOf } from './records.js'

const long = (en: number, ja: number) => ({ en: 'n'.repeat(en), ja: '名'.repeat(ja) })
const tooLong = (path: string, en: number, ja: number) => [
  `${path}.en has ${en + 1} characters, ${en} are allowed`,
  `${path}.ja has ${ja + 1} characters, ${ja} are allowed`,
]

type Holder = (text: LocalizedText) => Dataset

const listed = (rest: Partial<ListedTechnology<AnyIds>>): Dataset => ({
  strategies: [strategy([element('list', 1, { technologyList: [{ technology: 'quantum', ...rest }] })])],
})
const meeting = { id: 'x', name: named('x'), ...cites('one') }

const names: readonly (readonly [string, string, Holder])[] = [
  ['a record', 'program/x name', (name) => ({ programs: [program('x', { name })] })],
  ['a person', 'meeting/x people.0.name', (name) => ({ meetings: [{ ...meeting, people: [{ name }] }] })],
]
const titles: readonly (readonly [string, string, Holder])[] = [
  [
    'title of a section',
    'source/paper outline.0.title',
    (title) => ({ sources: [{ ...paper, outline: [{ id: 'one', title }] }] }),
  ],
  [
    'label of a tier',
    'approach/x tiers.0.label',
    (label) => ({ approaches: [approach('x', 'JP', [tier('priority', ['US'], { label })])] }),
  ],
  [
    'group of tiers',
    'approach/x tiers.0.group',
    (group) => ({ approaches: [approach('x', 'JP', [tier('priority', ['US'], { group })])] }),
  ],
  ['wording of a list', 'strategy/plan elements.0.technologyList.0.label', (label) => listed({ label })],
  [
    'heading of a list',
    'strategy/plan elements.0.technologyList.0.category',
    (category) => listed({ category }),
  ],
  ['unit', 'indicator/table unit', (unit) => ({ indicators: [tableOf('category', ['physics'], { unit })] })],
  [
    'role of a person',
    'meeting/x people.0.role',
    (role) => ({ meetings: [{ ...meeting, people: [{ name: named('A'), role }] }] }),
  ],
  [
    'affiliation of a person',
    'meeting/x people.0.affiliation',
    (affiliation) => ({ meetings: [{ ...meeting, people: [{ name: named('A'), affiliation }] }] }),
  ],
  ['city', 'meeting/x city', (city) => ({ meetings: [{ ...meeting, city }] })],
  [
    'track of a session',
    'meeting/x agenda.0.track',
    (track) => ({ meetings: [{ ...meeting, agenda: [{ title: named('A'), track }] }] }),
  ],
  ['frequency', 'forum/x frequency', (frequency) => ({ forums: [{ ...meeting, frequency }] })],
  [
    'field of a project',
    'program/x projects.0.field',
    (field) => ({ programs: [program('x', { projects: [{ title: named('A'), field }] })] }),
  ],
]
const sentences: readonly (readonly [string, string, Holder])[] = [
  ['summary', 'program/x summary', (summary) => ({ programs: [program('x', { summary })] })],
  ['fact', 'program/x facts.0.text', (text) => ({ programs: [program('x', { facts: [{ text }] })] })],
  [
    'function of a post',
    'position/x functions.1',
    (text) => ({ positions: [{ ...meeting, place: 'JP', functions: [named('A'), text] }] }),
  ],
]

describe('length-limits', () => {
  it.each(names)(
    'lets the name of %s have 80 characters in English and 60 in Japanese',
    (_what, path, holder) => {
      expect(findingsOf(lengthLimits, holder(long(80, 60)))).toEqual([])
      expect(findingsOf(lengthLimits, holder(long(81, 61)))).toEqual(tooLong(path, 80, 60))
    },
  )

  it.each(titles)('lets the %s have 140 and 100', (_what, path, holder) => {
    expect(findingsOf(lengthLimits, holder(long(140, 100)))).toEqual([])
    expect(findingsOf(lengthLimits, holder(long(141, 101)))).toEqual(tooLong(path, 140, 100))
  })

  it.each(sentences)('lets the %s have 300 and 200', (_what, path, holder) => {
    expect(findingsOf(lengthLimits, holder(long(300, 200)))).toEqual([])
    expect(findingsOf(lengthLimits, holder(long(301, 201)))).toEqual(tooLong(path, 300, 200))
  })

  it('asks nothing of text in no language, such as aliases', () => {
    expect(findingsOf(lengthLimits, { programs: [program('x', { aliases: ['n'.repeat(400)] })] })).toEqual([])
  })
})
