import { describe, expect, it } from 'vitest'
import { checkRange } from '../../../src/cli/validate/check-range.js'
import { programLines } from '../programs.js'
import { writeTemporary } from '../run-command.js'

describe('checkRange', () => {
  it('says that a file became shorter than the range, and counts what was read', async () => {
    const text = programLines(3, 1)
    const size = Buffer.byteLength(text)
    const path = writeTemporary('shorter.ndjson', text)
    const shard = await checkRange(
      {
        path,
        range: { start: 0, end: size + 1 },
        shard: 0,
        part: 0,
        settings: { kind: 'program', base: 'none', maxIssues: 10 },
      },
      () => {},
    )
    const said = shard.issues.map(({ issue }) => issue).filter(({ code }) => code === 'input-broken')
    expect(said.map(({ message }) => message)).toEqual([
      {
        en: `The input could not be read further than byte ${size}: the file became shorter while it was read.`,
        ja: `入力を${size}バイトまでしか読み込めませんでした（読み込み中にファイルが短くなりました）。`,
      },
    ])
  })
})
