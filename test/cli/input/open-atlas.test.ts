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
    const { err } = await listWith(`program=${writeTemporary('mine.json', '"text"')}`)
    expect(err).toMatch(/`: line 1, column 1: \S/)
  })

  const names = (out: string) => out.split('\n').map((line) => line.split(' ')[0])

  it('may be YAML', async () => {
    const { code, out } = await listWith(writeTemporary('mine.yaml', `programs:\n  - ${one}\n  - ${two}\n`))
    expect(code).toBe(0)
    expect(names(out)).toEqual(expect.arrayContaining(['one', 'two', 'satreps']))
  })

  it.each([
    ['NDJSON', 'mine.ndjson', `${one}\n${two}\n`],
    ['a list in JSON', 'mine.json', `[${one}, ${two}]`],
    ['a list in YAML', 'mine.yml', `- ${one}\n- ${two}\n`],
    [
      'CSV',
      'mine.csv',
      `id,name.en,name.ja,kind,citations.0.source,citations.0.section\none,One,一,research-funding,cstp-2010-outline,title\ntwo,Two,二,research-funding,cstp-2010-outline,title\n`,
    ],
  ])('is %s where the kind of its records is named', async (_format, file, text) => {
    const path = writeTemporary(file, text)
    for (const kind of ['program', 'programs']) {
      const { code, out } = await listWith(`${kind}=${path}`)
      expect(code).toBe(0)
      expect(names(out)).toEqual(expect.arrayContaining(['one', 'two', 'satreps']))
    }
    const unnamed = await listWith(path)
    expect(unnamed).toEqual({
      code: 2,
      out: '',
      err: `sti-atlas: ${path} does not say what its records are: put them into collections such as programs, or name their kind, as in --with program=${path}\n`,
    })
    const japanese = await listWith(path, '--locale', 'ja')
    expect(japanese.err).toBe(
      `sti-atlas: ${path}だけではレコードの種類が分かりません。programsなどの種類別の配列に入れるか、--with program=${path}のように指定してください。\n`,
    )
  })

  it('is told with the kind of its records how to see its errors', async () => {
    const path = writeTemporary('mine.ndjson', '{"id": "one"}\n')
    const { code, err } = await listWith(`program=${path}`)
    expect(code).toBe(2)
    expect(err).toContain(
      `${path} has errors, see \`sti-atlas validate program=${path}\`: line 1, column 1: `,
    )
    const japanese = await listWith(`program=${path}`, '--locale', 'ja')
    expect(japanese.err).toContain(`\`sti-atlas validate program=${path}\`で確かめてください：1行1桁 `)
  })

  it('is told how to be taken where only written values keep it from that', async () => {
    const head = 'ID,英語名,日本語名,種類,期間,予算,出典の文書,出典の節\n'
    const row = 'one,One,一,研究資金,令和6年度,約３億円,cstp-2010-outline,title\n'
    const path = writeTemporary('jigyo.csv', `${head}${row}`)
    const accepted = writeTemporary('accepted.json', '')
    const { code, err } = await listWith(`program=${path}`)
    const command = `validate program=${path} --normalize --accepted`
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        `${path} has written values, which are not read here; give --with the file that \`sti-atlas ${command} accepted.json\` writes: line 2, column `,
      ),
    ])
    const japanese = await listWith(`program=${path}`, '--locale', 'ja')
    expect(japanese.err).toContain(
      `${path}の書かれたままの値は、ここでは読み取りません。\`sti-atlas ${command} accepted.json\`で書き出したファイルを、--withに渡してください：2行`,
    )
    expect(await runCommand([...command.split(' '), accepted])).toMatchObject({ code: 0 })
    expect((await listWith(accepted)).out).toMatch(/^one\b/m)
  })

  it('is told with a command that can be copied, whatever its name', async () => {
    const path = writeTemporary('事業 一覧 (1).ndjson', '{"id": "one"}\n')
    expect((await listWith(`program=${path}`)).err).toContain(`\`sti-atlas validate "program=${path}"\``)
    expect((await listWith(path)).err).toContain(`--with "program=${path}"\n`)
    const validated = await runCommand(['validate', path])
    expect(validated.err).toContain(`--kind program or "program=${path}"\n`)
  })

  it('has the word before it told to be no kind', async () => {
    const path = writeTemporary('mine.ndjson', `${one}\n`)
    expect(await listWith(`progam=${path}`)).toEqual({
      code: 2,
      out: '',
      err: 'sti-atlas: unknown kind "progam" (did you mean "program"?)\n',
    })
    const japanese = await listWith(`Program=${path}`, '--locale', 'ja')
    expect(japanese.err).toContain('「Program」という種類はありません。')
    expect((await listWith('progam=nothing.csv')).err).toContain('cannot read progam=nothing.csv: ')
  })

  it('is one of several, each of which may refer to the records of the others', async () => {
    const programs = writeTemporary(
      'programs.csv',
      'id,name.en,name.ja,kind,holders.0.organization,citations.0.source,citations.0.section\none,One,一,research-funding,reef-office,cstp-2010-outline,title\n',
    )
    const organizations = writeTemporary(
      'organizations.ndjson',
      `${JSON.stringify({ id: 'reef-office', name: { en: 'Reef Office', ja: '礁室' }, kind: 'agency', citations: [{ source: 'cstp-2010-outline', section: 'title' }] })}\n`,
    )
    const both = [`program=${programs}`, '--with', `organization=${organizations}`]
    const shown = await runCommand(['show', 'organization/reef-office', '--with', ...both])
    expect(shown).toMatchObject({ code: 0, err: '' })
    expect(shown.out).toContain('referred to by 1:\n  program one /holders/0/organization\n')
    const alone = await listWith(`program=${programs}`)
    expect(alone.code).toBe(2)
    expect(alone.err).toContain('reef-office')
  })

  it('is told which of several has errors, and how to see them all', async () => {
    const right = writeTemporary('right.json', `{"programs": [${one}]}`)
    const wrong = writeTemporary('wrong.json', `[\n${one}]`)
    const given = `${right} program=${wrong}`
    const { code, err } = await listWith(right, '--with', `program=${wrong}`)
    expect(code).toBe(2)
    expect(err).toContain(
      `sti-atlas: ${wrong} has errors, see \`sti-atlas validate ${given}\`: line 2, column 1: /0/id The id "one" is already that of the program on line 1 of "${right}"`,
    )
    const shown = await runCommand(['validate', ...given.split(' ')])
    expect(shown.code).toBe(1)
    expect(shown.out).toContain('duplicate-id')
  })

  it('is named by its path where what stands before a sign of equality is no kind', async () => {
    const path = writeTemporary('year=2024.json', `{"programs": [${one}]}`)
    expect((await listWith(path)).code).toBe(0)
  })
})
