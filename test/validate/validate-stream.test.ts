import { describe, expect, it } from 'vitest'
import {
  type InputBytes,
  type InputItem,
  mergeReports,
  type Report,
  readValues,
  type StreamOptions,
  type ValidationEvent,
  validateDataset,
  validateItems,
  validateStream,
} from '../../src/validate/index.js'
import { mappingOf } from './mapping-of.js'
import { recordOf } from './records.js'
import { reportIn } from './report-in.js'
import { briefly, world } from './rules/issues-of.js'

const encode = (text: string) => new TextEncoder().encode(text)
const program = (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
  recordOf('program', { id, name: { en: id, ja: id }, ...fields })
const ndjson = (...records: readonly unknown[]) =>
  encode(records.map((record) => `${JSON.stringify(record)}\n`).join(''))

const validated = (bytes: InputBytes, options: Partial<StreamOptions> = {}) =>
  validateStream(bytes, { format: 'ndjson', kind: 'program', base: world, ...options })
const eventsOf = async (
  bytes: InputBytes,
  options: Partial<StreamOptions> = {},
): Promise<ValidationEvent[]> => {
  const events: ValidationEvent[] = []
  for await (const event of validated(bytes, options)) events.push(event)
  return events
}
const reportOf = (bytes: InputBytes, options: Partial<StreamOptions> = {}): Promise<Report> =>
  reportIn(validated(bytes, options))
const places = ({ issues }: Report) =>
  issues.map(({ code, position, pointer }) => `${code} ${position?.line}:${position?.column} ${pointer}`)

describe('validateStream', () => {
  it('hands out records, issues and progress, and at last the report', async () => {
    const events = await eventsOf(
      ndjson(program('a'), program('b', { kind: 'x' }), program('c', { parent: 'z' })),
    )
    expect(events.map(({ type }) => type)).toEqual(['records', 'issues', 'progress', 'report'])
    const [records, issues, progress, report] = events
    expect(
      records?.type === 'records' &&
        records.records.map(({ kind, index, record }) => [kind, index, record.id]),
    ).toEqual([
      ['program', 0, 'a'],
      ['program', 2, 'c'],
    ])
    expect(issues?.type === 'issues' && briefly(issues.issues)).toEqual(['unknown-term /kind'])
    expect(progress?.type === 'progress' && progress.records).toBe(3)
    expect(report?.type === 'report' && report.withdrawn).toEqual([2])
    expect(report?.type === 'report' && report.report.counts).toEqual({
      read: 3,
      accepted: 1,
      rejected: 2,
      bySeverity: { error: 2, warning: 0, note: 0 },
      byCode: { 'unknown-term': 1, 'unresolved-reference': 1 },
    })
  })

  it('withdraws no record that it has not handed out', async () => {
    const events = await eventsOf(
      ndjson(program('a', { kind: 'x', parent: 'z' }), program('b', { parent: 'z' })),
    )
    const last = events.at(-1)
    expect(last?.type === 'report' && last.withdrawn).toEqual([1])
  })

  it('says where issues stand, blank and broken lines counted', async () => {
    const bytes = encode(`\n{"id":\n\n${JSON.stringify({ ...program('a'), kind: 'x' })}\n`)
    expect(places(await reportOf(bytes))).toEqual([
      'json-truncated 2:7 /id',
      `unknown-term 4:${JSON.stringify({ ...program('a'), kind: 'x' }).indexOf('"kind"') + 1 + '"kind":'.length} /kind`,
    ])
  })

  it('reads JSON', async () => {
    const text = '{\n  "programs": [\n    {"id": "a"}\n  ],\n  "programmes": []\n}\n'
    expect(places(await reportOf(encode(text), { format: 'json', kind: undefined }))).toEqual([
      'missing-field 3:5 /programs/0/name',
      'missing-field 3:5 /programs/0/citations',
      'missing-field 3:5 /programs/0/kind',
      'collection-unknown 5:3 /programmes',
    ])
  })

  it('reads tables, with types from the schema and names of the header', async () => {
    const text =
      '\uFEFFid,name.en,名称,kind,modes,budget.amount,budget.currency,citations.0.source,citations.0.section,partnersOpen\n' +
      'a,A,あ,project,joint-research; mobility,5,JPY,white-paper,1,true\n' +
      'b,"B\nb",い,projct,,x,JPY,white-paper,1,\n'
    const events = await eventsOf(encode(text), { format: 'csv', headers: { 名称: 'name.ja' } })
    const records = events.flatMap((event) => (event.type === 'records' ? event.records : []))
    expect(records.map(({ record }) => record)).toEqual([
      {
        id: 'a',
        name: { en: 'A', ja: 'あ' },
        kind: 'project',
        modes: ['joint-research', 'mobility'],
        budget: { amount: 5, currency: 'JPY' },
        citations: [{ source: 'white-paper', section: '1' }],
        partnersOpen: true,
      },
    ])
    const last = events.at(-1)
    expect(
      last?.type === 'report' &&
        last.report.issues.map(({ code, position }) => [code, position?.row, position?.field]),
    ).toEqual([
      ['text-format', 2, 'name.en'],
      ['unknown-term', 2, 'kind'],
      ['wrong-type', 2, 'budget.amount'],
    ])
  })

  describe('amounts in a column of a table', () => {
    const header =
      'id,name.en,name.ja,kind,budget.amount,budget.currency,citations.0.source,citations.0.section'
    const table = encode(
      [
        header,
        ...['1500', '1.500', '1.500.000', '12.5', '0.125'].map(
          (amount, index) => `p${index},P${index},事${index},project,${amount},EUR,white-paper,1`,
        ),
      ].join('\n'),
    )
    const read = async (normalize: StreamOptions['normalize']) => {
      const events = await eventsOf(table, { format: 'csv', normalize })
      const report = events.at(-1)
      return {
        amounts: events.flatMap((event) =>
          event.type === 'records'
            ? event.records.map(({ record }) => 'budget' in record && record.budget?.amount)
            : [],
        ),
        errors:
          report?.type === 'report' &&
          report.report.issues
            .filter(({ severity }) => severity === 'error')
            .map(({ code, position }) => `${code} ${position?.row}`),
      }
    }

    it('are read with the decimal sign that the data has', async () => {
      expect(await read({ decimal: 'comma' })).toEqual({
        amounts: [1500, 1500, 1_500_000],
        errors: ['money-ambiguous-decimal 4', 'money-ambiguous-decimal 5'],
      })
      expect(await read({ decimal: 'point' })).toEqual({
        amounts: [1500, 1.5, 12.5, 0.125],
        errors: ['money-ambiguous-decimal 3'],
      })
    })

    it('are in doubt where a point may stand between thousands', async () => {
      expect(await read(true)).toEqual({
        amounts: [1500, 1_500_000, 12.5, 0.125],
        errors: ['money-ambiguous-decimal 2'],
      })
    })

    it('are numbers as programs write them where they are not normalized', async () => {
      expect(await read(undefined)).toEqual({
        amounts: [1500, 1.5, 12.5, 0.125],
        errors: ['wrong-type 3'],
      })
    })
  })

  it.each(['programms', 'Programs', 'program'])(
    'takes a list of objects under the name %j for a misspelt collection',
    async (name) => {
      for (const [format, text] of [
        ['json', `{"${name}": [{"id": "aa"}]}`],
        ['yaml', `${name}:\n  - id: aa\n`],
      ] as const) {
        const { issues, counts } = await reportOf(encode(text), { format, kind: undefined })
        expect(issues.map(({ code, hint }) => [code, hint?.en]).slice(0, 1)).toEqual([
          ['collection-unknown', 'Did you mean "programs"?'],
        ])
        expect([counts.read, counts.rejected]).toEqual([1, 1])
      }
    },
  )

  describe('a dataset', () => {
    const record = JSON.stringify(program('a'))
    const readings = async (text: string) => {
      const reports = await Promise.all(
        (['json', 'yaml'] as const).map((format) => reportOf(encode(text), { format })),
      )
      const values: unknown = JSON.parse(text)
      const options = { kind: 'program', base: world } as const
      const ofItems = await reportIn(validateItems(readValues(values), options))
      return [...reports, ofItems, validateDataset(values, options).report]
    }

    it.each([
      [`{"strategies": null, "programs": [${record}]}`, ['collection-not-list']],
      [`{"version": 1, "programs": [${record}]}`, ['collection-unknown']],
      [
        `{"title": "Ours", "by": {"x": ["}", 1]}, "programs": [${record}]}`,
        ['collection-unknown', 'collection-unknown'],
      ],
      [`{"themes": null, "programs": [${record}]}`, ['collection-not-list']],
      [`{"themes": ["x"], "programs": [${record}]}`, undefined],
      [`{"meta": {}, "programs": [${record}]}`, []],
      [`{"version": 1, "programms": [${record}]}`, undefined],
    ])('is what has a collection of records, be it not the first member: %s', async (text, codes) => {
      for (const { counts, issues } of await readings(text)) {
        expect(issues.map(({ code }) => code)).not.toContain('unknown-field')
        if (!codes) continue
        expect(issues.map(({ code }) => code)).toEqual(codes)
        expect(counts.accepted).toBe(1)
      }
    })

    it.each([
      '{"id": "a", "programs": [{"id": "b"}]}',
      '{"name": {}, "id": "a", "programs": [{"id": "b"}]}',
      '{"themes": null, "kind": "project"}',
      '{"kind": "project", "themes": []}',
      '{"kind": "project", "themes": ["x"]}',
      '{"version": 1}',
    ])('is not what is a record: %s', async (text) => {
      for (const { counts, issues } of await readings(text)) {
        expect(counts.read).toBe(1)
        expect(issues.map(({ code }) => code)).not.toContain('collection-unknown')
      }
    })

    it('is found however its text is cut', async () => {
      const bytes = encode(`{"by": "[{\\"", "n": [1, {"x": "]"}],\n "programs" : [ ${record}]}`)
      async function* chunks() {
        for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
      }
      expect((await reportOf(chunks(), { format: 'json' })).counts.accepted).toBe(1)
    })
  })

  it.each([
    ['{"partners": [{"place": "JP"}]}', 'a field of records'],
    ['{"rows": [{"id": "aa"}]}', 'a name that comes near none'],
    ['{"programms": ["aa"]}', 'a list of texts'],
    ['{"programms": {"id": "aa"}}', 'an object'],
  ])('takes %s for a record: %s', async (text) => {
    const { issues } = await reportOf(encode(text), { format: 'json', kind: undefined })
    expect(issues.map(({ code }) => code)).toEqual(['kind-unknown'])
  })

  it('tells a column that leads to no field once, at the header, and reads the others', async () => {
    const header =
      'id,name.en,name.ja,kind,"memo",facts.date,sumary.en,citations.0.source,citations.0.section\n'
    const row = (id: string) => `${id},A ${id},あ${id},project,x,JP,y,white-paper,1\n`
    const options = { format: 'csv' } as const
    const report = await reportOf(encode(header + row('a') + row('b') + row('c')), options)
    expect(report.counts).toEqual({
      read: 3,
      accepted: 3,
      rejected: 0,
      bySeverity: { error: 3, warning: 0, note: 0 },
      byCode: { 'csv-header-unknown': 3 },
    })
    expect(report.ok).toBe(false)
    expect(report.issues.map(({ position, hint }) => [position, hint?.en])).toEqual([
      [
        { line: 1, column: 25, field: 'memo' },
        'Remove the column, or name the field that it holds; "sti-atlas template program" lists the names.',
      ],
      [{ line: 1, column: 32, field: 'facts.date' }, 'Did you mean "facts.0.date"?'],
      [{ line: 1, column: 43, field: 'sumary.en' }, 'Did you mean "summary.en"?'],
    ])
    expect(report.issues[0]?.message).toEqual({
      en: 'Records have no field "memo". This column was not read.',
      ja: '「memo」という項目はありません。この列は読み込みませんでした。',
    })
    const shards = await Promise.all(
      ['a', 'b'].map((id, shard) => reportOf(encode(header + row(id)), { ...options, shard, maxIssues: 1 })),
    )
    const merged = mergeReports(shards.reverse())
    expect(merged.counts.byCode).toEqual({ 'csv-header-unknown': 3 })
    expect(places(merged)).toEqual(['csv-header-unknown 1:25 '])
  })

  it('suggests a column of which several parts are misspelt', async () => {
    const report = await reportOf(encode('Name.EN,holder.place,name.xx\n'), { format: 'csv' })
    expect(report.issues.slice(0, 3).map(({ hint }) => hint?.en)).toEqual([
      'Did you mean "name.en"?',
      'Did you mean "holders.0.place"?',
      'Remove the column, or name the field that it holds; "sti-atlas template program" lists the names.',
    ])
  })

  it('reads the cells of a table as the mapping expects them where it does not take them over', async () => {
    const mapping = mappingOf({
      kind: 'program',
      fields: { id: 'code', abbreviation: 'short' },
      expect: { tier: 'integer', open: 'boolean', share: 'number', tags: 'list', short: 'number' },
      ignore: ['tier', 'open', 'share', 'tags'],
    })
    const report = await reportOf(
      encode('code,tier,open,share,tags,short\na,1,true,2.5,x;y,007\nb,1.5,maybe,many,z,8\n'),
      { format: 'csv', kind: undefined, mapping },
    )
    const found = report.issues.filter(({ code }) => code === 'unexpected-value')
    expect(found.map(({ pointer, position }) => [pointer, position?.row])).toEqual([
      ['/short', 1],
      ['/tier', 2],
      ['/open', 2],
      ['/share', 2],
      ['/short', 2],
    ])
  })

  it('suggests the label that a header comes near', async () => {
    const report = await reportOf(encode('ID,日本語名称\n'), { format: 'csv' })
    expect(report.issues[0]?.hint?.ja).toBe('「日本語名」のことですか。')
    expect(report.counts.byCode).toEqual({ 'csv-header-unknown': 1, 'csv-no-rows': 1 })
  })

  it('leaves the columns of tables that are mapped to the mapping', async () => {
    const mapping = mappingOf({ kind: 'program', fields: { id: 'code' } })
    const report = await reportOf(encode('code,memo\na,b\nc,d\n'), { format: 'csv', mapping })
    expect(report.counts.byCode).toMatchObject({ 'unmapped-field': 1 })
    expect(report.counts.byCode).not.toHaveProperty('csv-header-unknown')
  })

  it('reads TSV and YAML', async () => {
    expect((await reportOf(encode('id\tabbreviation\na\tA\n'), { format: 'tsv' })).counts.read).toBe(1)
    const yaml = 'programs:\n  - id: a\n    period: 2027/2021\n'
    expect(places(await reportOf(encode(yaml), { format: 'yaml', kind: undefined }))).toContain(
      'interval-not-ordered 3:13 /programs/0/period',
    )
  })

  it('reads other encodings by name', async () => {
    const bytes = new Uint8Array([...encode('{"id":"a","abbreviation":"'), 0x83, 0x41, ...encode('"}\n')])
    expect((await reportOf(bytes, { encoding: 'shift_jis' })).issues.map(({ code }) => code)).not.toContain(
      'encoding',
    )
    expect((await reportOf(bytes)).issues.map(({ code }) => code)).toContain('encoding')
  })

  it('passes over records that are too long', async () => {
    const report = await reportOf(ndjson(program('a', { abbreviation: 'x'.repeat(5000) }), program('b')), {
      maxRecordBytes: 2000,
    })
    expect(report.counts).toMatchObject({ read: 2, accepted: 1, byCode: { 'record-too-long': 1 } })
  })

  it('reads what people write, and notes each change at its place', async () => {
    const record = program('a', {
      date: '令和6年2月16日',
      budget: '約146億円',
      partners: ['ドイツ', 'Korea'],
    })
    const events = await eventsOf(ndjson(record), { normalize: true, base: { ...world, places: [] } })
    const last = events.at(-1)
    const report = last?.type === 'report' ? last.report : undefined
    expect(report?.issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
      'note date-written /date',
      'note money-written /budget',
      'note place-name /partners/0',
      'error unresolved-reference /partners/0',
      'error place-ambiguous /partners/1',
    ])
    expect(report?.issues.every(({ position }) => position?.line === 1)).toBe(true)
  })

  it('takes how values are written', async () => {
    const [first] = await eventsOf(ndjson(program('a', { date: '09/07/2024' })), {
      normalize: { order: 'day-first' },
    })
    expect(first?.type === 'records' && first.records[0]?.record).toMatchObject({ date: '2024-07-09' })
  })

  it('tells how many bytes and records it has read', async () => {
    const bytes = ndjson(program('a'), program('b'))
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
    }
    const seen: number[] = []
    for await (const _ of validateStream(chunks(), {
      format: 'ndjson',
      kind: 'program',
      onProgress: (progress) => seen.push(progress.bytes),
    }));
    expect(seen.at(-1)).toBe(bytes.length)
    expect(seen).toHaveLength(Math.ceil(bytes.length / 100))
  })

  it('reads web streams and whole arrays alike', async () => {
    const bytes = ndjson(program('a'), program('b', { kind: 'x' }))
    expect(await reportOf(new Blob([bytes]).stream())).toEqual(await reportOf(bytes))
  })

  it('reads sources that overwrite each chunk with the next', async () => {
    const record = JSON.stringify({
      ...program('a'),
      summary: { en: 'x'.repeat(200), ja: '国際'.repeat(80) },
    })
    const texts = {
      ndjson: `${record}\n${record.replace('"a"', '"b"')}\n`,
      json: `[${record},\n${record.replace('"a"', '"b"')}]`,
      yaml: `programs:\n  - ${record}\n  - ${record.replace('"a"', '"b"')}\n`,
      csv: 'id,name.en,name.ja,summary.en,summary.ja\na,A,あ,"of\ntwo",国際\nb,B,い,x,国際協力の枠組み\n',
    } as const
    async function* overwriting(bytes: Uint8Array) {
      const buffer = new Uint8Array(7)
      for (let start = 0; start < bytes.length; start += buffer.length) {
        const chunk = bytes.subarray(start, start + buffer.length)
        buffer.set(chunk)
        yield buffer.subarray(0, chunk.length)
      }
    }
    for (const format of ['ndjson', 'json', 'yaml', 'csv'] as const) {
      const bytes = encode(texts[format])
      const kind = format === 'yaml' ? undefined : 'program'
      const whole = await reportOf(bytes, { format, kind })
      expect(whole.counts.read, format).toBe(2)
      expect(await reportOf(overwriting(bytes), { format, kind }), format).toEqual(whole)
    }
  })

  it('stops with the reason of an aborted signal', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    let isReturned = false
    async function* chunks() {
      try {
        for (;;) yield ndjson(program('a'))
      } finally {
        isReturned = true
      }
    }
    const events = validateStream(chunks(), { format: 'ndjson', kind: 'program', signal: controller.signal })
    await expect(
      (async () => {
        for await (const event of events) if (event.type === 'progress') controller.abort(reason)
      })(),
    ).rejects.toBe(reason)
    expect(isReturned).toBe(true)
    await expect(
      validateStream(new Uint8Array(), { format: 'json', signal: controller.signal }).next(),
    ).rejects.toBe(reason)
  })

  it.each(['stream', 'iterable'])(
    'does not wait for a %s that has stalled once the signal is aborted',
    async (what) => {
      const controller = new AbortController()
      const reason = new Error('enough')
      const never = new Promise<never>(() => undefined)
      async function* stalling() {
        yield ndjson(program('a'))
        await never
      }
      const stalled = new ReadableStream<Uint8Array>({
        start: (stream) => stream.enqueue(ndjson(program('a'))),
        pull: () => never,
      })
      const events = validateStream(what === 'stream' ? stalled : stalling(), {
        format: 'ndjson',
        kind: 'program',
        signal: controller.signal,
      })
      setTimeout(() => controller.abort(reason), 20)
      await expect(
        (async () => {
          for await (const event of events) expect(event.type).not.toBe('report')
        })(),
      ).rejects.toBe(reason)
    },
  )

  it.each(['ndjson', 'json', 'csv', 'yaml'] as const)(
    'throws what the function throws that is told of progress in reading %s',
    async (format) => {
      const mine = new Error('mine')
      const bytes = ndjson(program('a'))
      async function* chunks() {
        yield bytes
        yield bytes
      }
      for (const input of [bytes, chunks(), new Blob([bytes]).stream()]) {
        const onProgress = () => {
          throw mine
        }
        const events = validateStream(input, { format, kind: 'program', onProgress })
        await expect(
          (async () => {
            for await (const event of events) expect(event.type).not.toBe('report')
          })(),
        ).rejects.toBe(mine)
      }
    },
  )

  it('reports an input that breaks off, with what came before', async () => {
    async function* chunks() {
      yield ndjson(program('a'))
      throw new Error('the disk is gone')
    }
    const events: ValidationEvent[] = []
    for await (const event of validateStream(chunks(), { format: 'ndjson', kind: 'program', base: world }))
      events.push(event)
    const last = events.at(-1)
    expect(last?.type === 'report' && last.report.counts).toMatchObject({
      read: 1,
      accepted: 1,
      byCode: { 'input-broken': 1 },
    })
    expect(last?.type === 'report' && last.report.ok).toBe(false)
  })

  it('says of an empty input that it is empty', async () => {
    const report = await reportOf(new Uint8Array())
    expect(report).toMatchObject({
      ok: false,
      counts: {
        read: 0,
        accepted: 0,
        rejected: 0,
        bySeverity: { error: 1, warning: 0, note: 0 },
        byCode: { 'input-empty': 1 },
      },
    })
  })

  it('leaves shards out where asked to', async () => {
    expect(await reportOf(ndjson(program('a')), { shards: false })).not.toHaveProperty('shards')
    expect((await reportOf(ndjson(program('a')))).shards).toHaveLength(1)
  })

  it('keeps the issues that a limit allows and counts all', async () => {
    const records = Array.from({ length: 50 }, (_, index) => program(`p${index}`, { kind: 'x' }))
    const report = await reportOf(ndjson(...records), { maxIssues: 10 })
    expect(report.issues).toHaveLength(10)
    expect(report.counts).toMatchObject({
      read: 50,
      rejected: 50,
      bySeverity: { error: 50, warning: 0, note: 0 },
      byCode: { 'unknown-term': 50 },
    })
  })

  it.each([
    ['json', 'json-syntax', '[{"id": "a"}, {"id": "b"} {"id": "c"}]'],
    ['yaml', 'yaml-syntax', '- id: a\n- id: "b" c\n- id: d\n'],
    ['csv', 'encoding', 'id\na\nb\n\xff\nc\n'],
    ['json', 'input-unreadable', 'PK\x03\x04'],
    ['json', 'input-empty', ''],
  ] as const)('keeps beyond a limit what is said of a whole input: %s, %s', async (format, code, text) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    for (const [most, before] of [
      [0, []],
      [1, code.startsWith('input') ? [] : ['missing-field']],
    ] as const) {
      const events = await eventsOf(bytes, { format, maxIssues: most })
      const last = events.at(-1)
      const codes = last?.type === 'report' && last.report.issues.map((issue) => issue.code)
      expect(codes).toEqual([...before, code])
      const handedOut = events.flatMap((event) => (event.type === 'issues' ? event.issues : []))
      expect(handedOut.map((issue) => issue.code)).toContain(code)
    }
  })

  it('keeps to the limit where a line is lost and the next is read', async () => {
    const report = await reportOf(encode('{"id":\n{"id":\n{"id":\n'), { maxIssues: 1 })
    expect(places(report)).toEqual(['json-truncated 1:7 /id'])
    expect(report.counts.byCode).toEqual({ 'json-truncated': 3 })
  })
})

