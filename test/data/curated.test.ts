import { describe, expect, it } from 'vitest'
import { checks, runCheck } from '../../scripts/check/checks.js'
import { describeProblem } from '../../scripts/data/data-file.js'
import { readCuratedData } from '../../scripts/data/read-dataset.js'
import { curated } from '../../src/curated.js'

const { dataset, problems } = readCuratedData('data')

describe('the curated data', () => {
  it('matches its schemas and resolves its references and citations', () => {
    expect(problems.map(describeProblem)).toEqual([])
  })

  it('is what the modules hold', () => {
    expect(curated).toEqual(dataset)
  })

  it.each(checks.map((check) => [check.name, check] as const))('passes the check %s', (_name, check) => {
    const findings = runCheck(check, curated)
    expect(
      findings.map(
        ({ kind, id, path, message }) => `${kind}/${id} ${path.map(String).join('.')}: ${message}`,
      ),
    ).toEqual([])
  })
})
