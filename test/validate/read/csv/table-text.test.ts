import { describe, expect, it } from 'vitest'
import type { InputProblem } from '../../../../src/validate/input.js'
import { tableText } from '../../../../src/validate/read/csv/table-text.js'

async function* given(chunks: readonly (string | InputProblem)[]) {
  yield* chunks
}

const textOf = async (...chunks: (string | InputProblem)[]): Promise<string> => {
  let text = ''
  for await (const chunk of tableText(given(chunks))) if (typeof chunk === 'string') text += chunk
  return text
}

describe('tableText', () => {
  it('ends lines at returns and line feeds where returns end the rows', async () => {
    expect(await textOf('a,b\r"1\n2\r\n3",4\r')).toBe('a,b\n"1\n2\n3",4\n')
    expect(await textOf('a,b\r"1\r', '\n2"', ',3\r')).toBe('a,b\n"1\n2",3\n')
  })

  it('leaves the text as it is where line feeds end the rows', async () => {
    for (const text of ['a,b\r\n"1\r2",3\r\n', 'a\n\rb\r', ''])
      expect(await textOf(text.slice(0, 4), text.slice(4))).toBe(text)
  })

  it('looks at the beginning of a long table, however it is cut, for how its rows end', async () => {
    const row = `"1\n2",${'x'.repeat(100)}\r`
    const rows = row.repeat(2000)
    const text = await textOf('a,b\r', rows.slice(0, 70_000), rows.slice(70_000, 70_003), rows.slice(70_003))
    expect(text).toBe(`a,b\n${row.replace('\r', '\n').repeat(2000)}`)
  })

  it('passes problems on', async () => {
    const problem = {
      type: 'problem',
      severity: 'error',
      code: 'encoding',
      message: { en: 'a', ja: 'b' },
    } as const
    const found: unknown[] = []
    for await (const chunk of tableText(given(['a\r', problem]))) found.push(chunk)
    expect(found).toEqual([problem, 'a\n'])
  })
})
