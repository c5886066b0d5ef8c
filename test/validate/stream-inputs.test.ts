import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Report,
  type StreamInput,
  type StreamOptions,
  validateStream,
} from '../../src/validate/index.js'
import { recordOf } from './records.js'
import { reportIn } from './report-in.js'
import { briefly, world } from './rules/issues-of.js'

const text = JSON.stringify([recordOf('theme', { id: 'a' }), { id: '題' }])
const bytes = new TextEncoder().encode(text)

const reportOf = (input: StreamInput, options: Partial<StreamOptions> = {}): Promise<Report> =>
  reportIn(validateStream(input, { format: 'json', kind: 'theme', base: world, ...options }))
/** What a program in plain JavaScript may give. */
const reportOfAny = (input: unknown): Promise<Report> => Reflect.apply(reportOf, undefined, [input])

const folder = { path: '' }
beforeAll(async () => {
  folder.path = await mkdtemp(join(tmpdir(), 'sti-atlas-'))
  await writeFile(join(folder.path, 'themes.json'), text)
})
afterAll(() => rm(folder.path, { recursive: true }))

describe('validateStream', () => {
  it.each<[string, () => StreamInput]>([
    ['a text', () => text],
    ['a text with a byte order mark', () => `\uFEFF${text}`],
    ['bytes', () => bytes],
    ['a buffer', () => bytes.slice().buffer],
    ['a view of a buffer', () => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
    ['a Blob', () => new Blob([text])],
    ['a File', () => new File([text], 'themes.json')],
    ['a Response', () => new Response(text)],
    ['a Request', () => new Request('http://localhost/', { method: 'POST', body: text })],
    ['a web stream', () => new Blob([text]).stream()],
    ['a stream of Node', () => createReadStream(join(folder.path, 'themes.json'))],
  ])('reads %s', async (_, source) => {
    const { counts, issues } = await reportOf(source())
    expect([counts.read, counts.accepted]).toEqual([2, 1])
    expect(issues.map(({ id, code }) => [id, code])).toContainEqual(['題', 'missing-field'])
    expect(issues[0]?.position).toEqual({ line: 1, column: text.lastIndexOf('{') + 1 })
  })

  it('needs no encoding of a text', async () => {
    expect(await reportOf(text, { encoding: 'shift_jis' })).toEqual(await reportOf(text))
  })

  it('tells half characters of a text, and where they stand', async () => {
    const { counts, issues } = await reportOf('{"id":"a"}\n{"id":"\ud83d"}\n{"id":"b"}', { format: 'ndjson' })
    expect(counts.read).toBe(3)
    expect(issues.filter(({ code }) => code === 'lone-surrogate')).toMatchObject([
      { position: { line: 2, column: 8 } },
    ])
    const [found] = (await reportOf('[{"id": "\ud83d"}]')).issues
    expect([found?.code, found?.hint]).toEqual(['lone-surrogate', undefined])
    expect(found?.message.en).toContain('Nothing after it was read.')
  })

  it('tells that a server has not answered with what was asked for, and lets go of the answer', async () => {
    let isCancelled = false
    const page = new ReadableStream<Uint8Array>({
      cancel: () => {
        isCancelled = true
      },
    })
    const { ok, issues } = await reportOf(new Response(page, { status: 404 }))
    expect([ok, briefly(issues)]).toEqual([false, ['input-unreadable ']])
    expect(issues[0]?.message).toEqual({
      en: 'The input cannot be read: the server answered with status 404.',
      ja: '入力を読み込めません（サーバーの応答のステータスは404です）。',
    })
    expect(isCancelled).toBe(true)
  })

  it('tells that an answer without a body is empty', async () => {
    expect(briefly((await reportOf(new Response(null, { status: 204 }))).issues)).toEqual(['input-empty '])
  })

  it('throws where a body was read already', async () => {
    const response = new Response(text)
    await response.text()
    await expect(reportOf(response)).rejects.toThrow(
      TypeError('The body was read already; a Response or Request can be read once.'),
    )
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [3, 'number'],
    [[{ id: 'a' }], 'an object: validateDataset takes JavaScript values'],
    [Promise.resolve(text), 'a promise: await it first'],
  ])('throws where it is given %o', async (input, what) => {
    const error = await reportOfAny(input).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(`, not ${what}.`)
  })

  it.each([
    [
      'a web stream of text',
      () => new Blob([text]).stream().pipeThrough(new TextDecoderStream()),
      'is text and not bytes',
    ],
    [
      'a stream of text',
      () => createReadStream(join(folder.path, 'themes.json'), 'utf8'),
      'is text and not bytes',
    ],
    [
      'a sequence of nothing',
      async function* () {
        yield null
      },
      'is not bytes',
    ],
  ])('tells that %s has no bytes', async (_, source, why) => {
    const { counts, issues } = await reportOfAny(source())
    expect([counts.read, issues.map(({ code }) => code)]).toEqual([0, ['input-broken']])
    expect(issues[0]?.message.en).toContain(`byte 0: what comes next ${why}`)
  })
})
