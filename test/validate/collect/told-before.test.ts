import { describe, expect, it } from 'vitest'
import { mergeReports, type StreamOptions, validateStream } from '../../../src/validate/index.js'
import { reportIn } from '../report-in.js'

const reportOf = (text: string, options: StreamOptions) =>
  reportIn(validateStream(new TextEncoder().encode(text), options))

const placesIn = async (text: string, options: StreamOptions) =>
  (await reportOf(text, options)).issues.map(
    ({ code, position }) => `${code} ${position?.line}:${position?.column}`,
  )

describe('what a reader tells of a record', () => {
  it('stands where it is in the record, in JSON', async () => {
    const text = '[{\n"colour": 1,\n"id": "a",\n"id": "b",\n"color": 2}]'
    expect(await placesIn(text, { format: 'json', kind: 'technology' })).toEqual([
      'missing-field 1:2',
      'missing-field 1:2',
      'unknown-field 2:11',
      'duplicate-key 4:1',
      'unknown-field 5:10',
    ])
  })

  it('stands where it is in the record, in YAML', async () => {
    const text = '- colour: 1\n  id: a\n  id: b\n  color: 2\n'
    expect(await placesIn(text, { format: 'yaml', kind: 'technology' })).toEqual([
      'missing-field 1:3',
      'missing-field 1:3',
      'unknown-field 1:11',
      'duplicate-key 3:3',
      'unknown-field 4:10',
    ])
  })

  it('comes in the same order where a limit cuts issues off', async () => {
    const line = '{"colour":1,"id":"a","id":"b","color":2}\n'
    const options: StreamOptions = { format: 'ndjson', kind: 'theme', maxIssues: 6 }
    const whole = await reportOf(line + line, options)
    const shards = await Promise.all([0, 1].map((shard) => reportOf(line, { ...options, shard })))
    expect(mergeReports(shards).issues).toEqual(whole.issues)
    expect(whole.issues).toHaveLength(6)
  })
})
