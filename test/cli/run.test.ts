import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.js'

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })

  it('prints help for itself and for each command', async () => {
    const { code, out } = await runCommand(['--help'])
    expect(code).toBe(0)
    const commands = ['compare', 'validate', 'merge', 'template', 'find', 'show', 'list', 'schema']
    for (const command of commands) {
      expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'))
      const help = await runCommand([command, '--help'])
      expect([help.code, help.err]).toEqual([0, ''])
      expect(help.out).toContain(`Usage: sti-atlas ${command}`)
    }
  })

  it('shows help and fails without a command', async () => {
    const { code, out, err } = await runCommand([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Usage: sti-atlas')
  })

  it.each([
    [['lst'], "sti-atlas: unknown command 'lst'\n(Did you mean list?)\n"],
    [
      ['help', 'foo'],
      'sti-atlas: unknown command "foo"; known are compare, validate, merge, explain, find, show, list, schema, template, help\n',
    ],
    [['help', 'compar'], 'sti-atlas: unknown command "compar" (did you mean "compare"?)\n'],
    [['--verson'], "sti-atlas: unknown option '--verson'\n(Did you mean --version?)\n"],
    [['list', '--locle', 'ja'], "sti-atlas: unknown option '--locle'\n(Did you mean --locale?)\n"],
    [['compare'], "sti-atlas: missing required argument 'what'\n"],
    [['find'], "sti-atlas: missing required argument 'words'\n"],
    [['show'], "sti-atlas: missing required argument 'id'\n"],
    [['schema', 'theme', 'place'], /^sti-atlas: too many arguments for 'schema'/],
    [
      ['list', '--locale', 'fr'],
      "sti-atlas: option '--locale <locale>' argument 'fr' is invalid. Allowed choices are en, ja.\n",
    ],
    [
      ['find', 'AI', '--format', 'csv'],
      "sti-atlas: option '--format <format>' argument 'csv' is invalid. Allowed choices are text, json.\n",
    ],
  ])('tells a wrong command line in a line, with exit code 2: %j', async (args, message) => {
    const { code, out, err } = await runCommand(args)
    expect([code, out]).toEqual([2, ''])
    if (typeof message === 'string') expect(err).toBe(message)
    else expect(err).toMatch(message)
  })

  it('lets no control character of an argument through to the terminal', async () => {
    const { err } = await runCommand(['\u001b[31mlist'])
    expect(err).not.toContain('\u001b')
    const shown = await runCommand(['show', 'a\u001b]0;title\u0007'])
    expect([shown.code, shown.err]).toEqual([2, 'sti-atlas: unknown id "a\ufffd]0;title\ufffd"\n'])
  })

  it('passes on what is no mistake of the user', async () => {
    const write = () => {
      throw new TypeError('broken')
    }
    await expect(runCommand(['list'], { write })).rejects.toThrow('broken')
  })
})
