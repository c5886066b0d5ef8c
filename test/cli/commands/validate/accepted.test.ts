import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { leastRecords } from '../../../validate/records.js'
import { programWith } from '../../programs.js'
import { runCommand, writeTemporary } from '../../run-command.js'
import { codeAndTitle, dataset, wrong } from './given.js'

/** The program that a mapping makes of a row of another ledger. */
const made = (code: string, title: string, place: string) => ({
  ...programWith({ id: code, name: { en: title, ja: title }, kind: 'investment', holders: [{ place }] }),
  citations: leastRecords.source.citations,
})

describe('validate --accepted', () => {
  const mapping = () =>
    writeTemporary(
      'mapping.json',
      JSON.stringify({
        kind: 'program',
        fields: { ...codeAndTitle, 'holders.0.place': { from: 'land', as: 'place' }, date: 'begun' },
        constants: { kind: 'investment', citations: leastRecords.source.citations },
        sources: [leastRecords.source],
        normalize: true,
      }),
    )
  const theirs = (...rows: readonly string[]) =>
    writeTemporary('theirs.csv', `code,title,land,begun\n${rows.map((row) => `${row}\n`).join('')}`)

  it('writes the records that have no error, mapped and normalized, for the other commands to take', async () => {
    const first = theirs('a,Alpha,DEU,令和6年度', 'b,Beta,XX,2024', 'c,Gamma,フランス,2023')
    const second = theirs('a,Alpha again,FRA,2021', 'd,Delta,EU,2022')
    const accepted = writeTemporary('accepted.json', 'before')
    const args = ['--mapping', mapping(), '--accepted', accepted]
    const { code, out } = await runCommand(['validate', first, second, ...args])
    expect([code, out.split('\n').at(-2)]).toEqual([1, '5 records read, 3 accepted, 2 rejected.'])
    const text = readFileSync(accepted, 'utf8')
    const { sources, programs, ...others } = JSON.parse(text)
    expect([others, sources.map(({ id }: { id: string }) => id)]).toEqual([{}, ['white-paper']])
    expect(programs).toEqual([
      { ...made('a', 'Alpha', 'DE'), date: '2024-04/2025-03' },
      { ...made('c', 'Gamma', 'FR'), date: '2023' },
      { ...made('d', 'Delta', 'eu'), date: '2022' },
    ])
    expect(text.split('\n')).toHaveLength(11)
    expect(await runCommand(['validate', accepted])).toMatchObject({ code: 0 })
    const compared = await runCommand(['compare', 'programs', 'd', 'satreps', '--with', accepted])
    expect([compared.code, compared.out.includes('Delta')]).toEqual([0, true])
  })

  it('writes an empty dataset that is clean where no record is accepted', async () => {
    const accepted = writeTemporary('accepted.json', '')
    await runCommand(['validate', writeTemporary('w.json', dataset(wrong)), '--accepted', accepted])
    expect(JSON.parse(readFileSync(accepted, 'utf8'))).toEqual({ sources: [] })
    expect(await runCommand(['validate', accepted])).toMatchObject({
      code: 0,
      out: '0 records read, 0 accepted, 0 rejected.\n',
    })
  })

  it('is refused with several threads, on an input, and where it cannot be written', async () => {
    const path = writeTemporary('good.json', dataset(programWith()))
    const before = readFileSync(path, 'utf8')
    const outcomes = [
      await runCommand(['validate', path, '--accepted', 'x.json', '--jobs', '2']),
      await runCommand(['validate', path, '--accepted', join(dirname(path), '.', 'good.json')]),
      await runCommand(['validate', path, '--mapping', 'map.json', '--accepted', 'map.json']),
      await runCommand(['validate', path, '--accepted', dirname(path)]),
      await runCommand(['validate', path, '--accepted', join(dirname(path), 'none', 'x.json')]),
      await runCommand(['validate', path, '--accepted', dirname(path), '--locale', 'ja']),
    ]
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2])
    expect(outcomes.map(({ err }) => err.replaceAll(dirname(path), 'FOLDER').trim())).toEqual([
      'sti-atlas: --accepted takes one thread: leave --jobs out',
      'sti-atlas: FOLDER/good.json is an input; give --accepted another file',
      'sti-atlas: map.json is an input; give --accepted another file',
      'sti-atlas: cannot write FOLDER: it is a directory',
      `sti-atlas: cannot write ${join('FOLDER', 'none', 'x.json')}: there is no such folder`,
      'sti-atlas: FOLDERに書き込めません：ディレクトリです',
    ])
    expect(outcomes.map(({ out }) => out)).toEqual([
      '',
      '',
      '',
      '1 record read, 1 accepted, 0 rejected.\n',
      '1 record read, 1 accepted, 0 rejected.\n',
      '1件を読み込み、1件を受け入れ、0件を退けました。\n',
    ])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})
