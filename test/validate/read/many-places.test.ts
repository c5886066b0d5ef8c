import { describe, expect, it } from 'vitest'
import type { InputItems, InputRecord } from '../../../src/validate/input.js'
import { readCsv } from '../../../src/validate/read/read-csv.js'
import { readJson } from '../../../src/validate/read/read-json.js'
import { readNdjson } from '../../../src/validate/read/read-ndjson.js'
import { readYaml } from '../../../src/validate/read/read-yaml.js'
import { collect, place, records, utf8 } from './collect.js'

const COUNT = 20_000
const MOST_MILLISECONDS = 5000

const numbers = Array.from({ length: COUNT }, (_, at) => at)

const only = async (items: InputItems): Promise<InputRecord> => {
  const [record] = records(await collect(items))
  if (!record) throw new Error('There is no record.')
  return record
}

/** The last of many places in a record, and how long it took to find all. */
const findAll = (
  { locate }: InputRecord,
  pathOf: (at: number) => readonly PropertyKey[],
): { last: string; milliseconds: number } => {
  const start = performance.now()
  const places = numbers.map((at) => place(locate?.(pathOf(at))))
  return { last: places.at(-1) ?? '', milliseconds: performance.now() - start }
}

describe('a record with something wrong in many places', () => {
  const fields = `{${numbers.map((at) => `"f${at}":1`).join(',')}}`
  const observations = `[${numbers.map(() => '{"value":"x"}').join(',\n')}]`
  const columns = numbers.map((at) => `holders.${at}.place`).join(',')
  const cells = numbers.map(() => 'x').join(',')

  it.each<[string, InputItems, (at: number) => readonly PropertyKey[], string]>([
    ['fields of an NDJSON line', readNdjson(utf8(fields)), (at) => [`f${at}`], `1:${fields.length - 1}`],
    [
      'items of a JSON document',
      readJson(utf8(`{"observations":\n${observations}}`)),
      (at) => ['observations', at, 'value'],
      `${COUNT + 1}:10`,
    ],
    [
      'fields of a YAML document',
      readYaml(utf8(numbers.map((at) => `f${at}: 1\n`).join(''))),
      (at) => [`f${at}`],
      `${COUNT}:9`,
    ],
    [
      'columns of a table',
      readCsv(utf8(`${columns}\n${cells}\n`)),
      (at) => ['holders', at, 'place'],
      `2:${cells.length}`,
    ],
    [
      'items of a cell',
      readCsv(utf8(`id,l\na,${numbers.join(';')}\n`), { types: () => 'list' }),
      (at) => ['l', at],
      '2:3',
    ],
  ])('has the places of many %s found in little time', async (_, items, pathOf, last) => {
    const found = findAll(await only(items), pathOf)
    expect(found.last).toBe(last)
    expect(found.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })

  it('has the problems of a wide header found in little time', async () => {
    const start = performance.now()
    const unknown = await collect(readCsv(utf8(`${columns}\n${cells}\n`), { meant: () => [] }))
    const unnamed = await collect(readCsv(utf8(`id${','.repeat(COUNT)}\na${',x'.repeat(COUNT)}\n`)))
    expect(unknown.filter(({ type }) => type === 'problem')).toHaveLength(COUNT)
    expect(unnamed.filter(({ type }) => type === 'problem')).toHaveLength(COUNT)
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS)
  })
})
