import { describe, expect, it } from 'vitest'
import { programWith } from '../programs.js'
import { runCommand, writeTemporary } from '../run-command.js'

const one = JSON.stringify(programWith({ id: 'one', name: { en: 'One', ja: '一' } }))
const two = JSON.stringify(programWith({ id: 'two', name: { en: 'Two', ja: '二' } }))

const listWith = (path: string, ...flags: readonly string[]) =>
  runCommand(['list', 'program', '--with', path, ...flags])

describe('a dataset of the user', () => {
  it('has the records of both lists where a collection is there twice', async () => {
    const path = writeTemporary('mine.json', `{"programs": [${one}], "programs": [${two}]}`)
    const { code, out } = await listWith(path)
    expect(code).toBe(0)
    expect(out).toMatch(/^one\b/m)
    expect(out).toMatch(/^two\b/m)
  })

  it('is not taken with a key of which only the last value would count', async () => {
    const path = writeTemporary('mine.json', `{"programs": [\n{"id": "zero", ${one.slice(1)}]}`)
    expect(await listWith(path)).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${path} has errors, see \`sti-atlas validate ${path}\`: line 2, column 16: /programs/0/id Given more than once in one object: "id". The last value counts.\n`,
    })
    const japanese = await listWith(path, '--locale', 'ja')
    expect(japanese.err).toContain(
      '2行16桁 /programs/0/id 同じオブジェクトに重複して書かれています：「id」。',
    )
  })

  it('may be empty', async () => {
    expect(await listWith(writeTemporary('mine.json', '{\n}\n'))).toMatchObject({ code: 0, err: '' })
  })

  it('is told without a gap to be none', async () => {
    const { err } = await listWith(writeTemporary('mine.json', '"text"'))
    expect(err).toMatch(/`: line 1, column 1: \S/)
  })
})
