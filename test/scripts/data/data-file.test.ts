import { describe, expect, it } from 'vitest'
import { describeProblem, parseDataFile } from '../../../scripts/data/data-file.js'

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

  it('finds an alias where it stands', () => {
    const text = 'id: x\nname: &name { en: "X", ja: "甲" }\nsummary: *name\n'
    const { file, problems } = parseDataFile('data/programs/x.yaml', text)
    expect(problems.map(describeProblem)).toEqual([
      'data/programs/x.yaml:3:10 *name: a data file says things in full',
    ])
    expect(file.content).toBeUndefined()
  })

  it('finds a file that holds no record', () => {
    const { problems } = parseDataFile('data/programs/x.yaml', '- a\n- b\n')
    expect(problems.map(({ message }) => message)).toEqual(['a data file holds one record'])
  })
})
