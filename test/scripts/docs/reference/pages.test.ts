import { describe, expect, it } from 'vitest'
import { japaneseMeanings } from '../../../../scripts/docs/reference/japanese-meanings.js'
import { referencePages } from '../../../../scripts/docs/reference/pages.js'
import { namedObjects, objectsOf } from '../../../../scripts/docs/reference/schema-types.js'
import { namedVocabularies } from '../../../../scripts/generate/named-vocabularies.js'

const descriptions = new Set([
  ...namedObjects().flatMap(({ node }) => [
    node.description ?? '',
    ...objectsOf(node).flatMap(({ properties = {} }) =>
      Object.values(properties).map(({ description = '' }) => description),
    ),
  ]),
  ...namedVocabularies().map(({ meaning }) => meaning),
])

const onlyCode = /^`[^`]*`$/

describe('the reference', () => {
  it('says what every field means in Japanese too', () => {
    const missing = [...descriptions].filter(
      (description) => !(description in japaneseMeanings) && !onlyCode.test(description),
    )
    expect(missing).toEqual([])
  })

  it('has no Japanese for what no schema says any more', () => {
    expect(Object.keys(japaneseMeanings).filter((description) => !descriptions.has(description))).toEqual([])
  })

  it('has a page for each kind, with the names of its fields in Japanese', () => {
    const pages = referencePages()
    expect(pages.size).toBe(18)
    expect(pages.get('docs/reference/approach.md')).toContain(
      '| `tiers`<br>区分 | list of [Tier](approach.md#tier) | yes |',
    )
  })

  it('says what a vocabulary means in its own words, and what a field of it means in those of the field', () => {
    const pages = referencePages()
    expect(pages.get('docs/reference/vocabularies.md')).toContain('## Per\n\nWhat an amount is counted per. ')
    expect(pages.get('docs/reference/parts.md')).toContain(
      'What the amount is counted per; absent for a total.<br>',
    )
  })

  it('leads from a reference to the kind that it is to', () => {
    const program = referencePages().get('docs/reference/program.md') ?? ''
    expect(program).toContain('| ids of [organizations](organization.md) |')
    expect(program).toContain('| [Money](parts.md#money) |')
    expect(program).toContain('| [ProgramKind](vocabularies.md#programkind) | yes |')
  })
})
