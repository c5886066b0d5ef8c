import { describe, expect, it } from 'vitest'
import { type Report, validateDataset } from '../../../src/validate/index.js'
import { mappingIssues, mappingOf } from '../mapping-of.js'
import { world } from '../rules/issues-of.js'

const cited = { citations: [{ source: 'white-paper', section: '1' }] }
const list = (from: string, more = {}) => ({ from, as: 'list', ...more })

const issuesOf = (fields: object, constants: object = {}) =>
  mappingIssues({ kind: 'program', fields, constants })

/** What a mapping makes of other people's records that have a code beside some fields. */
const mapped = (
  fields: object,
  theirs: readonly object[],
  constants: object = cited,
): { readonly records: readonly unknown[]; readonly report: Report } => {
  const mapping = mappingOf({
    kind: 'program',
    fields: { id: 'code', 'name.en': 'code', 'name.ja': 'code', ...fields },
    constants: { kind: 'project', ...constants },
  })
  const input = theirs.map((record, at) => ({ code: `g-${at}`, ...record }))
  const { accepted, report } = validateDataset(input, { mapping, base: world })
  return { records: accepted.programs ?? [], report }
}

describe('a list that is mapped to a field of the objects of a list', () => {
  it('makes an object of each item, places before organizations', () => {
    const { records, report } = mapped(
      { 'holders.organization': list('orgs', { separator: '/' }), 'holders.place': list('countries') },
      [
        { orgs: 'jst / jst', countries: 'JP;US;' },
        { orgs: 'jst', countries: '' },
        { countries: ['GB', 'IN'] },
      ],
    )
    expect(report.issues).toEqual([])
    expect(records).toMatchObject([
      {
        holders: [{ place: 'JP' }, { place: 'US' }, { organization: 'jst' }, { organization: 'jst' }],
      },
      { holders: [{ organization: 'jst' }] },
      { holders: [{ place: 'GB' }, { place: 'IN' }] },
    ])
  })

  it('has its issues at the field of theirs', () => {
    const { report } = mapped({ 'holders.place': list('countries'), 'holders.organization': list('orgs') }, [
      { countries: 'JP;XX', orgs: 'jts' },
    ])
    expect(report.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unresolved-reference /0/countries',
      'unresolved-reference /0/orgs',
    ])
  })

  it('goes item by item with others that go together with it, blank ones among them', () => {
    const fields = { 'citations.source': list('docs'), 'citations.section': list('parts') }
    const { records, report } = mapped(
      fields,
      [
        { docs: 'white-paper;white-paper', parts: '1;1' },
        { docs: 'white-paper;;white-paper', parts: '1;1;' },
        { docs: 'white-paper', parts: '1;1' },
      ],
      {},
    )
    expect(records).toMatchObject([
      {
        citations: [
          { source: 'white-paper', section: '1' },
          { source: 'white-paper', section: '1' },
        ],
      },
    ])
    expect(report.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'identifier-format /1/docs',
      'local-identifier-format /1/parts',
      'local-identifier-format /2/parts',
    ])
    expect(report.issues[2]?.hint).toEqual({
      en: 'Several values stand in one text, with ";" between them. Map the field to "citations.section" with "as": "list"; fields that go together must hold equally many values.',
      ja: '1つの文字列に「;」で区切った複数の値があります。対応表で「citations.section」に"as": "list"として割り当て、組になる項目の件数をそろえてください。',
    })
  })

  it('goes by itself where other fields are of another list', () => {
    const { records, report } = mapped(
      {
        'citations.source': list('docs'),
        'citations.section': list('parts'),
        'holders.place': list('countries'),
      },
      [{ docs: 'white-paper;white-paper', parts: '1;1', countries: 'JP;US;GB' }],
      {},
    )
    expect(report.issues).toEqual([])
    expect(records).toMatchObject([
      {
        citations: [cited.citations[0], cited.citations[0]],
        holders: [{ place: 'JP' }, { place: 'US' }, { place: 'GB' }],
      },
    ])
  })

  it('is one field of theirs', () => {
    expect(issuesOf({ 'holders.place': { from: ['a', 'b'], as: 'list' } })).toMatchObject([
      { pointer: '/fields/holders.place/from', hint: { en: 'Name one field.' } },
    ])
  })

  it('is asked for where it is mapped to the list itself', () => {
    const { report } = mapped({ holders: list('countries') }, [{ countries: 'JP' }])
    expect(report.issues.map(({ code, hint }) => [code, hint])).toEqual([
      [
        'wrong-type',
        {
          en: 'Map fields to "holders.place" or "holders.organization". A field with several values takes "as": "list".',
          ja: '対応表で「holders.place」か「holders.organization」に割り当ててください。値が複数ある項目は"as": "list"とします。',
        },
      ],
    ])
  })

  it('needs to be read as a list', () => {
    expect(issuesOf({ 'holders.place': { from: 'country', as: 'place' } })).toEqual([
      {
        pointer: '/fields/holders.place',
        message: {
          en: '"holders.place" is a field of the objects of a list.',
          ja: '「holders.place」は配列の中のオブジェクトの項目です。',
        },
        hint: {
          en: 'Say "as": "list" to make an object of each value, or name one object: "holders.0.place".',
          ja: '値ごとに1件とするには"as": "list"とし、1件だけなら「holders.0.place」としてください。',
        },
      },
    ])
    expect(issuesOf({}, { 'holders.place': 'JP' })[0]?.hint).toEqual({
      en: 'Name one object: "holders.0.place".',
      ja: '「holders.0.place」のように番号を付けてください。',
    })
  })

  it.each([
    [{ 'holders.place': list('a'), 'holders.0.organization': 'b' }, {}, '/fields/holders.0.organization'],
    [{ 'holders.1.place': 'a', 'holders.organization': list('b') }, {}, '/fields/holders.organization'],
    [{ 'holders.place': list('a') }, { holders: [{ place: 'JP' }] }, '/fields/holders.place'],
    [{ 'holders.place': list('a') }, { 'holders.0.organization': 'jst' }, '/fields/holders.place'],
  ])('does not go with one object of the list: %j and %j', (fields, constants, pointer) => {
    expect(issuesOf(fields, constants)).toMatchObject([
      { pointer, hint: { en: 'Give all fields of the list a number, or none and "as": "list".' } },
    ])
  })

  it('is not made of running text, nor of a list in a list', () => {
    expect(issuesOf({ 'facts.text.en': list('a') })).toMatchObject([{ pointer: '/fields/facts.text.en' }])
    expect(issuesOf({ 'projects.citations.source': list('a') })).toMatchObject([
      { pointer: '/fields/projects.citations.source' },
    ])
    expect(issuesOf({ 'projects.0.citations.source': list('a') })).toEqual([])
  })
})
