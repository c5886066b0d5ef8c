import { describe, expect, it } from 'vitest'
import {
  createChecker,
  createReport,
  type InputItem,
  mergeReports,
  type Report,
  type ValidateOptions,
  validateDataset,
} from '../../src/validate/index.js'
import { leastRecords, recordOf } from './records.js'
import { briefly, said, world } from './rules/issues-of.js'

const organization = (id: string, en: string, ja: string, more = {}) =>
  recordOf('organization', { id, name: { en, ja }, ...more })

/** The records of the other tests with organizations that have names of their own. */
const { accepted: base } = validateDataset({
  ...world,
  places: [
    ...(world.places ?? []),
    { ...leastRecords.place, id: 'eu', name: { en: 'European Union', ja: '欧州連合' } },
  ],
  organizations: [
    organization('jst', 'Japan Science and Technology Agency', '科学技術振興機構', { abbreviation: 'JST' }),
    organization('cstp', 'Council for Science Policy', '総合科学技術会議'),
    organization('oecd-cstp', 'Committee for Science Policy', '科学技術政策委員会', { aliases: ['CSTP'] }),
    organization('riken', 'RIKEN', '理研'),
    organization('riken-center', 'Center', 'センター', { aliases: ['center'] }),
    organization('dotted', 'A', '文部科学省・経済産業省'),
  ],
})

const program = (id: string, fields: Readonly<Record<string, unknown>>) =>
  recordOf('program', { id, name: { en: id, ja: id }, ...fields })

const check = (programs: readonly unknown[], options: Partial<ValidateOptions> = {}) =>
  validateDataset({ programs }, { base, ...options })

