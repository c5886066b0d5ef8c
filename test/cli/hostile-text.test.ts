import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../validate/records.js'
import { programWith } from './programs.js'
import { runCommand, writeTemporary } from './run-command.js'

/** Turns text round, begins a line, embraces; what no schema forbids. */
const hostile = 'Tide \u202e<b>\u2028*\u2066up*'
const inText = 'Tide \ufffd<b>\ufffd*\ufffdup*'
const inJson = String.raw`Tide \u202e<b>\u2028*\u2066up*`

const name = { en: hostile, ja: hostile }
const fact = { text: { en: 'Neap \u202e<i>current', ja: '小潮\u202e<i>' } }
const program = programWith({ id: 'tides', name, facts: [fact] })
const { citations } = program
const indicator = recordOf('indicator', { id: 'tide-heights', name, unit: name, citations })

const mine = (...programs: readonly unknown[]) =>
  writeTemporary('mine.json', JSON.stringify({ programs, indicators: [indicator] }))

describe('a record with characters that a terminal would obey', () => {
  it.each([
    ['a line of find', ['find', 'tide', '--kind', 'program'], `program/tides  ${inText}\n`],
    ['the detail that find adds', ['find', 'neap'], '\n    Neap \ufffd<i>current\n'],
    ['a line of list', ['list', 'program'], `  ${inText}\n`],
    [
      'a line of a list in Markdown',
      ['list', 'program', '--format', 'markdown'],
      '\n- `tides` Tide \ufffd\\<b\\> \\*\ufffdup\\*\n',
    ],
    ['the fields that show gives', ['show', 'tides'], `\nname:\n  en: ${inText}\n  ja: ${inText}\n`],
  ])('is harmless in %s', async (_, args, shown) => {
    const { code, out, err } = await runCommand([...args, '--with', mine(program)])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(shown)
    expect(out).not.toMatch(/[\u2028\u202e\u2066]/)
  })

  it('is harmless in what compare tells beside CSV', async () => {
    const args = ['compare', 'indicator', 'tide-heights', '--format', 'csv', '--with', mine()]
    const { code, err } = await runCommand(args)
    expect([code, err]).toEqual([0, `legend: value: ${inText}\n`])
    const japanese = await runCommand([...args, '--locale', 'ja'])
    expect(japanese.err).toBe(`凡例：値: ${inText}\n`)
  })

  it('is harmless in the file of accepted records, and the same when that is read', async () => {
    const accepted = writeTemporary('accepted.json', '')
    const { code, err } = await runCommand(['validate', mine(program), '--accepted', accepted])
    expect([code, err]).toEqual([0, ''])
    const text = readFileSync(accepted, 'utf8')
    expect(text).toContain(`\n    {"id":"tides","name":{"en":"${inJson}","ja":"${inJson}"},`)
    expect(text).not.toMatch(/[\u2028\u202e\u2066]/)
    expect(JSON.parse(text)).toEqual({ programs: [program], indicators: [indicator] })
  })

  it('is not taken in where some are control characters, which the message names', async () => {
    const wrong = { ...program, name: { en: 'Tide\u001b[2J\u0007', ja: '潮' } }
    for (const args of [['find', 'tide'], ['list'], ['show', 'tides'], ['compare', 'programs', 'tides']]) {
      const { code, out, err } = await runCommand([...args, '--with', mine(wrong)])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(': /programs/0/name/en "TideU+001B[2JU+0007" is not a text in one paragraph.')
    }
  })
})

describe('words with characters that a terminal would obey', () => {
  it('are harmless where they are not found', async () => {
    const words = 'qqqq\u001b[31m\u009b\u202e\u0007'
    expect(await runCommand(['find', words])).toEqual({
      code: 0,
      out: '',
      err: 'sti-atlas: nothing found for "qqqq\ufffd[31m\ufffd\ufffd\ufffd"\n',
    })
    const japanese = await runCommand(['find', words, '--locale', 'ja'])
    expect(japanese.err).toBe('sti-atlas: 「qqqq\ufffd[31m\ufffd\ufffd\ufffd」は見つかりませんでした。\n')
  })
})
