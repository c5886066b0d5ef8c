import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../scripts/data/data-file.js'
import { readCuratedData } from '../../scripts/data/read-curated-data.js'
import { curated } from '../../src/curated.js'
import { validateDataset } from '../../src/validate/index.js'
import { checks } from './checks/checks.js'

const { dataset, problems } = readCuratedData('data')

describe('the curated data', () => {
  it('matches its schemas and resolves its references and citations', () => {
    expect(problems.map(describeProblem)).toEqual([])
  })

  it('is what the modules hold', () => {
    expect(curated).toEqual(dataset)
  })

  it('is accepted by the validator without a single issue', () => {
    const { issues, counts } = validateDataset(dataset).report
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([])
    expect(counts.accepted).toBe(Object.values(dataset).flat().length)
  })

  it.each(checks.map(({ name, check }) => [name, check] as const))('passes the check %s', (_name, check) => {
    expect(
      check(curated).map(
        ({ kind, id, path, message }) => `${kind}/${id} ${path.map(String).join('.')}: ${message}`,
      ),
    ).toEqual([])
  })
})
