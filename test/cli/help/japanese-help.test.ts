import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/render/display-width.js'
import { runCommand } from '../run-command.js'

const commands = readdirSync('src/cli/commands').map((file) => basename(file, '.ts'))
const requests: readonly (readonly string[])[] = [[], ...commands.map((command) => [command])]

const english = /[a-z]{2,} [a-z]{2,} [a-z]{2,}|\((?:choices|default)|\b(?:Usage|Arguments|Options|Commands)\b/
const placeholder = /[<[][a-z]/

describe('help in Japanese', () => {
  it.each(requests)(
    'has nothing English left, in lines of the width of a terminal: %j',
    async (...command) => {
      const { code, out, err } = await runCommand([...command, '--help', '--locale', 'ja'])
      expect([code, err]).toEqual([0, ''])
      const lines = out.split('\n')
      expect(lines[0]).toMatch(/^使い方: sti-atlas/)
      expect(lines.filter((line) => english.test(line) || placeholder.test(line))).toEqual([])
      const described = lines.flatMap((line) => /^ {2}\S.*? {2,}(\S.*)$/.exec(line)?.[1] ?? [])
      expect(described.length).toBeGreaterThan(1)
      expect(
        described.filter((text) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、]/u.test(text)),
      ).toEqual([])
      expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
    },
  )

  it('is laid out by the width of characters', async () => {
    const { out } = await runCommand(['find', '-h', '--locale=ja'], { width: 62 })
    expect(out).toBe(
      [
        '使い方: sti-atlas find [オプション] <言葉...>',
        '',
        '名称、別名、概要、人名、事実などを日本語と英語で探す',
        '',
        '引数:',
        '  言葉               探す言葉',
        '',
        'オプション:',
        '  --kind <種類>      この種類だけを探す。何度でも書ける。コン',
        '                     マで区切ってもよい',
        '  --limit <数>       最大の件数（指定がなければ20）',
        '  --with <ファイル>  収録データと合わせる、自分のデータセット',
        '                     （JSON、YAML）。NDJSON、CSV、1種類の一覧',
        '                     にはprogram=mine.csvのように種類を添え',
        '                     る。何度でも書ける',
        '  --format <形式>    出力の形式（text、json。指定がなければ',
        '                     text）',
        '  --locale <言語>    表示する言語（en、ja。指定がなければen）',
        '  -h, --help         ヘルプを表示する',
        '',
      ].join('\n'),
    )
  })

  it('is shown however it is asked for, and where no command is given', async () => {
    const whole = await runCommand(['--locale', 'ja', '--help'])
    expect(whole.out).toMatch(/^ {2}compare \[オプション\] <比較> \[ID\.\.\.\] {2,}\S/m)
    expect(await runCommand(['help', '--locale', 'ja'])).toEqual(whole)
    expect(await runCommand(['--locale=ja'])).toEqual({ code: 2, out: '', err: whole.out })
    const list = await runCommand(['list', '--help', '--locale=ja'])
    expect(await runCommand(['help', 'list', '--locale', 'ja'])).toEqual(list)
    const help = await runCommand(['help', 'help', '--locale', 'ja'])
    expect([help.code, help.out.split('\n')[0]]).toEqual([
      0,
      '使い方: sti-atlas help [オプション] [コマンド]',
    ])
  })

  it('lists what each comparison takes', async () => {
    const { out } = await runCommand(['compare', '--help', '--locale', 'ja'])
    expect(out).toContain(
      [
        '比較ごとの指定:',
        '',
        'approaches:',
        '  --rows: 国・地域または組織のID（名前の後にも書ける）',
        '  --columns: 国・地域のID',
        '  --where toward: 国・地域のID',
        '  --where posture: integrated、strategic、priority、selective、working、',
        '    equal、supportive、competitive、conditional',
      ].join('\n'),
    )
    expect(out).toContain('indicator:\n  名前の後: 指標のID\n')
    expect(out).not.toContain('`')
  })
})

describe('help in English', () => {
  it('is the default', async () => {
    const { out } = await runCommand(['schema', '--help'])
    expect(out).toBe(
      [
        'Usage: sti-atlas schema [options] <kind>',
        '',
        'print the JSON Schema of a kind of record, or of a dataset',
        '',
        'Arguments:',
        '  kind        a kind of record, or dataset',
        '',
        'Options:',
        '  -h, --help  display help for command',
        '',
      ].join('\n'),
    )
    expect(await runCommand(['schema', '--help', '--locale', 'en'])).toMatchObject({ out })
  })
})