describe('the name of a record in place of its id', () => {
  it.each([
    ['科学技術振興機構', 'jst'],
    ['Japan science and technology agency', 'jst'],
    ['ＪＳＴ', 'jst'],
  ])('is told with the id that belongs to it: %s', (name, id) => {
    const { report } = check([program('a', { funders: [name] })])
    expect(briefly(report.issues)).toEqual(['identifier-format /programs/0/funders/0'])
    expect(report.issues[0]?.hint).toEqual({
      en: `This is the name of ${id}: write its id.`,
      ja: `${id}の名称です。IDを書いてください。`,
    })
  })

  it('is told with all ids that it can stand for', () => {
    const { report } = check([program('a', { funders: ['CSTP'] })])
    expect(report.issues[0]?.hint).toEqual({
      en: 'This is the name of several: cstp, oecd-cstp. Write the id of the one that is meant.',
      ja: '複数のものの名称です（cstp、oecd-cstp）。該当するもののIDを書いてください。',
    })
  })

  it('is a name even where it holds what separates items', () => {
    const { report } = check([program('a', { funders: ['文部科学省・経済産業省'] })])
    expect(report.issues[0]?.hint?.en).toBe('This is the name of dotted: write its id.')
  })

  it('is told where it has the form of an id', () => {
    const { report } = check([program('a', { funders: ['center'] })])
    expect(said(report.issues)).toEqual([
      'There is no organization "center". → This is the name of riken-center: write its id.',
    ])
  })

  it('is that of a bloc, too, while countries are known by more names', () => {
    const { report } = check([program('a', { partners: ['欧州連合', '独', 'Korea'] })])
    expect(report.issues.map(({ hint }) => hint?.en)).toEqual([
      'This is the name of eu: write its id.',
      'Did you mean "DE"?',
      'Write the id of the place that is meant: KR, KP.',
    ])
  })

  it('is of the kind that is wanted only', () => {
    const { report } = check([program('a', { themes: ['科学技術振興機構'] })])
    expect(report.issues[0]?.hint?.en).toContain('An id is lower-case words')
  })

  it('is not told of the id of the record itself', () => {
    const { report } = validateDataset({ organizations: [organization('JST', 'X', 'X')] }, { base })
    expect(report.issues[0]?.hint?.en).toBe('Did you mean "jst"?')
  })

  describe('of a record of the dataset', () => {
    const ocean = recordOf('program', { id: 'ocean-grants', name: { en: 'ocean', ja: '海洋研究助成' } })
    const children = [program('a', { parent: '海洋研究助成' }), program('b', { parent: 'ocean' })]
    const hints = (report: Report) => report.issues.map(({ hint }) => hint?.en)
    const told = [
      'This is the name of ocean-grants: write its id.',
      'This is the name of ocean-grants: write its id.',
    ]

    it('is told wherever that record stands', () => {
      expect(hints(check([...children, ocean]).report)).toEqual(told)
      expect(hints(check([ocean, ...children]).report)).toEqual(told)
    })

    it('is told with the ids of all records of the dataset that bear it', () => {
      const name = { en: 'ocean', ja: '海の助成' }
      const { report } = check([
        program('a', { parent: 'ocean' }),
        ocean,
        { ...ocean, id: 'sea-grants', name },
      ])
      expect(report.issues.find(({ code }) => code === 'unresolved-reference')?.hint?.en).toBe(
        'This is the name of several: ocean-grants, sea-grants. Write the id of the one that is meant.',
      )
    })

    it('is not told of a record that has no id itself', () => {
      const { id, ...nameless } = ocean
      const { report: alone } = check([program('a', { parent: 'ocean' }), nameless])
      const { report: beside } = check([program('a', { parent: 'ocean' }), nameless, ocean])
      const hintsIn = ({ issues }: Report) =>
        issues.filter(({ code }) => code === 'unresolved-reference').map(({ hint }) => hint?.en)
      expect(hintsIn(alone)).toEqual([
        'Add the record, or check the dataset together with the one that holds it.',
      ])
      expect(hintsIn(beside)).toEqual(['This is the name of ocean-grants: write its id.'])
    })

    it('is told beside those of the base that bear the name', () => {
      const earlier = { ...ocean, id: 'earlier-grants' }
      const { accepted } = check([earlier])
      const { report } = check([children[0], ocean], { base: { ...base, ...accepted } })
      expect(report.issues.find(({ code }) => code === 'identifier-format')?.hint?.en).toBe(
        'This is the name of several: earlier-grants, ocean-grants. Write the id of the one that is meant.',
      )
    })

    it('is told in another shard, after a way through JSON', () => {
      const item = (value: unknown): InputItem => ({ type: 'record', index: 0, pointer: '', value })
      const reportOf = (value: unknown, shard: number): Report => {
        const checker = createChecker({ kind: 'program', base, shard })
        checker.check(item(value))
        const state = checker.finish()
        return { ...createReport([state], { base }), shards: [state] }
      }
      const sent: Report[] = JSON.parse(
        JSON.stringify([...children, ocean].map((value, shard) => reportOf(value, shard))),
      )
      expect(hints(mergeReports(sent, { base }))).toEqual(told)
    })
  })

  it('becomes the id where values are normalized, and that is told', () => {
    const written = program('a', {
      kind: 'フェローシップ',
      status: '実施中',
      modes: ['共同研究', 'ＭＯＢＩＬＩＴＹ'],
      funders: ['科学技術振興機構', 'jst'],
      holders: [{ organization: '理研' }],
    })
    const { report, accepted } = check([written], { normalize: true })
    expect(accepted.programs).toMatchObject([
      {
        kind: 'fellowship',
        status: 'under-way',
        modes: ['joint-research', 'mobility'],
        funders: ['jst', 'jst'],
        holders: [{ organization: 'riken' }],
      },
    ])
    expect(report.issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual([
      'note term-name /programs/0/kind',
      'note term-name /programs/0/status',
      'note term-name /programs/0/modes/0',
      'note term-name /programs/0/modes/1',
      'note record-name /programs/0/funders/0',
      'note record-name /programs/0/holders/0/organization',
    ])
    expect(report.issues[4]?.message).toEqual({
      en: '"科学技術振興機構" was read as jst.',
      ja: '「科学技術振興機構」をjstと読み取りました。',
    })
  })

  it('stays where several bear it, where nobody does, and where the dataset may have such an id', () => {
    const { report } = check([program('a', { funders: ['CSTP', '海洋庁', 'center'] })], { normalize: true })
    expect(briefly(report.issues)).toEqual([
      'identifier-format /programs/0/funders/0',
      'identifier-format /programs/0/funders/1',
      'unresolved-reference /programs/0/funders/2',
    ])
    expect(report.issues[0]?.hint?.en).toContain('cstp, oecd-cstp')
  })

  it('loses the white space around an id without being taken for a name', () => {
    const { report } = check([program('a', { funders: [' jst'], kind: 'fellowship ' })], { normalize: true })
    expect(briefly(report.issues)).toEqual([
      'white-space /programs/0/kind',
      'white-space /programs/0/funders/0',
    ])
  })

  it('is not known without a base', () => {
    const { report } = validateDataset({ programs: [program('a', { funders: ['科学技術振興機構'] })] })
    expect(report.issues.find(({ code }) => code === 'identifier-format')?.hint?.en).toContain(
      'An id is lower-case words',
    )
  })
})
