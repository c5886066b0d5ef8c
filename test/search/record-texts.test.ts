import { describe, expect, it } from 'vitest'
import { detailTexts, mainTexts } from '../../src/search/record-texts.js'
import { element, meeting, strategy, theme } from '../compare/records.js'
import { approach, program, tier } from '../small-dataset.js'

const both = (text: string) => ({ en: text, ja: `${text}の訳` })

describe('mainTexts', () => {
  it('are what a record is called, and its summary', () => {
    const record = program('grants', {
      name: both('Grants'),
      abbreviation: 'GR',
      aliases: ['Fund', '基金'],
      summary: both('Money.'),
      facts: [{ text: both('A fact.') }],
    })
    expect(mainTexts(record)).toEqual([
      ['/name/en', 'Grants'],
      ['/name/ja', 'Grantsの訳'],
      ['/abbreviation', 'GR'],
      ['/aliases/0', 'Fund'],
      ['/aliases/1', '基金'],
      ['/summary/en', 'Money.'],
      ['/summary/ja', 'Money.の訳'],
    ])
  })
})

describe('detailTexts', () => {
  const english = (record: Parameters<typeof detailTexts>[0]) =>
    detailTexts(record).filter(([pointer]) => pointer.endsWith('/en'))

  it('stand in both languages', () => {
    expect(detailTexts(program('grants', { facts: [{ text: both('A fact.') }] }))).toEqual([
      ['/facts/0/text/en', 'A fact.'],
      ['/facts/0/text/ja', 'A fact.の訳'],
    ])
  })

  it('are definitions, facts of every sort and projects', () => {
    expect(english({ ...theme('people'), definition: both('Who.') })).toEqual([['/definition/en', 'Who.']])
    const record = program('grants', {
      facts: [{ text: both('First.') }, { text: both('Second.') }],
      support: [{ text: both('Support.') }],
      projects: [{ title: both('Project.') }],
    })
    expect(english({ ...record, provisions: [{ text: both('Provision.') }] })).toEqual([
      ['/facts/0/text/en', 'First.'],
      ['/facts/1/text/en', 'Second.'],
      ['/support/0/text/en', 'Support.'],
      ['/provisions/0/text/en', 'Provision.'],
      ['/projects/0/title/en', 'Project.'],
    ])
  })

  it('are people, sessions with their presenters, and outcomes', () => {
    const record = meeting('forum', {
      people: [{ name: both('Omi'), affiliation: both('A ministry'), role: both('Chair') }],
      agenda: [{ title: both('Plenary'), presenters: [{ name: both('Sato') }] }],
      outcomes: [{ text: both('A statement.') }],
    })
    expect(english(record)).toEqual([
      ['/outcomes/0/text/en', 'A statement.'],
      ['/people/0/name/en', 'Omi'],
      ['/people/0/affiliation/en', 'A ministry'],
      ['/agenda/0/title/en', 'Plenary'],
      ['/agenda/0/presenters/0/name/en', 'Sato'],
    ])
  })

  it('are the parts of strategies and approaches, with what they say', () => {
    const part = { name: both('Goal'), summary: both('A goal.'), facts: [{ text: both('A fact.') }] }
    expect(english(strategy('plan', { elements: [element('goal', 1, { ...part, label: '1.' })] }))).toEqual([
      ['/elements/0/name/en', 'Goal'],
      ['/elements/0/summary/en', 'A goal.'],
      ['/elements/0/facts/0/text/en', 'A fact.'],
    ])
    const tiers = [tier('equal', ['JP'], { label: both('Partner'), summary: both('As equals.') })]
    expect(english(approach('ours', 'JP', tiers))).toEqual([
      ['/tiers/0/label/en', 'Partner'],
      ['/tiers/0/summary/en', 'As equals.'],
    ])
  })
})
