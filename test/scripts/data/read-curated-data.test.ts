import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeProblem } from '../../../scripts/data/data-file.js'
import { readCuratedData } from '../../../scripts/data/read-curated-data.js'

describe('readCuratedData', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sti-atlas-data-'))
    put('sources/paper.yaml', paper)
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const paper = `id: paper
name: { en: "Paper", ja: "文書" }
kind: report
completeness: whole
citations: [{ source: paper, section: one }]
outline:
  - { id: one, title: { en: "One", ja: "一" } }
`
  const told = () =>
    readCuratedData(root).problems.map((problem) => describeProblem(problem).replaceAll(`${root}/`, ''))

  const japan =
    'id: "JP"\nname: { en: "Japan", ja: "日本" }\nkind: country\ncitations: [{ source: paper, section: one }]\n'
  const plan = (elements: string) => `id: plan
name: { en: "Plan", ja: "計画" }
kind: plan
holders: [{ place: JP }]
completeness: whole
citations: [{ source: paper, section: one }]
${elements}`

  it('flattens the tree of a strategy into elements and measures, in order', () => {
    put('places/JP.yaml', japan)
    put(
      'strategies/plan.yaml',
      plan(`elements:
  - id: plan-a
    element: pillar
    name: { en: "A", ja: "甲" }
    citations: [{ source: paper, section: one }]
    elements:
      - id: plan-b
        measure: action
        label: "①"
        name: { en: "B", ja: "乙" }
        citations: [{ source: paper, section: one }]
  - id: plan-c
    element: goal
    name: { en: "C", ja: "丙" }
    citations: [{ source: paper, section: one }]
`),
    )
    const { dataset, problems } = readCuratedData(root)
    expect(problems).toEqual([])
    expect(dataset.strategies[0]?.elements?.map(({ id, kind, order }) => [id, kind, order])).toEqual([
      ['plan-a', 'pillar', 1],
      ['plan-c', 'goal', 3],
    ])
    expect(dataset.measures).toEqual([
      {
        id: 'plan-b',
        kind: 'action',
        holder: { place: 'JP' },
        strategy: 'plan',
        parent: 'plan-a',
        order: 2,
        label: '①',
        name: { en: 'B', ja: '乙' },
        citations: [{ source: 'paper', section: 'one' }],
      },
    ])
  })

  it('names file, line and field of a value that does not match the schema', () => {
    put('sources/paper.yaml', paper.replace('completeness: whole', 'completeness: partly'))
    expect(told()).toEqual([expect.stringMatching(/^sources\/paper\.yaml:4:15 \/completeness: /)])
  })

  it('names the place of a reference or section that does not exist, inside a tree too', () => {
    put(
      'strategies/plan.yaml',
      plan(`elements:
  - id: plan-a
    element: pillar
    name: { en: "A", ja: "甲" }
    themes: [people]
    citations: [{ source: paper, section: one }]
`).replace('section: one', 'section: two'),
    )
    expect(told()).toEqual([
      'strategies/plan.yaml:4:20 /holders/0/place: there is no place "JP"',
      'strategies/plan.yaml:11:14 /elements/0/themes/0: there is no theme "people"',
      'strategies/plan.yaml:6:23 /citations/0/source: paper has no section "two"',
    ])
  })

  it('takes no record from a file in which something is wrong, nor lets others name it', () => {
    put('places/JP.yaml', japan.replace('"JP"', '"US"'))
    put('strategies/plan.yaml', plan(''))
    expect(told()).toEqual([
      'places/JP.yaml:1:5 /id: the id is "US" but the file is named "JP"',
      'strategies/plan.yaml:4:20 /holders/0/place: there is no place "JP"',
    ])
    expect(readCuratedData(root).dataset.places).toEqual([])
  })

  it('lets others name a record that does not match its schema, and leaves it out', () => {
    put('places/JP.yaml', japan.replace('country', 'land'))
    put('strategies/plan.yaml', plan(''))
    expect(told()).toEqual([expect.stringMatching(/^places\/JP\.yaml:3:7 \/kind: /)])
    expect(readCuratedData(root).dataset.places).toEqual([])
  })

  it('blames the element that names a record nobody has, where one before it does not match the schema', () => {
    put('places/JP.yaml', japan)
    put(
      'strategies/plan.yaml',
      plan(`elements:
  - id: plan-a
    element: pilar
    name: { en: "A", ja: "甲" }
    citations: [{ source: paper, section: one }]
  - id: plan-b
    element: pillar
    name: { en: "B", ja: "乙" }
    themes: [people]
    citations: [{ source: paper, section: one }]
`),
    )
    expect(told()).toEqual([
      expect.stringMatching(/^strategies\/plan\.yaml:8:5 \/elements\/0\/kind: /),
      'strategies/plan.yaml:15:14 /elements/1/themes/0: there is no theme "people"',
    ])
  })

  describe('where an id stands twice', () => {
    beforeEach(() => put('places/JP.yaml', japan))
    const action = (section: string) =>
      `id: plan-a, name: { en: "A", ja: "甲" }, citations: [{ source: paper, section: ${section} }]`
    const tree = (...sections: readonly string[]) =>
      plan(
        `elements:\n${sections.map((section) => `  - { measure: action, ${action(section)} }\n`).join('')}`,
      )

    it('keeps the first, and blames it for what it names', () => {
      put('strategies/plan.yaml', tree('two', 'one'))
      expect(told()).toEqual([
        'strategies/plan.yaml:9:5 /elements/1: the id "plan-a" stands in strategies/plan.yaml too',
        'strategies/plan.yaml:8:86 /elements/0/citations/0/source: paper has no section "two"',
      ])
      const { measures } = readCuratedData(root).dataset
      expect(measures.map(({ id, order }) => [id, order])).toEqual([['plan-a', 1]])
    })

    it('names the file of the first', () => {
      put('strategies/plan.yaml', tree('one'))
      put('measures/plan-a.yaml', `{ kind: action, holder: { place: JP }, ${action('one')} }\n`)
      expect(told()).toEqual(['measures/plan-a.yaml:1:1 the id "plan-a" stands in strategies/plan.yaml too'])
    })
  })

  it('finds what stands in the tree of a strategy and is no part of it', () => {
    put('places/JP.yaml', japan)
    put(
      'strategies/plan.yaml',
      plan(`elements:
  - id: plan-a
    element: pillar
    name: { en: "A", ja: "甲" }
    citations: [{ source: paper, section: one }]
    elements: { id: plan-b, measure: action }
  - plan-c
  - { id: plan-d, element: pillar, measure: action }
`),
    )
    expect(told()).toEqual([
      'strategies/plan.yaml:12:15 /elements/0/elements: is not a list of parts',
      'strategies/plan.yaml:13:5 /elements/1: is not a part with fields',
      'strategies/plan.yaml:14:5 /elements/2: is an element and a measure at once',
    ])
  })

  it('finds a tree that is not a list', () => {
    put('places/JP.yaml', japan)
    put('strategies/plan.yaml', plan('elements: { id: plan-a, element: pillar }\n'))
    expect(told()).toEqual(['strategies/plan.yaml:7:11 /elements: is not a list of parts'])
  })

  it('finds files and folders that it does not read, and lets be what is hidden', () => {
    put('LICENSE', 'CC BY 4.0')
    put('.paper.yaml.swp', '')
    put('sources/.paper.yaml.swp', '')
    put('readme.yaml', 'id: readme\n')
    put('programmes/x.yaml', 'id: x\n')
    put('programs/x.yml', 'id: x\n')
    put('programs/old/y.yaml', 'id: y\n')
    put('forums', '')
    expect(told()).toEqual([
      'forums:1:1 is not read: "forums" is no collection',
      'programmes:1:1 is not read: "programmes" is no collection',
      'readme.yaml:1:1 is not read: "readme.yaml" is no collection',
      'programs/old:1:1 is not read: a record stands in a file <id>.yaml',
      'programs/x.yml:1:1 is not read: a record stands in a file <id>.yaml',
    ])
  })
})
