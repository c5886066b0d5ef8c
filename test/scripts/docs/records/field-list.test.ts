import { describe, expect, it } from 'vitest'
import { fieldLines, itemBullets } from '../../../../scripts/docs/records/field-list.js'
import { type SchemaNode, schemaNode } from '../../../../scripts/generate/schema-node.js'
import { createAtlas } from '../../../../src/atlas/create-atlas.js'
import { recordSchemas } from '../../../../src/schemas/dataset.js'
import { smallWorld } from '../../../small-dataset.js'

const atlas = createAtlas(smallWorld)
const fieldOf = (
  properties: Readonly<Record<string, SchemaNode>>,
  value: Readonly<Record<string, unknown>>,
) => fieldLines(atlas, { properties }, value)

describe('fieldLines', () => {
  it.each([
    [true, 'yes はい'],
    [false, 'no いいえ'],
    [0, '0'],
    [12.5, '12.5'],
  ])('says %j as %s', (value, text) => {
    expect(fieldOf({ own: {} }, { own: value })).toEqual([`- **own**: ${text}`])
  })

  it('links an address', () => {
    const url = 'https://example.org/a_b*c'
    expect(fieldOf({ url: { format: 'uri' } }, { url })).toEqual([`- **url**: <${url}>`])
  })

  it('escapes text that is no address, and marks an id as code', () => {
    expect(fieldOf({ own: {} }, { own: 'a*b*' })).toEqual(['- **own**: a\\*b\\*'])
    expect(fieldOf({ own: { identifies: 'program' } }, { own: 'a-b' })).toEqual(['- **own**: `a-b`'])
  })

  it.each(['date', 'interval', 'date-or-interval'])(
    'says what has the format %s in both languages',
    (format) => {
      expect(fieldOf({ own: { format } }, { own: '2024-07' })).toEqual(['- **own**: July 2024 2024年7月'])
    },
  )

  it('says a term in both languages', () => {
    const terms = { grant: { en: 'grant', ja: '助成', definition: { en: 'A grant.', ja: '助成。' } } }
    expect(fieldOf({ own: { terms } }, { own: 'grant' })).toEqual(['- **own**: grant 助成'])
  })

  it('links references, several in one line', () => {
    const node = { items: { references: 'place' } }
    expect(fieldOf({ own: node }, { own: ['JP', 'TH'] })).toEqual([
      '- **own**: [Japan Japanの名](../places/JP.md), [Thailand Thailandの名](../places/TH.md)',
    ])
  })

  it('lists texts one below the other, a single one in the line', () => {
    const node = { items: {} }
    expect(fieldOf({ own: node }, { own: ['a', 'b'] })).toEqual(['- **own**', '  - a', '  - b'])
    expect(fieldOf({ own: node }, { own: ['a'] })).toEqual(['- **own**: a'])
  })

  it('has the names of fields in both languages, in the order of the schema, without some', () => {
    const place = { members: [{ place: 'TH' }], kind: 'bloc', id: 'asean' }
    expect(fieldLines(atlas, schemaNode(recordSchemas.place), place, ['id'])).toEqual([
      '- **kind** 種類: bloc 国家連合・枠組み',
      '- **member** 構成員: [Thailand Thailandの名](../places/TH.md)',
    ])
  })
})

describe('itemBullets', () => {
  const node: SchemaNode = {
    title: 'Fact',
    properties: { text: {}, date: { format: 'date' }, own: {} },
  }

  it('puts the fields of an object below its text', () => {
    expect(itemBullets(atlas, node, [{ text: { en: 'Text', ja: '文' }, date: '2024' }])).toEqual([
      '- Text<br>文',
      '  - **date** 日付: 2024 2024年',
    ])
  })

  it('puts the fields of an object that has none in one line', () => {
    expect(itemBullets(atlas, node, [{ date: '2024', own: 1 }])).toEqual([
      '- **date** 日付: 2024 2024年; **own**: 1',
    ])
  })
})
