import { describe, expect, it } from 'vitest'
import { runCommand } from '../run-command.js'

describe('find', () => {
  it('finds records by words in both languages, the best first', async () => {
    const english = await runCommand(['find', 'horizon', 'europe'])
    expect([english.code, english.out.split('\n')[0]]).toEqual([0, 'program/horizon-europe  Horizon Europe'])
    const japanese = await runCommand(['find', '核融合', '--locale', 'ja', '--kind', 'technology'])
    expect(japanese.out).toMatch(/^technology\/\S+ {2}.*(?:核融合|フュージョン)/)
  })

  it('says that what it finds has only some of the words where nothing has all', async () => {
    const bank = await runCommand(['find', '世界銀行', '--locale', 'ja', '--limit', '1'])
    expect(bank.out).not.toBe('')
    expect(bank.err).toBe(
      'sti-atlas: 「世界銀行」のすべてに当てはまるものはありません。一部が当てはまるものを示します。\n',
    )
    const english = await runCommand(['find', 'horizon', 'zebra', '--format', 'json', '--limit', '1'])
    expect(JSON.parse(english.out)).toHaveLength(1)
    expect(english.err).toMatch(
      /^sti-atlas: nothing has all of "horizon zebra"; what is found has some of it\n/,
    )
    for (const whole of ['satreps', 'horizon europe', 'horizom europe', '955億ユーロ', 'eu'])
      expect((await runCommand(['find', whole])).err).toBe('')
    expect((await runCommand(['find', 'zebra'])).err).toBe('sti-atlas: nothing found for "zebra"\n')
  })

  it('keeps to kinds and to a number', async () => {
    const { out } = await runCommand([
      'find',
      'quantum',
      '--kind',
      'forums',
      '--kind',
      'meeting',
      '--limit',
      '2',
    ])
    expect(out.match(/^(?:forum|meeting)\/.*$/gm)).toHaveLength(2)
    expect(out).toMatch(/^(?:[^\n]+\n){2}\n\d+ more found; --limit \d+ shows all\n$/)
  })

  it('takes kinds joined by commas for kinds given several times', async () => {
    const apart = await runCommand(['find', 'quantum', '--kind', 'forums', '--kind', 'meeting'])
    expect(await runCommand(['find', 'quantum', '--kind', 'meetings,forum'])).toEqual(apart)
    expect(apart.out).not.toBe('')
    const { code, err } = await runCommand(['find', 'quantum', '--kind', ''])
    expect([code, err]).toEqual([2, 'sti-atlas: --kind has no value; join values by commas\n'])
  })

  it('says how many more there are and how to see them, beside JSON', async () => {
    const whole = await runCommand(['find', 'quantum', '--limit', '1000'])
    const lines = whole.out.match(/^\w+\/.*$/gm) ?? []
    expect([lines.length > 20, whole.err]).toEqual([true, ''])
    const { out, err } = await runCommand(['find', 'quantum'])
    expect(out.match(/^\w+\/.*$/gm)).toEqual(lines.slice(0, 20))
    expect(out.endsWith(`\n\n${lines.length - 20} more found; --limit ${lines.length} shows all\n`)).toBe(
      true,
    )
    expect(err).toBe('')
    const japanese = await runCommand([
      'find',
      'quantum',
      '--limit',
      '1',
      '--format',
      'json',
      '--locale',
      'ja',
    ])
    expect(JSON.parse(japanese.out)).toHaveLength(1)
    expect(japanese.err).toBe(
      `sti-atlas: ほかに${lines.length - 1}件見つかりました。--limit ${lines.length}ですべて示します。\n`,
    )
  })

  it.each([
    ['小宮山', 'forum/sts-forum', '小宮山宏'],
    ['Komiyama', 'forum/sts-forum', 'Hiroshi Komiyama'],
    ['東日本大震災', 'agreement/sendai-framework', '東日本大震災（2011年）を経た'],
  ])('finds %s in details and says where it stands', async (words, id, detail) => {
    const locale = /^[a-z]/i.test(words) ? 'en' : 'ja'
    const { out } = await runCommand(['find', words, '--locale', locale])
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.startsWith(`${id}  `))
    expect(lines[at + 1]?.startsWith(`    ${detail}`)).toBe(true)
  })

  it('shows the detail with most of the words', async () => {
    const { out } = await runCommand(['find', 'defence', 'research', 'investment', '--kind', 'strategy'])
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.startsWith('strategy/japan-international-strategy-2010 '))
    expect(lines[at + 1]).toMatch(/^ {4}Japan's investment in defense research and development is low/)
  })

  it('adds nothing where name or summary tell why a record is found', async () => {
    const { out } = await runCommand(['find', 'sendai framework', '--kind', 'agreement', '--limit', '1'])
    expect(out.split('\n').slice(0, 2)).toEqual([
      'agreement/sendai-framework  Sendai Framework for Disaster Risk Reduction 2015-2030',
      '',
    ])
  })

  it('writes JSON', async () => {
    const hits: unknown = JSON.parse((await runCommand(['find', 'SATREPS', '--format', 'json'])).out)
    expect(hits).toContainEqual(expect.objectContaining({ kind: 'program', id: 'satreps' }))
  })

  it('says so where nothing is found, beside the output', async () => {
    expect(await runCommand(['find', 'zzzzqqqq'])).toEqual({
      code: 0,
      out: '',
      err: 'sti-atlas: nothing found for "zzzzqqqq"\n',
    })
    expect(await runCommand(['find', 'zzzzqqqq', '--format', 'json'])).toEqual({
      code: 0,
      out: '[]\n',
      err: '',
    })
  })

  it('takes words of any length and number', async () => {
    const { code, out } = await runCommand(['find', 'a'.repeat(100_000)])
    expect([code, out]).toEqual([0, ''])
    const many = await runCommand(['find', ...Array.from({ length: 3000 }, () => 'horizon'), 'europe'])
    expect(many).toEqual(await runCommand(['find', 'horizon', 'horizon']))
    expect(many.out).not.toBe('')
  })

  it.each(['生成AI', 'US AI', 'AI 外交'])('finds no country by its code first in %s', async (words) => {
    expect((await runCommand(['find', words])).out).toMatch(/^(?!place)\w+\/\S*ai\b/)
  })

  it.each([
    ['Sao Tome', 'place/ST'],
    ["Cote d'Ivoire", 'place/CI'],
  ])('finds %s without its accents, and nothing else', async (name, place) => {
    expect((await runCommand(['find', name])).out).toMatch(new RegExp(`^${place} .*\n$`))
  })

  it.each(['0', '-1', '1.5', 'many', '9e9'])('does not take --limit %s', async (limit) => {
    const { code, err } = await runCommand(['find', 'AI', `--limit=${limit}`])
    expect([code, err]).toEqual([2, `sti-atlas: --limit takes a whole number from 1, not "${limit}"\n`])
  })

  it('names the kind that an unknown one comes near to', async () => {
    const { code, err } = await runCommand(['find', 'AI', '--kind', 'tecnology'])
    expect([code, err]).toEqual([2, expect.stringContaining('(did you mean "technology"?)')])
  })

  it.each(['AI', 'ai', 'ＡＩ'])('finds what is called %s before the place with that code', async (word) => {
    const { out } = await runCommand(['find', word])
    const lines = out.split('\n')
    expect(lines[0]).toBe('technology/ai  Artificial intelligence')
    expect(lines).toContain('place/AI  Anguilla')
  })

  it.each([
    ['DE', 'place/DE  Germany'],
    ['jp', 'place/JP  Japan'],
  ])('finds a place by its code %s', async (code, line) => {
    expect((await runCommand(['find', code])).out.split('\n')[0]).toBe(line)
  })
})
