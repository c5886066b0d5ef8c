import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { isAtlasError } from '../../src/atlas/error.js'
import { compareApproaches } from '../../src/compare/compare-approaches.js'
import type { Comparison } from '../../src/compare/comparison.js'
import type { Posture, RemarkKind } from '../../src/model/records.js'
import { approach, country, group, smallWorld, tier } from '../small-dataset.js'
import { organization } from './records.js'

const own = {
  approaches: [
    approach('old', 'JP', [tier('supportive', ['asean'])], { date: '2007' }),
    approach(
      'new',
      'JP',
      [
        tier('strategic', ['eu'], { modes: ['dialogue', 'joint-research'] }),
        tier('working', ['asean'], { citations: [{ source: 'paper', section: 'two' }] }),
        tier('priority', ['south']),
        tier('equal', ['TH'], { modes: ['joint-research'] }),
        tier('conditional', [], { residual: true }),
      ],
      { date: '2015' },
    ),
    approach('of-the-union', 'eu', [
      tier('integrated', ['GB']),
      tier('selective', ['JP']),
      tier('priority', ['JP']),
    ]),
  ],
}
const atlas = createAtlas(smallWorld, own)

const values = (comparison: Comparison) =>
  comparison.cells.map((row) => row.map((cell) => cell?.value ?? null))
const vias = (comparison: Comparison) => comparison.cells.map((row) => row.map((cell) => cell?.via))

