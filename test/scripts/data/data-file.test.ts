import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeProblem, parseDataFile } from '../../../scripts/data/data-file.js'
import { readCuratedData } from '../../../scripts/data/read-dataset.js'

describe('parseDataFile', () => {
  it('names the line of a syntax error', () => {
    const { problems } = parseDataFile('data/programs/x.yaml', 'id: x\nname: { en: "X", ja: "甲"\n')
    expect(problems[0]?.line).toBeGreaterThanOrEqual(2)
  })

  it('finds an id that differs from the file name', () => {
    const { problems } = parseDataFile('data/programs/x.yaml', 'name: { en: "X", ja: "甲" }\nid: y\n')
    expect(problems.map(describeProblem)).toEqual([
      'data/programs/x.yaml:2:5 /id: the id is "y" but the file is named "x"',
    ])
  })

  it('finds a file that holds no record', () => {
    const { problems } = parseDataFile('data/programs/x.yaml', '- a\n- b\n')
    expect(problems.map(({ message }) => message)).toEqual(['a data file holds one record'])
  })
})

describe('readCuratedData', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sti-atlas-data-'))
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
    readCuratedData(root).problems.map((problem) => describeProblem(problem).replace(`${root}/`, ''))

  it('flattens the tree of a strategy into elements and measures, in order', () => {
    put('sources/paper.yaml', paper)
    put(
      'places/JP.yaml',
      'id: "JP"\nname: { en: "Japan", ja: "日本" }\nkind: country\ncitations: [{ source: paper, section: one }]\n',
    )
    put(
      'strategies/plan.yaml',
      `id: plan
name: { en: "Plan", ja: "計画" }
kind: plan
holders: [{ place: JP }]
completeness: whole
citations: [{ source: paper, section: one }]
elements:
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
`,
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
    put('sources/paper.yaml', paper)
    put(
      'strategies/plan.yaml',
      `id: plan
name: { en: "Plan", ja: "計画" }
kind: plan
holders: [{ place: JP }]
completeness: whole
citations: [{ source: paper, section: two }]
elements:
  - id: plan-a
    element: pillar
    name: { en: "A", ja: "甲" }
    themes: [people]
    citations: [{ source: paper, section: one }]
`,
    )
    expect(told()).toEqual([
      'strategies/plan.yaml:6:23 /citations/0/source: paper has no section "two"',
      'strategies/plan.yaml:4:20 /holders/0/place: there is no place "JP"',
      'strategies/plan.yaml:11:14 /elements/0/themes/0: there is no theme "people"',
    ])
  })

  it('writes the citation of an indicator to each of its observations', () => {
    put('sources/paper.yaml', paper)
    put(
      'indicators/table.yaml',
      `id: table
name: { en: "Table", ja: "表" }
unit: { en: "percent", ja: "％" }
citations: [{ source: paper, section: one }]
dimensions:
  - { id: field, name: { en: "Field", ja: "分野" }, kind: category, values: [{ id: a, name: { en: "A", ja: "甲" } }] }
observations:
  - { at: { field: a }, value: 1.5 }
`,
    )
    expect(readCuratedData(root).dataset.indicators[0]?.observations).toEqual([
      { at: { field: 'a' }, value: 1.5, citations: [{ source: 'paper', section: 'one' }] },
    ])
  })
})
