import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { timeline } from '../../src/compare/timeline.js'
import { contains } from '../../src/time/contains.js'
import { overlaps } from '../../src/time/overlaps.js'
import { paper, program, smallWorld } from '../small-dataset.js'
import { agreement, indicator, meeting, one, organization, strategy, theme, two } from './records.js'
import { cellAt, columnIds, notes, rowIds, texts, values } from './table.js'

const atlas = createAtlas(smallWorld, {
  themes: [theme('people')],
  organizations: [organization('agency', 'DE')],
  meetings: [
    meeting('july', { date: '2024-07-09/2024-07-11', participants: [{ place: 'JP' }], themes: ['people'] }),
    meeting('some-time', { date: '2024', place: 'TH' }),
    meeting('later', { date: '2025-05-22', organizers: ['agency'] }),
    meeting('undated'),
  ],
  agreements: [agreement('in-july', ['DE', 'GB'], { date: '2024-07' })],
  strategies: [strategy('plan', { date: '2007-03', period: '2007-04/2012-03' })],
  programs: [program('open', { period: '2020/..' }), program('broken', { date: 'soon' })],
})

describe('timeline', () => {
  it('has a title in both languages, and no legend', () => {
    expect(timeline(atlas)).toMatchObject({
      kind: 'timeline',
      title: { en: 'Timeline', ja: '年表' },
      legend: [],
    })
  })

  it('sorts by the first day that a date may mean, then by the last', () => {
    const comparison = timeline(atlas)
    expect(rowIds(comparison)).toEqual([
      'strategy/plan',
      'program/open',
      'meeting/some-time',
      'agreement/in-july',
      'meeting/july',
      'meeting/later',
    ])
    expect(columnIds(comparison)).toEqual(['date', 'kind', 'places'])
  })

  it('takes the period before the date, as written and in words', () => {
    const cell = cellAt(timeline(atlas), 'strategy/plan', 'date')
    expect(cell?.value).toBe('2007-04/2012-03')
    expect(cell?.text).toEqual({ en: 'April 2007 – March 2012', ja: '2007年4月～2012年3月' })
  })

  it('begins a period without a start with the date of the record', () => {
    const until = createAtlas({
      strategies: [
        strategy('plan', { date: '2010', period: '../2020' }),
        strategy('late', { date: '2021', period: '../2020' }),
        strategy('dateless', { period: '../2020' }),
      ],
      meetings: [meeting('before', { date: '2004' })],
    })
    const comparison = timeline(until, { relations: true })
    expect(values(comparison).map(([date]) => date)).toEqual(['../2020', '../2020', '2004', '2010/2020'])
    expect(cellAt(comparison, 'strategy/plan', 'overlaps')?.value).toBe(2)
  })

  it('says one day in the singular', () => {
    const days = createAtlas({
      meetings: [meeting('a', { date: '2024-05-01' }), meeting('b', { date: '2024-05-03' })],
    })
    expect(cellAt(timeline(days, { relations: true }), 'meeting/b', 'gap')?.text).toEqual({
      en: '1 day',
      ja: '1日',
    })
  })

  it('names the places of a record and of those who act in it', () => {
    const comparison = timeline(atlas, { kinds: ['meeting', 'agreement'] })
    expect(values(comparison).map((row) => row[2])).toEqual([['TH'], ['DE', 'GB'], ['JP'], ['DE']])
    expect(texts(comparison)[1]).toEqual(['July 2024', 'agreement', 'Germany; United Kingdom'])
  })

  it('cites each record for its places, also where several name the same', () => {
    const twice = createAtlas(smallWorld, {
      meetings: [
        meeting('a', { date: '2024', place: 'TH' }),
        meeting('b', { date: '2024', place: 'TH', citations: [two] }),
        meeting('nowhere', { date: '2024' }),
      ],
    })
    const [a, b, nowhere] = timeline(twice).cells.map((row) => row[2])
    expect([a?.citations, b?.citations]).toEqual([[one], [two]])
    expect(nowhere).toBeNull()
  })

  it('keeps what overlaps a time, or lies within it', () => {
    expect(rowIds(timeline(atlas, { during: '2024-07-10' }))).toEqual([
      'program/open',
      'meeting/some-time',
      'agreement/in-july',
      'meeting/july',
    ])
    expect(rowIds(timeline(atlas, { within: '2024-07' }))).toEqual(['agreement/in-july', 'meeting/july'])
    expect(rowIds(timeline(atlas, { within: '2020/..' }))).toContain('program/open')
  })

  it('counts the first and the last day', () => {
    const kinds = ['meeting'] as const
    expect(rowIds(timeline(atlas, { kinds, during: '2024-07-01/2024-07-09' }))).toContain('meeting/july')
    expect(rowIds(timeline(atlas, { kinds, during: '2024-07-11/2024-07-31' }))).toContain('meeting/july')
    expect(rowIds(timeline(atlas, { kinds, during: '2024-07-12/2024-07-31' }))).not.toContain('meeting/july')
  })

  it('takes an interval that ends before it starts for no date', () => {
    const reversed = createAtlas({
      programs: [program('a', { period: '2025/2024' }), program('b', { date: '2025' })],
    })
    const comparison = timeline(reversed, { kinds: ['program'] })
    expect(rowIds(comparison)).toEqual(['program/b'])
    expect(notes(comparison)).toEqual(['Left out, because no source dates them: 1 ("a").'])
  })

  it('keeps records of places, and of places that belong to them', () => {
    expect(rowIds(timeline(atlas, { places: ['asean'] }))).toEqual(['meeting/some-time'])
    expect(rowIds(timeline(atlas, { places: ['asean', 'eu'] }))).toEqual([
      'meeting/some-time',
      'agreement/in-july',
      'meeting/later',
    ])
    expect(rowIds(timeline(atlas, { places: ['eu'] }))).toEqual(['agreement/in-july', 'meeting/later'])
  })

  it('keeps records in which a bloc takes part to which the place belongs at the time, and says so', () => {
    const shared = createAtlas(smallWorld, {
      organizations: [organization('commission', 'eu')],
      meetings: [
        meeting('summit', { date: '2024', place: 'CL', participants: [{ place: 'g7' }] }),
        meeting('union', { date: '2023', participants: [{ organization: 'commission' }] }),
        meeting('regional', { date: '2022', participants: [{ place: 'south' }] }),
      ],
      agreements: [agreement('early', ['eu'], { date: '2015' }), agreement('late', ['eu'], { date: '2021' })],
      programs: [
        program('own', { date: '2020', holders: [{ place: 'eu' }] }),
        program('abroad', { date: '2019', partners: ['south'] }),
      ],
    })
    const of = (...places: string[]) => rowIds(timeline(shared, { places }))
    expect(of('JP')).toEqual(['meeting/summit'])
    expect(of('GB')).toEqual(['agreement/early', 'meeting/summit'])
    expect(of('DE')).toEqual(['agreement/early', 'agreement/late', 'meeting/summit'])
    expect(of('TH')).toEqual(['program/abroad'])
    const cell = cellAt(timeline(shared, { places: ['JP', 'GB', 'TH'] }), 'meeting/summit', 'places')
    expect(cell).toMatchObject({
      value: ['CL', 'g7'],
      text: {
        en: 'Chile; g7 (Japan, United Kingdom via g7)',
        ja: 'Chileの名；g7の名（Japanの名、United Kingdomの名はg7の名の一員として）',
      },
      via: 'g7',
    })
    expect(cellAt(timeline(shared, { places: ['CL'] }), 'meeting/summit', 'places')?.via).toBeUndefined()
    expect(cellAt(timeline(shared, { places: ['g7'] }), 'meeting/summit', 'places')?.text.en).toBe(
      'Chile; g7',
    )
  })

  it('keeps records of places that belonged to them at the time', () => {
    const british = createAtlas(smallWorld, {
      meetings: [
        meeting('before', { date: '2015', place: 'GB' }),
        meeting('after', { date: '2021', place: 'GB' }),
      ],
    })
    expect(rowIds(timeline(british, { places: ['eu'] }))).toEqual(['meeting/before'])
  })

  it('names every bloc through which a record concerns the places', () => {
    const talks = createAtlas(smallWorld, {
      meetings: [meeting('talks', { date: '2024', participants: [{ place: 'eu' }, { place: 'asean' }] })],
    })
    const cell = cellAt(timeline(talks, { places: ['DE', 'TH'] }), 'meeting/talks', 'places')
    expect(cell?.text).toEqual({
      en: 'eu; asean (Germany via eu; Thailand via asean)',
      ja: 'euの名；aseanの名（Germanyの名はeuの名の一員として；Thailandの名はaseanの名の一員として）',
    })
    expect(cell?.via).toBeUndefined()
  })

  it('takes a place that is asked for twice once', () => {
    const talks = createAtlas(smallWorld, {
      meetings: [meeting('talks', { date: '2024', participants: [{ place: 'eu' }] })],
    })
    const asked = (...places: readonly string[]) =>
      cellAt(timeline(talks, { places }), 'meeting/talks', 'places')
    expect(asked('DE')).toMatchObject({ text: { en: 'eu (Germany via eu)' }, via: 'eu' })
    expect(asked('DE', 'DE')).toEqual(asked('DE'))
  })

  it('names all blocs through which it concerns the same places together', () => {
    const talks = createAtlas(smallWorld, {
      meetings: [meeting('talks', { date: '2015', participants: [{ place: 'eu' }, { place: 'g7' }] })],
    })
    const cell = cellAt(timeline(talks, { places: ['DE', 'JP', 'GB'] }), 'meeting/talks', 'places')
    expect(cell?.text.en).toBe('eu; g7 (Germany, United Kingdom via eu, g7; Japan via g7)')
    expect(cell?.via).toBeUndefined()
  })

  it('says that there are others besides those named', () => {
    const known = { date: '2024', participants: [{ place: 'JP' }] } as const
    const open = createAtlas(smallWorld, {
      meetings: [meeting('closed', known), meeting('open', { ...known, participantsOpen: true })],
      agreements: [agreement('letter', ['JP'], { date: '2024', partiesOpen: true })],
      programs: [program('calls', { date: '2024', partners: ['JP'], partnersOpen: true })],
      forums: [
        {
          id: 'club',
          name: paper.name,
          citations: [one],
          founded: '2024',
          members: known.participants,
          membersOpen: true,
        },
      ],
    })
    const comparison = timeline(open)
    const places = (id: string) => cellAt(comparison, id, 'places')?.text
    expect(places('meeting/closed')?.en).toBe('Japan')
    expect(places('meeting/open')).toEqual({ en: 'Japan and others', ja: 'Japanの名など' })
    for (const id of ['agreement/letter', 'program/calls', 'forum/club'])
      expect(places(id)?.en).toBe('Japan and others')
  })

  it('sets apart the members of a bloc from the next bloc', () => {
    const talks = createAtlas(smallWorld, {
      meetings: [meeting('talks', { date: '2015', participants: [{ place: 'eu' }, { place: 'asean' }] })],
    })
    const comparison = timeline(talks, { places: ['DE', 'GB', 'TH'] })
    expect(cellAt(comparison, 'meeting/talks', 'places')?.text).toEqual({
      en: 'eu; asean (Germany, United Kingdom via eu; Thailand via asean)',
      ja: 'euの名；aseanの名（Germanyの名、United Kingdomの名はeuの名の一員として；Thailandの名はaseanの名の一員として）',
    })
  })

  it('keeps documents that organizations of a place published', () => {
    const published = createAtlas(smallWorld, {
      organizations: [organization('press', 'JP')],
      sources: [{ ...paper, id: 'report', date: '2024', publishers: ['press'] }],
    })
    const comparison = timeline(published, { places: ['JP'] })
    expect(rowIds(comparison)).toEqual(['source/report'])
    expect(cellAt(comparison, 'source/report', 'places')?.value).toEqual(['JP'])
    expect(rowIds(timeline(published, { places: ['DE'] }))).toEqual([])
  })

  it('keeps indicators with figures of a place, and names only those that are places', () => {
    const counted = createAtlas(smallWorld, {
      indicators: [indicator('papers', ['2020'], { JP: [3], WORLD: [9] }, { period: '2020' })],
    })
    const comparison = timeline(counted, { kinds: ['indicator'], places: ['JP'] })
    expect(rowIds(comparison)).toEqual(['indicator/papers'])
    expect(cellAt(comparison, 'indicator/papers', 'places')?.value).toEqual(['JP'])
    expect(rowIds(timeline(counted, { kinds: ['indicator'], places: ['DE'] }))).toEqual([])
  })

  it('keeps records with a theme', () => {
    expect(rowIds(timeline(atlas, { themes: ['people'] }))).toEqual(['meeting/july'])
  })

  it('counts records that carry no date that can be read, where kinds are asked for', () => {
    expect(notes(timeline(atlas, { kinds: ['meeting', 'program'] }))).toEqual([
      'Left out, because no source dates them: 2 ("undated", "broken").',
    ])
    expect(notes(timeline(atlas))).toEqual([])
  })

  it('tells what overlaps and the days since all before had ended', () => {
    const comparison = timeline(atlas, { kinds: ['meeting', 'agreement', 'strategy'], relations: true })
    expect(columnIds(comparison)).toEqual(['date', 'kind', 'places', 'overlaps', 'gap'])
    expect(values(comparison).map((row) => row.slice(3))).toEqual([
      [0, null],
      [2, null],
      [2, null],
      // From April 2012 to 8 July 2024: 275 + 11 × 365 + 2 + 190 days.
      [2, 4482],
      // From 12 July 2024 to 21 May 2025: 173 + 141 days.
      [0, 314],
    ])
    expect(texts(comparison)[2]?.[3]).toBe('2: some-time (perhaps); july (perhaps)')
    expect(texts(comparison)[4]?.[4]).toBe('314 days')
    expect(texts(comparison, 'ja')[4]?.[4]).toBe('314日')
  })

  it('says that nothing overlaps rather than that no source tells', () => {
    const alone = createAtlas({ meetings: [meeting('alone', { date: '2024-05-01' })] })
    expect(cellAt(timeline(alone, { relations: true }), 'meeting/alone', 'overlaps')).toEqual({
      value: 0,
      text: { en: '0', ja: '0' },
      citations: [one],
      records: [],
    })
  })

  it('counts the days since the last end before it, even if what ended last did not start last', () => {
    const long = createAtlas({
      meetings: [
        meeting('month', { date: '2024-01-01/2024-01-31' }),
        meeting('day', { date: '2024-01-05' }),
        meeting('after', { date: '2024-02-10' }),
      ],
    })
    // From 1 to 9 February.
    expect(values(timeline(long, { relations: true })).map((row) => row[4])).toEqual([null, 0, 9])
  })

  it('counts no days after what has no end, nor before what has no start', () => {
    const open = createAtlas({
      programs: [
        program('a', { period: '../2000' }),
        program('b', { period: '../2010' }),
        program('c', { period: '2020/..' }),
        program('d', { date: '2030-01-01' }),
      ],
    })
    const gaps = values(timeline(open, { relations: true })).map((row) => row[4])
    // From the end of 2010 to the start of 2020: nine years, two of them leap years.
    expect(gaps).toEqual([null, 0, 9 * 365 + 2, 0])
  })

  it('lets no vague date end a gap, and says "perhaps" unless what covers the vague date is sure', () => {
    const vague = createAtlas({
      meetings: [
        meeting('may', { date: '2024-05-04' }),
        meeting('some-time', { date: '2024' }),
        meeting('july', { date: '2024-07-09' }),
      ],
      programs: [program('cover', { period: '2024/2024' })],
    })
    const meetings = timeline(vague, { kinds: ['meeting'], relations: true })
    expect(rowIds(meetings)).toEqual(['meeting/some-time', 'meeting/may', 'meeting/july'])
    // From 5 May to 8 July: 27 + 30 + 8 days.
    expect(values(meetings).map((row) => row[4])).toEqual([null, null, 65])
    const overlapping = cellAt(meetings, 'meeting/july', 'overlaps')
    expect(overlapping?.value).toBe(1)
    expect(overlapping?.text.en).toBe('1: some-time (perhaps)')
    expect(overlapping?.text.ja).toBe('1：some-timeの名（可能性あり）')
    const all = timeline(vague, { relations: true })
    expect(cellAt(all, 'program/cover', 'overlaps')?.text.en).toBe('3: some-time; may; july')
    expect(cellAt(all, 'meeting/some-time', 'overlaps')?.text.en).toBe(
      '3: cover; may (perhaps); july (perhaps)',
    )
  })

  it('names eight overlapping records at most', () => {
    const crowded = createAtlas({
      meetings: Array.from({ length: 12 }, (_, index) => meeting(`m${index + 10}`, { date: '2024-05-01' })),
    })
    const comparison = timeline(crowded, { relations: true })
    expect(cellAt(comparison, 'meeting/m10', 'overlaps')?.value).toBe(11)
    expect(cellAt(comparison, 'meeting/m10', 'overlaps')?.text.en).toBe(
      '11: m11; m12; m13; m14; m15; m16; m17; m18 and 3 more',
    )
    expect(cellAt(comparison, 'meeting/m15', 'overlaps')?.text.en).toBe(
      '11: m10; m11; m12; m13; m14; m16; m17; m18 and 3 more',
    )
  })

  it('throws for unknown ids and for times that are none', () => {
    expect(() => timeline(atlas, { places: ['XX'], themes: ['persons'] })).toThrow(
      'unknown place "XX"; unknown theme "persons"',
    )
    expect(() => timeline(atlas, JSON.parse('{"kinds":["meetings"],"places":["XX"]}'))).toThrow(
      'unknown place "XX"; unknown kind "meetings" (did you mean "meeting"?)',
    )
    expect(() => timeline(atlas, { during: 'soon' })).toThrow(RangeError)
    expect(() => timeline(atlas, { within: '2025/2024' })).toThrow(RangeError)
  })

  it('gives an empty comparison with a note for an empty selection', () => {
    expect(notes(timeline(atlas, { during: '1900' }))).toEqual(['Nothing matches the selection.'])
  })

  const day = fc.constantFrom('2023-12-31', '2024', '2024-01', '2024-01-15', '2024-02', '2024-02-29', '2025')
  const date = fc.oneof(
    day,
    fc.constantFrom('2023/2024', '2024-01-10/2024-01-20', '../2024-01', '2024-02/..', '2022/2026'),
  )
  const dates = fc.array(date, { maxLength: 14 })
  const meetings = (all: readonly string[]) =>
    all.map((one, index) => meeting(`m${String(index).padStart(2, '0')}`, { date: one }))

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        dates.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(meetings(all), { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const relations = true
          expect(timeline(createAtlas({ meetings: shuffled }), { relations })).toEqual(
            timeline(createAtlas({ meetings: meetings(all) }), { relations }),
          )
        },
      ),
    )
  })

  it('counts as overlapping exactly what shares a day, and names all of up to eight', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const comparison = timeline(createAtlas({ meetings: meetings(all) }), { relations: true })
        for (const [index, row] of comparison.rows.entries()) {
          const own = all[Number(row.record?.id.slice(1))] ?? ''
          const others = comparison.rows.flatMap(({ record }, place) =>
            place !== index && overlaps(all[Number(record?.id.slice(1))] ?? '', own) ? [record] : [],
          )
          const cell = comparison.cells[index]?.[3]
          expect(cell?.value ?? 0).toBe(others.length)
          if (others.length <= 8) expect(cell?.records ?? []).toEqual(others)
          else expect(cell?.records).toHaveLength(8)
        }
      }),
    )
  })

  it('keeps the same rows whether restricted before or after', () => {
    fc.assert(
      fc.property(dates, date, (all, time) => {
        const whole = timeline(createAtlas({ meetings: meetings(all) }))
        const dateOf = (id = '') => all[Number(id.slice(1))] ?? ''
        const kept = (test: (own: string) => boolean) =>
          whole.rows.filter(({ record }) => test(dateOf(record?.id))).map(({ id }) => id)
        const among = createAtlas({ meetings: meetings(all) })
        expect(rowIds(timeline(among, { during: time }))).toEqual(kept((own) => overlaps(own, time)))
        expect(rowIds(timeline(among, { within: time }))).toEqual(kept((own) => contains(time, own)))
      }),
    )
  })
})