describe('compareApproaches', () => {
  it('takes the tier that names the country itself before that of its bloc, its region and the rest', () => {
    const comparison = compareApproaches(atlas, {
      holders: ['JP'],
      partners: ['TH', 'asean', 'DE', 'CL', 'GB'],
    })
    expect(values(comparison)).toEqual([['equal', 'working', 'strategic', 'priority', 'conditional']])
    expect(vias(comparison)).toEqual([[undefined, undefined, 'eu', 'south', 'residual']])
  })

  it('names in words each bloc by which tiers reach a partner, and none alone', () => {
    const several = createAtlas(smallWorld, {
      approaches: [approach('stance', 'JP', [tier('equal', ['eu']), tier('working', ['g7'])])],
    })
    const [[cell] = []] = compareApproaches(several, { partners: ['DE'] }).cells
    expect(cell?.text.en).toBe(
      'equal partnership: treated as equal (via eu); working level: treated as working (via g7)',
    )
    expect(cell && 'via' in cell).toBe(false)
  })

  it('says in words how a cell was derived', () => {
    const [[cell] = []] = compareApproaches(atlas, { holders: ['JP'], partners: ['DE'] }).cells
    expect(cell?.text).toEqual({
      en: 'strategic: treated as strategic (via eu)',
      ja: '戦略的：treated as strategicの名（euの名の一員として）',
    })
  })

  it('says in words that a tier is for all others', () => {
    const [[cell] = []] = compareApproaches(atlas, { holders: ['JP'], partners: ['GB'] }).cells
    expect(cell?.text).toEqual({
      en: 'conditional: treated as conditional (via all others)',
      ja: '条件付き：treated as conditionalの名（その他の国・地域として）',
    })
    expect(cell?.records).toEqual([{ kind: 'approach', id: 'new' }])
  })

  it('adds nothing where a tier names the partner', () => {
    const [[cell] = []] = compareApproaches(atlas, { holders: ['JP'], partners: ['TH'] }).cells
    expect(cell?.text).toEqual({
      en: 'equal partnership: treated as equal',
      ja: '対等：treated as equalの名',
    })
  })

  it('is a comparison of approaches, whoever holds them', () => {
    expect(compareApproaches(atlas)).toMatchObject({
      kind: 'approaches',
      title: { en: 'Approaches toward partners', ja: '相手国・地域へのアプローチ' },
    })
  })

  it('cites the tier where it has citations of its own, else the approach', () => {
    const [[bloc, country] = []] = compareApproaches(atlas, {
      holders: ['JP'],
      partners: ['asean', 'TH'],
    }).cells
    expect(bloc?.citations).toEqual([{ source: 'paper', section: 'two' }])
    expect(country?.citations).toEqual([{ source: 'paper', section: 'one' }])
  })

  it('counts memberships on the date', () => {
    expect(values(compareApproaches(atlas, { holders: ['JP'], partners: ['GB'], on: '2016' }))).toEqual([
      ['strategic'],
    ])
    expect(values(compareApproaches(atlas, { holders: ['JP'], partners: ['GB'], on: '2024' }))).toEqual([
      ['conditional'],
    ])
  })

  it('takes the latest approach that had begun by the date', () => {
    expect(values(compareApproaches(atlas, { holders: ['JP'], partners: ['asean'], on: '2010' }))).toEqual([
      ['supportive'],
    ])
  })

  it('counts an approach from its first day, and one without a date on every date, before all others', () => {
    const dated = createAtlas(smallWorld, {
      approaches: [
        approach('of-april', 'JP', [tier('equal', ['TH'])], { date: '2015-04-01' }),
        approach('undated', 'JP', [tier('working', ['TH'])]),
      ],
    })
    const on = (date: string) =>
      values(compareApproaches(dated, { holders: ['JP'], partners: ['TH'], on: date }))
    expect(on('1990')).toEqual([['working']])
    expect(on('2015-03-31')).toEqual([['working']])
    expect(on('2015-04-01')).toEqual([['equal']])
    expect(on('2015')).toEqual([['equal']])
    expect(on('2010/..')).toEqual([['equal']])
  })

  it('says that what the latest is silent on may stand in one without a date, also beside earlier ones', () => {
    const three = createAtlas(smallWorld, {
      approaches: [
        approach('undated', 'JP', [tier('working', ['CL'])]),
        approach('of-2010', 'JP', [tier('working', ['CL'])], { date: '2010' }),
        approach('of-2015', 'JP', [tier('equal', ['TH'])], { date: '2015' }),
      ],
    })
    const { notes } = compareApproaches(three, { holders: ['JP'], partners: ['TH', 'CL'] })
    expect(notes.map(({ en }) => en)).toContain(
      'The latest approach of Japan is silent on these, an earlier or undated one is not (history shows it): Chile.',
    )
  })

  it('names approaches without a date where another could be the latest, or a date is asked for', () => {
    const alone = createAtlas(smallWorld, {
      approaches: [
        approach('of-germany', 'DE', [tier('equal', ['TH'])]),
        approach('of-april', 'JP', [tier('equal', ['TH'])], { date: '2015-04-01' }),
        approach('undated', 'JP', [tier('working', ['CL'])]),
      ],
    })
    const partners = ['TH', 'CL']
    expect(compareApproaches(alone, { holders: ['DE'], partners }).notes).toEqual([])
    const latest = compareApproaches(alone, { holders: ['JP'], partners })
    expect(values(latest)).toEqual([['equal', null]])
    expect(latest.notes).toEqual([
      {
        en: 'Years of the approaches: Japan (2015).',
        ja: 'アプローチの年：Japanの名（2015年）。',
      },
      {
        en: 'The latest approach of Japan is silent on these, an earlier or undated one is not (history shows it): Chile.',
        ja: 'Japanの名の最新のアプローチは次に触れないが、以前または日付のないものは触れる（historyで示せる）：Chileの名。',
      },
      {
        en: 'No source dates these approaches; where their holder has a dated one, that counts as the latest: "undated".',
        ja: '出典に日付のないアプローチ。同じ主体に日付のあるものがあれば、そちらを最新とする：「undatedの名」。',
      },
    ])
    expect(
      compareApproaches(alone, { holders: ['DE'], partners, on: '1990' }).notes.map(({ en }) => en),
    ).toEqual([
      'No source dates these approaches; where their holder has a dated one, that counts as the latest: "of-germany".',
    ])
    const both = compareApproaches(alone, { holders: ['JP'], partners, history: true })
    expect(both.rows.map(({ id }) => id)).toEqual(['undated', 'of-april'])
    expect(both.notes.map(({ en }) => en)).toEqual([
      'Years of the approaches: of-april (2015).',
      latest.notes[2]?.en,
    ])
  })

  it.each([
    ['2007-04/2012-03', '2007–2012', '2007年～2012年'],
    ['2018-11/2018-12', '2018', '2018年'],
    ['2021/..', '2021–', '2021年～'],
    ['../2020', '–2020', '～2020年'],
  ])('gives the years of %s', (date, en, ja) => {
    const approaches = [approach('of-japan', 'JP', [tier('equal', ['TH'])], { date })]
    expect(compareApproaches(createAtlas(smallWorld, { approaches })).notes).toEqual([
      { en: `Years of the approaches: Japan (${en}).`, ja: `アプローチの年：Japanの名（${ja}）。` },
    ])
  })

  it('takes a date that is none for no date', () => {
    const approaches = [
      approach('soon', 'JP', [tier('working', ['TH'])], { date: 'soon' }),
      approach('dated', 'JP', [tier('equal', ['TH'])], { date: '2015' }),
    ]
    expect(values(compareApproaches(createAtlas(smallWorld, { approaches }), {}))).toEqual([['equal']])
  })

  it('has a row each for a place and an organization with one id', () => {
    const both = createAtlas(smallWorld, {
      organizations: [organization('asean')],
      approaches: [
        approach('of-the-bloc', 'asean', [tier('equal', ['JP'])]),
        {
          ...approach('of-the-office', '', [tier('working', ['JP']), tier('priority', ['asean'])]),
          holder: { organization: 'asean' },
        },
        approach('of-japan', 'JP', [tier('strategic', ['asean'])]),
      ],
    })
    const comparison = compareApproaches(both, { partners: ['JP', 'asean'] })
    expect(comparison.rows.map(({ id, record }) => [id, record?.kind])).toEqual([
      ['place/asean', 'place'],
      ['organization/asean', 'organization'],
      ['JP', 'place'],
    ])
    expect(values(comparison)).toEqual([
      ['equal', null],
      ['working', 'priority'],
      [null, 'strategic'],
    ])
    const asked = compareApproaches(both, { holders: ['asean', 'JP'], partners: ['JP'] })
    expect(asked.rows.map(({ id }) => id)).toEqual(['place/asean', 'organization/asean', 'JP'])
  })

  it('takes of approaches of the same date the last by id', () => {
    const approaches = ['b', 'c', 'a'].map((id) =>
      approach(id, 'JP', [tier('equal', ['TH'])], { date: '2015' }),
    )
    const { rows } = compareApproaches(createAtlas(smallWorld, { approaches }), { history: true })
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('names the approaches that it leaves out though nothing tells that they are earlier', () => {
    for (const more of [{ date: '2015' }, {}]) {
      const approaches = [
        approach('b', 'JP', [tier('equal', ['TH'])], more),
        approach('a', 'JP', [tier('strategic', ['TH', 'CL'])], more),
      ]
      const world = createAtlas(smallWorld, { approaches })
      const comparison = compareApproaches(world, { partners: ['TH', 'CL'] })
      expect(values(comparison)).toEqual([['equal', null]])
      expect(comparison.notes).toContainEqual({
        en: 'Left out, though not known to be earlier than the approach of the same holder that is shown (history shows them): "a".',
        ja: '同じ主体の示したアプローチより前のものとは限らないが、除いたもの（historyで示せる）：「aの名」。',
      })
      expect(comparison.notes.map(({ en }) => en)).toContain(
        'The latest approach of Japan is silent on these, another one is not (history shows it): Chile.',
      )
      const { notes } = compareApproaches(world, { partners: ['TH', 'CL'], history: true })
      expect(notes.filter(({ en }) => /Left out|silent/.test(en))).toEqual([])
    }
  })

  it('calls one that is as late as the latest another one, also beside earlier ones', () => {
    const world = createAtlas(smallWorld, {
      approaches: [
        approach('old', 'JP', [tier('equal', ['TH'])], { date: '2007' }),
        approach('a', 'JP', [tier('strategic', ['CL'])], { date: '2015' }),
        approach('b', 'JP', [tier('equal', ['TH'])], { date: '2015' }),
      ],
    })
    expect(compareApproaches(world, { partners: ['CL'] }).notes).toContainEqual({
      en: 'The latest approach of Japan is silent on these, another one is not (history shows it): Chile.',
      ja: 'Japanの名の最新のアプローチは次に触れないが、ほかのものは触れる（historyで示せる）：Chileの名。',
    })
  })

  it('names rows by their holders, with history by the approaches', () => {
    const options = { holders: ['eu', 'eu'], partners: ['JP', 'JP'] }
    const { rows, columns } = compareApproaches(atlas, options)
    expect(rows).toEqual([
      { id: 'eu', label: { en: 'eu', ja: 'euの名' }, record: { kind: 'place', id: 'eu' } },
    ])
    expect(columns.map(({ id }) => id)).toEqual(['JP'])
    expect(compareApproaches(atlas, { ...options, history: true }).rows).toEqual([
      {
        id: 'of-the-union',
        label: { en: 'of-the-union', ja: 'of-the-unionの名' },
        record: { kind: 'approach', id: 'of-the-union' },
      },
    ])
  })

  it('gives every approach a row, the oldest first, where history is asked for', () => {
    const comparison = compareApproaches(atlas, { holders: ['JP'], partners: ['asean'], history: true })
    expect(comparison.rows.map(({ id }) => id)).toEqual(['old', 'new'])
    expect(values(comparison)).toEqual([['supportive'], ['working']])
  })

  it('shows ties and notes them', () => {
    const comparison = compareApproaches(atlas, { holders: ['eu'], partners: ['JP'] })
    expect(values(comparison)).toEqual([[['selective', 'priority']]])
    expect(comparison.notes.map(({ en }) => en)).toEqual([
      '"of-the-union" covers Japan equally in several tiers with different postures; all are shown.',
    ])
  })

  it('notes a tie of which a filter shows only a part', () => {
    const comparison = compareApproaches(atlas, {
      holders: ['eu'],
      partners: ['JP'],
      postures: ['selective'],
    })
    expect(values(comparison)).toEqual([['selective']])
    expect(comparison.notes).toEqual([
      {
        en: '"of-the-union" covers Japan equally in several tiers with different postures; the filter leaves some out.',
        ja: '「of-the-unionの名」はJapanの名を異なる姿勢の複数の区分で同等に対象としている。絞り込みで一部を除いた。',
      },
    ])
    expect(
      compareApproaches(atlas, { holders: ['eu'], partners: ['JP'], postures: ['equal'] }).notes.map(
        ({ en }) => en,
      ),
    ).toEqual(['Blank or left out because of the filter, not for lack of a statement: 1 of the cells.'])
  })

  describe('where a place remarks on its members', () => {
    const remark = (english: string, field: string, kind: RemarkKind = 'inference') => ({
      kind,
      field,
      text: { en: english, ja: `${english}（訳）` },
    })
    const grouped = createAtlas({
      places: [
        country('JP', 'Japan'),
        country('KE', 'Kenya'),
        country('KR', 'South Korea'),
        country('IL', 'Israel'),
        country('IN', 'India'),
        country('TH', 'Thailand'),
        {
          ...group('asia', 'region', ['IL', 'KR']),
          remarks: [
            remark('Members are ours.', '/members'),
            remark('The name is ours.', '/name'),
            remark('The names of members are translated.', '/members', 'translation'),
          ],
        },
        { ...group('africa', 'region', ['KE']), remarks: [remark('Members are ours.', '/members')] },
        { ...group('indo-pacific', 'region', ['IN']), remarks: [remark('The list is open.', '/members')] },
        { ...group('asean', 'bloc', ['TH']), remarks: [remark('Years are ours.', '/members')] },
      ],
      approaches: [
        approach('stance', 'JP', [
          tier('equal', ['asia', 'KR']),
          tier('working', ['africa']),
          tier('priority', ['indo-pacific']),
          tier('supportive', ['asean']),
        ]),
      ],
    })
    const notesOf = (partners: readonly string[], postures?: readonly Posture[]) =>
      compareApproaches(grouped, { holders: ['JP'], partners, postures }).notes.filter(({ en }) =>
        en.startsWith('Members of'),
      )

    it('notes it of regions through which a tier is shown, the same of several once', () => {
      expect(notesOf(['IL'])).toEqual([
        { en: 'Members of asia: Members are ours.', ja: 'asiaの名の構成：Members are ours.（訳）' },
      ])
      expect(notesOf(['IL', 'KE'])).toEqual([
        {
          en: 'Members of asia; africa: Members are ours.',
          ja: 'asiaの名；africaの名の構成：Members are ours.（訳）',
        },
      ])
    })

    it('notes of each region what is remarked on it where that is not the same', () => {
      expect(notesOf(['IL', 'IN']).map(({ en }) => en)).toEqual([
        'Members of asia: Members are ours.',
        'Members of indo-pacific: The list is open.',
      ])
    })

    it('notes none of it where a tier names the partner or the region itself, of blocs, and where a filter hides the tier', () => {
      expect(notesOf(['KR', 'asia', 'TH'])).toEqual([])
      expect(notesOf(['IL'], ['working'])).toEqual([])
    })
  })

  describe('where an approach remarks on its tiers', () => {
    const remark = (text: string, field?: string, kind: RemarkKind = 'inference') => ({
      kind,
      ...(field === undefined ? {} : { field }),
      text: { en: text, ja: `${text}と読む` },
    })
    const remarked = createAtlas(smallWorld, {
      approaches: [
        approach(
          'stance',
          'JP',
          [
            tier('equal', ['TH'], { label: { en: 'first', ja: '第一' } }),
            tier('working', ['DE'], { label: { en: 'second', ja: '第二' } }),
          ],
          {
            remarks: [
              remark('All tiers are ours.', '/tiers'),
              remark('Equal is ours.', '/tiers/0/posture'),
              remark('Germany is a misprint.', '/tiers/1', 'source-error'),
              remark('There is no third.', '/tiers/2'),
              remark('The labels are translated.', '/tiers', 'translation'),
              remark('The date is ours.', '/date'),
              remark('The whole is ours.'),
            ],
          },
        ),
      ],
    })
    const notesOf = (partners: readonly string[], postures?: readonly Posture[]) =>
      compareApproaches(remarked, { holders: ['JP'], partners, postures }).notes

    it('notes what it remarks on the tiers as a whole and on those that are shown', () => {
      expect(notesOf(['TH'])).toEqual([
        { en: '"stance": All tiers are ours.', ja: '「stanceの名」：All tiers are ours.と読む' },
        { en: '"stance", "first": Equal is ours.', ja: '「stanceの名」の「第一」：Equal is ours.と読む' },
      ])
      expect(notesOf(['DE']).map(({ en }) => en)).toEqual([
        '"stance": All tiers are ours.',
        '"stance", "second": Germany is a misprint.',
      ])
    })

    it('notes each remark once, of however many partners it holds', () => {
      expect(notesOf(['TH', 'DE', 'TH']).map(({ en }) => en)).toEqual([
        '"stance": All tiers are ours.',
        '"stance", "first": Equal is ours.',
        '"stance", "second": Germany is a misprint.',
      ])
    })

    it('leaves out what concerns tiers that a filter hides', () => {
      const [note, ...others] = notesOf(['TH', 'DE'], ['working'])
      expect(note?.en).toBe('"stance": All tiers are ours.')
      expect(others.map(({ en }) => en)).toEqual([
        '"stance", "second": Germany is a misprint.',
        'Blank or left out because of the filter, not for lack of a statement: 1 of the cells.',
      ])
    })

    it('notes none of it where no tier is shown', () => {
      expect(notesOf(['CL'])).toEqual([])
    })
  })

  it('says a posture once that several tiers share, without a note', () => {
    const alike = createAtlas(smallWorld, {
      approaches: [
        approach('two', 'JP', [
          tier('equal', ['TH'], { label: { en: 'first', ja: '第一' } }),
          tier('equal', ['TH', 'DE'], { label: { en: 'second', ja: '第二' } }),
        ]),
      ],
    })
    const comparison = compareApproaches(alike, { partners: ['TH'] })
    expect(values(comparison)).toEqual([['equal']])
    expect(comparison.cells[0]?.[0]?.text.en).toBe('equal partnership: first; equal partnership: second')
    expect(comparison.cells[0]?.[0]?.citations).toEqual([{ source: 'paper', section: 'one' }])
    expect(comparison.notes).toEqual([])
  })

  it('leaves a cell null where the holder says nothing, and where the partner belongs to the holder', () => {
    const comparison = compareApproaches(atlas, { holders: ['eu'], partners: ['CL', 'DE', 'eu'] })
    expect(values(comparison)).toEqual([[null, null, null]])
    expect(values(compareApproaches(atlas, { holders: ['JP'], partners: ['JP'] }))).toEqual([[null]])
    expect(comparison.notes).toEqual([
      {
        en: 'Germany belongs to eu, whose approach is toward others.',
        ja: 'Germanyの名はeuの名の構成員であり、そのアプローチは域外に向けられている。',
      },
    ])
  })

  it('leaves out the members of an organization, and says that they belong to it', () => {
    const world = createAtlas(smallWorld, {
      organizations: [{ ...organization('club'), members: [{ place: 'TH' }, { place: 'eu' }] }],
      approaches: [
        {
          ...approach('rest', '', [tier('conditional', [], { residual: true })]),
          holder: { organization: 'club' },
        },
      ],
    })
    const comparison = compareApproaches(world, { partners: ['JP', 'TH', 'DE'] })
    expect(values(comparison)).toEqual([['conditional', null, null]])
    expect(comparison.notes.map(({ en }) => en)).toEqual([
      'Thailand belongs to club, whose approach is toward others.',
      'Germany belongs to club, whose approach is toward others.',
    ])
  })

  it('leaves out the place of an organization, and its members, from the approach of that organization', () => {
    const world = createAtlas(smallWorld, {
      organizations: [organization('agency', 'JP'), organization('commission', 'eu')],
      approaches: [
        { ...approach('calls', '', [tier('priority', ['south', 'JP'])]), holder: { organization: 'agency' } },
        {
          ...approach('rest', '', [tier('conditional', [], { residual: true })]),
          holder: { organization: 'commission' },
        },
      ],
    })
    const comparison = compareApproaches(world, { partners: ['JP', 'TH', 'DE'] })
    expect(values(comparison)).toEqual([
      [null, 'priority', null],
      ['conditional', 'conditional', null],
    ])
    expect(comparison.notes.map(({ en }) => en)).toEqual([
      'Germany belongs to eu, whose approach is toward others.',
    ])
  })

  it('says once of a member that it belongs to the holder, however many approaches there are', () => {
    const world = createAtlas(smallWorld, {
      approaches: [
        approach('first', 'eu', [tier('equal', ['JP'])], { date: '2012' }),
        approach('second', 'eu', [tier('equal', ['JP'])], { date: '2021' }),
      ],
    })
    const { notes } = compareApproaches(world, { partners: ['DE'], history: true })
    expect(notes.map(({ en }) => en)).toEqual(['Germany belongs to eu, whose approach is toward others.'])
  })

  it.each(['garbage', '2024/2020'])('throws for %s as a date', (on) => {
    expect(() => compareApproaches(createAtlas(smallWorld), { on })).toThrow(RangeError)
  })

  it('keeps only cells with a posture or a mode that is asked for', () => {
    const partners = ['TH', 'DE']
    expect(values(compareApproaches(atlas, { holders: ['JP'], partners, postures: ['equal'] }))).toEqual([
      ['equal', null],
    ])
    expect(values(compareApproaches(atlas, { holders: ['JP'], partners, modes: ['dialogue'] }))).toEqual([
      [null, 'strategic'],
    ])
  })

  it('says how many cells a filter has emptied', () => {
    const comparison = compareApproaches(atlas, {
      holders: ['JP', 'eu'],
      partners: ['TH', 'DE', 'CL'],
      postures: ['equal'],
    })
    // Of Japan toward Germany and Chile; the union says nothing of Thailand and Chile, and Germany is a member.
    expect(comparison.notes.at(-1)).toEqual({
      en: 'Blank or left out because of the filter, not for lack of a statement: 2 of the cells.',
      ja: '記述はあるが、絞り込みのため空欄とし、または除いた欄：2。',
    })
  })

  it('leaves out rows and columns of which a filter keeps nothing, unless they are asked for', () => {
    const ids = ({ rows, columns }: Comparison) => [rows.map(({ id }) => id), columns.map(({ id }) => id)]
    const postures = ['equal'] as const
    const narrowed = compareApproaches(atlas, { postures })
    expect(ids(narrowed)).toEqual([['JP'], ['TH']])
    expect(values(narrowed)).toEqual([['equal']])
    // Of Japan toward the union, ASEAN, the south and Britain, of the union toward Britain and Japan.
    expect(narrowed.notes.map(({ en }) => en)).toEqual([
      'Years of the approaches: Japan (2015).',
      'Blank or left out because of the filter, not for lack of a statement: 6 of the cells.',
    ])
    expect(ids(compareApproaches(atlas, { postures, holders: ['eu', 'JP'] }))).toEqual([['eu', 'JP'], ['TH']])
    expect(ids(compareApproaches(atlas, { postures, partners: ['GB', 'TH'] }))).toEqual([
      ['JP'],
      ['GB', 'TH'],
    ])
    expect(ids(compareApproaches(atlas, { modes: ['dialogue'] }))).toEqual([['JP'], ['eu']])
    expect(
      compareApproaches(atlas, { modes: ['training'] })
        .notes.map(({ en }) => en)
        .at(-1),
    ).toBe('Nothing matches the selection.')
  })

  it('notes nothing of rows and columns that a filter leaves out', () => {
    const members = createAtlas(smallWorld, {
      approaches: [
        approach('of-japan', 'JP', [tier('equal', ['DE']), tier('working', ['TH'])]),
        approach('of-the-union', 'eu', [tier('priority', ['JP'])]),
      ],
    })
    const english = (comparison: Comparison) => comparison.notes.map(({ en }) => en)
    const note = 'Germany belongs to eu, whose approach is toward others.'
    expect(english(compareApproaches(members))).toEqual([note])
    expect(english(compareApproaches(members, { postures: ['equal', 'working'] }))).toEqual([
      'Blank or left out because of the filter, not for lack of a statement: 1 of the cells.',
    ])
  })

  it('tells of which partners only an earlier approach speaks', () => {
    const silent = createAtlas(smallWorld, {
      approaches: [
        approach('first', 'JP', [tier('supportive', ['asean'])], { date: '2007' }),
        approach('second', 'JP', [tier('equal', ['eu'])], { date: '2015' }),
      ],
    })
    const partners = ['TH', 'DE', 'CL']
    const latest = compareApproaches(silent, { holders: ['JP'], partners })
    expect(values(latest)).toEqual([[null, 'equal', null]])
    expect(latest.notes).toEqual([
      { en: 'Years of the approaches: Japan (2015).', ja: 'アプローチの年：Japanの名（2015年）。' },
      {
        en: 'The latest approach of Japan is silent on these, an earlier one is not (history shows it): Thailand.',
        ja: 'Japanの名の最新のアプローチは次に触れないが、以前のものは触れる（historyで示せる）：Thailandの名。',
      },
    ])
    const history = compareApproaches(silent, { holders: ['JP'], partners, history: true })
    expect(history.notes).toEqual([
      {
        en: 'Years of the approaches: first (2007); second (2015).',
        ja: 'アプローチの年：firstの名（2007年）；secondの名（2015年）。',
      },
    ])
    expect(
      compareApproaches(silent, { holders: ['JP'], partners, on: '2010' }).notes.map(({ en }) => en),
    ).toEqual(['Years of the approaches: Japan (2007).'])
  })

  it('names holders that are asked for and have no approach', () => {
    const comparison = compareApproaches(atlas, { holders: ['JP', 'DE', 'TH'], partners: ['TH'] })
    expect(comparison.rows.map(({ id }) => id)).toEqual(['JP'])
    expect(comparison.notes.map(({ en }) => en)).toEqual([
      'No approach is known of: Germany; Thailand.',
      'Years of the approaches: Japan (2015).',
    ])
    const nobody = compareApproaches(atlas, { holders: ['DE'], partners: ['TH'] })
    expect(nobody.notes).toEqual([
      {
        en: 'No approach is known of: Germany.',
        ja: 'アプローチが知られていないもの：Germanyの名。',
      },
    ])
  })

  it('says that nothing matches where there are approaches but no partners', () => {
    const comparison = compareApproaches(atlas, { holders: ['JP', 'DE'], partners: [] })
    expect(comparison.notes.map(({ en }) => en)).toEqual([
      'No approach is known of: Germany.',
      'Nothing matches the selection.',
    ])
  })

  it('does not say of a holder whose approach is later than the date asked for that it has none', () => {
    const past = compareApproaches(atlas, { holders: ['JP'], partners: ['TH'], on: '2000' })
    expect(past.notes).toEqual([
      {
        en: 'No approach up to the date asked for is known of: Japan.',
        ja: '指定した時点までのアプローチが知られていないもの：Japanの名。',
      },
    ])
  })

  it('names eight at most', () => {
    const ids = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9']
    const many = createAtlas(smallWorld, { places: ids.map((id) => country(id, id)) }, own)
    expect(
      compareApproaches(many, { holders: ['JP', ...ids], partners: ['TH'] }).notes.map(({ en }) => en),
    ).toEqual([
      'No approach is known of: P1; P2; P3; P4; P5; P6; P7; P8 and 1 more.',
      'Years of the approaches: Japan (2015).',
    ])
  })

  it('takes all holders and all partners that they name where none are given', () => {
    const comparison = compareApproaches(atlas)
    expect(comparison.rows.map(({ id }) => id)).toEqual(['JP', 'eu'])
    expect(comparison.columns.map(({ id }) => id)).toEqual(['eu', 'asean', 'south', 'TH', 'GB', 'JP'])
  })

  it('explains the postures that it shows, and only those', () => {
    const comparison = compareApproaches(atlas, { holders: ['JP'], partners: ['TH'] })
    expect(comparison.legend.map(({ id, label }) => [id, label.ja])).toEqual([['equal', '対等']])
  })

  it('throws one error that lists all unknown ids', () => {
    const run = () => compareApproaches(atlas, { holders: ['UK'], partners: ['TH', 'aseam'] })
    expect(run).toThrow('unknown place or organization "UK"; unknown place "aseam" (did you mean "asean"?)')
    try {
      run()
    } catch (error) {
      expect(isAtlasError(error)).toBe(true)
    }
  })

  it('throws for postures and modes that no vocabulary has', () => {
    const parse = (text: string) => JSON.parse(text)
    expect(() => compareApproaches(atlas, parse('{"postures":["equl"],"modes":["dialog"]}'))).toThrow(
      'unknown posture "equl" (did you mean "equal"?); unknown mode "dialog" (did you mean "dialogue"?)',
    )
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    const comparison = compareApproaches(atlas, { holders: [] })
    expect(comparison.rows).toEqual([])
    expect(comparison.notes.map(({ en }) => en)).toEqual(['Nothing matches the selection.'])
  })

  it('gives the same cells whether restricted before or after', () => {
    const whole = compareApproaches(atlas)
    const columnIds = whole.columns.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(columnIds), (partners) => {
        const restricted = compareApproaches(atlas, { partners })
        const picked = whole.cells.map((row) => partners.map((id) => row[columnIds.indexOf(id)]))
        expect(restricted.cells).toEqual(picked)
      }),
    )
  })

  it('gives the same cells whether a filter narrows before or after', () => {
    const said = ({ rows, columns, cells }: Comparison) =>
      new Map(
        rows.flatMap(({ id }, down) =>
          columns.flatMap((column, across): [string, unknown][] => {
            const cell = cells[down]?.[across]
            return cell ? [[`${id} × ${column.id}`, cell]] : []
          }),
        ),
      )
    const whole = compareApproaches(atlas)
    const [holders, partners] = [whole.rows.map(({ id }) => id), whole.columns.map(({ id }) => id)]
    fc.assert(
      fc.property(
        fc.subarray(['strategic', 'working', 'priority', 'equal', 'integrated', 'conditional'] as const),
        (postures) => {
          const narrowed = compareApproaches(atlas, { postures })
          expect(said(narrowed)).toEqual(said(compareApproaches(atlas, { postures, holders, partners })))
          for (const row of narrowed.cells) expect(row.some((cell) => cell !== null)).toBe(true)
          for (const at of narrowed.columns.keys())
            expect(narrowed.cells.some((row) => row[at] !== null)).toBe(true)
        },
      ),
    )
  })
})
