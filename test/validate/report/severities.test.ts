import { describe, expect, it } from 'vitest'
import { worstFirst } from '../../../src/validate/report/severities.js'
import { issue } from './reports.js'

describe('issues by how bad they are', () => {
  it('have the errors first, then the warnings, then the notes, those of one severity in their order', () => {
    const issues = (['note', 'error', 'warning', 'error', 'note'] as const).map((severity, index) =>
      issue({ severity, pointer: `/${index}` }),
    )
    expect(worstFirst(issues).map(({ pointer }) => pointer)).toEqual(['/1', '/3', '/2', '/0', '/4'])
  })
})
