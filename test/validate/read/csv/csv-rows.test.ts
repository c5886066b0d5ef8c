import { describe, expect, it } from 'vitest'
import { createRowReader } from '../../../../src/validate/read/csv/csv-rows.js'

describe('createRowReader', () => {
  it.each([
    ['at once', ['"aaaa\r\naaaa\r\n",1\rb,2\r']],
    ['cut between a return and a line feed', ['"aaaa\r', '\naaaa\r', '\n",1\rb,2\r']],
    ['cut into characters', [...'"aaaa\r\naaaa\r\n",1\rb,2\r']],
  ])('counts the lines of a row that is too long and given %s', (_, chunks) => {
    const reader = createRowReader({ delimiter: ',', newline: '\r' }, 6)
    const rows = [...chunks.flatMap(reader.push), ...reader.end()]
    expect(rows).toMatchObject([
      { type: 'finding', finding: { code: 'record-too-long' }, position: { line: 1, column: 1 } },
      { type: 'row', line: 4, cells: ['b', '2'] },
    ])
  })

  it.each([
    ['\n', 'a\rb\n"c\nd"\ne', [1, 2, 4]],
    ['\r', 'a\nb\r"c\rd\ne\r\nf"\re', [1, 3, 7]],
  ] as const)('tells the line that each row begins on, where rows end in %j', (newline, text, expected) => {
    const reader = createRowReader({ delimiter: ',', newline }, 100)
    const rows = [...reader.push(text), ...reader.end()]
    expect(rows.map((row) => row.type === 'row' && row.line)).toEqual(expected)
  })
})
