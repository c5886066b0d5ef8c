import { describe, expect, it } from 'vitest'
import {
  createReport,
  type ShardState,
  type StreamOptions,
  validateStream,
} from '../../../src/validate/index.js'
import { reportIn } from '../report-in.js'

const row = 'a,Fusion,核融合,report,1'
const header = 'id,name.en,name.ja,citations.0.source,citations.0.section'

/** The shard of a table, one that is a file by itself unless it is said to be none. */
const shardOf = async (text: string, options: Partial<StreamOptions>, isFile = true): Promise<ShardState> => {
  const bytes = new TextEncoder().encode(text)
  const { shards: [shard] = [] } = await reportIn(
    validateStream(bytes, { format: 'csv', kind: 'technology', input: 'a.csv', ...options }),
  )
  if (!shard) throw new Error('no shard')
  return { ...shard, ...(isFile && { isFile: true }) }
}

const codesOf = (shards: readonly ShardState[]) => {
  const { issues, counts } = createReport(shards)
  const codes = issues.map(({ code }) => code).filter((code) => code !== 'unresolved-reference')
  return { codes, counted: codes.map((code) => counts.byCode[code]) }
}

describe('what shards find by themselves', () => {
  it('is told of an empty file although another one of its name has records', async () => {
    const empty = await shardOf(`${header}\n`, { shard: 1 })
    const full = await shardOf(`${header}\n${row}\n`, { shard: 0 })
    expect(codesOf([empty, full])).toEqual({ codes: ['csv-no-rows'], counted: [1] })
    expect(codesOf([full, await shardOf('', { shard: 1 })])).toEqual({ codes: ['input-empty'], counted: [1] })
  })

  it('is told of each of several empty files of one name', async () => {
    const empty = await Promise.all([0, 1].map((shard) => shardOf('', { shard })))
    expect(codesOf(empty)).toEqual({ codes: ['input-empty', 'input-empty'], counted: [2, 2] })
  })

  it('is told of each of several files of one name what is told once of a file', async () => {
    const files = await Promise.all(
      [0, 1].map((shard) => shardOf(`${header},nmae\n${row.replace('a', `a${shard}`)},x\n`, { shard })),
    )
    const { codes } = codesOf(files)
    expect(codes.filter((code) => code === 'csv-header-unknown')).toHaveLength(2)
  })

  it('is told once of the shards of an input', async () => {
    const parts = await Promise.all([0, 1].map((shard) => shardOf('', { shard }, false)))
    expect(codesOf(parts)).toEqual({ codes: ['input-empty'], counted: [1] })
  })
})
