import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { commandLineErrorText } from '../../../src/cli/mistakes/command-line-error-text.js'
import { runCommand } from '../run-command.js'

describe('a command line that is not accepted', () => {
  it.each([
    [['lst'], '「lst」というコマンドはありません。「list」のことですか。'],
    [['xyzzy'], '「xyzzy」というコマンドはありません。'],
    [['list', '--verson'], '「--verson」というオプションはありません。「--version」のことですか。'],
    [['find', 'AI', '-x'], '「-x」というオプションはありません。'],
    [['compare', 'places', '--wiht=x'], '「--wiht=x」というオプションはありません。「--with」のことですか。'],
    [["it's"], "「it's」というコマンドはありません。"],
    [['compare'], '必須の引数「比較」がありません。'],
    [['find'], '必須の引数「言葉」がありません。'],
    [['show'], '必須の引数「ID」がありません。'],
    [['schema'], '必須の引数「種類」がありません。'],
    [['merge'], '必須の引数「報告」がありません。'],
    [['validate'], '必須の引数「ファイル」がありません。'],
    [['schema', 'theme', 'place'], 'schemaの引数は1個までですが、2個あります。'],
    [['list', '--locale', 'fr'], '--localeに「fr」は使えません。使える値：en、ja'],
    [['find', 'AI', '--format', 'csv'], '--formatに「csv」は使えません。使える値：text、json'],
  ])('is told in Japanese: %j', async (args, sentence) => {
    expect(await runCommand(['--locale=ja', ...args])).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${sentence}\n`,
    })
  })

  it('is told in Japanese where the language stands before the mistake or after it', async () => {
    const err = 'sti-atlas: --withに値がありません。\n'
    expect(await runCommand(['list', '--locale', 'ja', '--with'])).toEqual({ code: 2, out: '', err })
    const late = await runCommand(['list', '--x', '--locale', 'ja'])
    expect(late.err).toBe('sti-atlas: 「--x」というオプションはありません。\n')
  })

  it('names all that come equally near', () => {
    const message = "error: unknown option '--row'\n(Did you mean one of --now, --rows?)"
    expect(commandLineErrorText(new CommanderError(1, 'commander.unknownOption', message)).ja).toBe(
      '「--row」というオプションはありません。「--now」か「--rows」のことですか。',
    )
  })

  it('is told in one general sentence where the mistake is of no known sort', () => {
    const error = new CommanderError(1, 'commander.error', 'error: something else')
    expect(commandLineErrorText(error)).toEqual({
      en: 'something else',
      ja: 'コマンドの書き方が誤っています。',
    })
  })
})
