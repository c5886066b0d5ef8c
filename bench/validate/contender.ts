import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { recordsOf } from '../../src/atlas/records-of.js'
import { referencesIn } from '../../src/atlas/references-in.js'
import { decodeUtf8 } from '../../src/cli/validate/decode-utf8.js'
import { curated } from '../../src/curated.js'
import { kinds } from '../../src/model/kinds.js'
import { recordSchemas } from '../../src/schemas/dataset.js'
import { readNdjson } from '../../src/validate/read/read-ndjson.js'
import { validateStream } from '../../src/validate/validate-stream.js'

/** Runs one way of validating a file in a process of its own and prints seconds and records refused. */

const [, , name = '', path = ''] = process.argv

const bytes = () => createReadStream(path, { highWaterMark: 1 << 18 })

const contenders: Readonly<Record<string, () => Promise<number>>> = {
  limit: async () => {
    const decoder = new TextDecoder()
    let rest: Uint8Array = new Uint8Array()
    let refused = 0
    for await (const chunk of bytes()) {
      let start = 0
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        const line =
          start === 0 && rest.length > 0
            ? Buffer.concat([rest, chunk.subarray(0, end)])
            : chunk.subarray(start, end)
        if (JSON.parse(decoder.decode(line)) === null) refused += 1
        start = end + 1
      }
      rest = start === 0 ? Buffer.concat([rest, chunk]) : chunk.subarray(start)
    }
    return refused
  },
  naive: async () => {
    let refused = 0
    for await (const line of createInterface({ input: bytes(), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!recordSchemas.program.safeParse(JSON.parse(line)).success) refused += 1
    }
    return refused
  },
  ajv: async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const schema: unknown = JSON.parse(readFileSync('src/schemas/json/program.json', 'utf8'))
    const check = new Ajv2020({ validateFormats: false, allErrors: true }).compile(Object(schema))
    const known = new Set(kinds.flatMap((kind) => recordsOf(kind, curated).map(({ id }) => `${kind}/${id}`)))
    const seen = new Set<string>()
    let refused = 0
    for await (const batch of readNdjson(bytes(), { decodeUtf8 })) {
      for (const item of batch) {
        if (item.type !== 'record') continue
        const good = check(item.value)
        const dangling = referencesIn('program', item.value).some(
          ({ kind, id }) => !known.has(`${kind}/${id}`),
        )
        const id = String(Object(item.value).id)
        if (!good || dangling || seen.has(id)) refused += 1
        seen.add(id)
      }
    }
    return refused
  },
  ours: async () => {
    let refused = 0
    const options = {
      format: 'ndjson',
      kind: 'program',
      base: curated,
      maxIssues: 1000,
      shards: false,
      decodeUtf8,
    } as const
    for await (const event of validateStream(bytes(), options)) {
      if (event.type === 'report') refused = event.report.counts.rejected
    }
    return refused
  },
}

const run = contenders[name]
if (!run) throw new Error(`there is no contender "${name}"`)
const start = performance.now()
const refused = await run()
const seconds = (performance.now() - start) / 1000
console.log(JSON.stringify({ seconds, refused }))