describe('a format that is none', () => {
  it.each([
    ['xml', 'There is no format "xml"; known are json, ndjson, csv, tsv, yaml.'],
    [undefined, 'No format is given; known are json, ndjson, csv, tsv, yaml.'],
  ])('is refused, not read as a table: %s', async (format, message) => {
    const options: StreamOptions = JSON.parse(JSON.stringify({ format, kind: 'program' }))
    await expect(validateStream(encode('id\nx\n'), options).next()).rejects.toThrow(new RangeError(message))
  })
})

describe('validateItems', () => {
  it('does not wait for a source that has stalled once the signal is aborted', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    async function* stalling(): AsyncGenerator<readonly InputItem[]> {
      yield [{ type: 'record', index: 0, pointer: '', value: program('a') }]
      await new Promise<never>(() => undefined)
    }
    setTimeout(() => controller.abort(reason), 20)
    await expect(
      (async () => {
        for await (const event of validateItems(stalling(), { kind: 'program', signal: controller.signal }))
          expect(event.type).not.toBe('report')
      })(),
    ).rejects.toBe(reason)
  })

  it('keeps what any reader says to end its reading, whatever limit there is', async () => {
    const mine = { type: 'problem', severity: 'error', message: { en: 'Wrong.', ja: '誤り。' } } as const
    async function* items(): AsyncGenerator<readonly InputItem[]> {
      yield [
        { ...mine, code: 'lost', index: 0 },
        { ...mine, code: 'over', endsReading: true },
      ]
    }
    const { issues } = await reportIn(validateItems(items(), { maxIssues: 0 }))
    expect(issues.map(({ code }) => code)).toEqual(['over'])
  })

  it('validates the items of any reader', async () => {
    async function* items(): AsyncGenerator<readonly InputItem[]> {
      yield [
        {
          type: 'record',
          index: 0,
          pointer: '',
          value: program('a'),
          locate: () => ({ line: 7, column: 3 }),
        },
      ]
      yield [
        {
          type: 'record',
          index: 1,
          pointer: '',
          value: program('a'),
          locate: () => ({ line: 9, column: 3 }),
        },
      ]
    }
    const report = await reportIn(validateItems(items(), { kind: 'program', base: world }))
    expect(places(report)).toEqual(['duplicate-id 9:3 /id'])
    expect(report.issues[0]?.message.en).toBe('The id "a" is already that of the program on line 7.')
  })
})
