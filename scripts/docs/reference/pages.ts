import { kindNames } from '../../../src/model/kind-names.js'
import { collections, type Kind, kinds } from '../../../src/model/kinds.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import { capitalized } from '../../capitalized.js'
import { namedVocabularies } from '../../generate/named-vocabularies.js'
import { schemaNode } from '../../generate/schema-node.js'
import { kindMeanings } from '../../kind-meanings.js'
import { type FrontMatter, frontMatter } from '../front-matter.js'
import { generatedNotice } from '../generated-notice.js'
import { fieldTables } from './field-table.js'
import { japaneseMeanings } from './japanese-meanings.js'
import { type NamedObject, namedObjects } from './schema-types.js'
import type { PageOf } from './type-text.js'

const page = (matter: FrontMatter, ...blocks: readonly string[]) =>
  `${[frontMatter(matter), generatedNotice, ...blocks].join('\n\n')}\n`

const both = (description: string) => {
  const japanese = japaneseMeanings[description]
  return japanese ? `${description} ${japanese}` : description
}

const section = ({ title, node }: NamedObject, pageOf: PageOf) =>
  [`## ${title}`, both(node.description ?? ''), fieldTables(node, pageOf)].join('\n\n')

const kindPage = (kind: Kind, objects: readonly NamedObject[], pageOf: PageOf) => {
  const node = schemaNode(recordSchemas[kind])
  const japanese = kindNames[kind].ja
  const own = objects.filter(
    ({ title, kinds: holders }) => holders.length === 1 && holders[0] === kind && title !== node.title,
  )
  return page(
    { title: `${node.title} ${japanese}`, path: `reference/${kind}` },
    `# ${node.title} ${japanese}`,
    both(node.description ?? ''),
    `Folder \`data/${collections[kind]}/\`, entries \`sti-atlas/data/${collections[kind]}\` and \`sti-atlas/data/${collections[kind]}.json\`, JSON Schema \`sti-atlas/schemas/${kind}.json\`, TypeScript interface \`${node.title}\`.`,
    fieldTables(node, pageOf),
    ...own.map((object) => section(object, pageOf)),
  )
}

const partsPage = (objects: readonly NamedObject[], pageOf: PageOf) =>
  page(
    { title: 'Parts 共通の部品', path: 'reference/parts' },
    '# Parts 共通の部品',
    'Objects that records of several kinds hold. 複数の種類のレコードが持つ部品。',
    ...objects.map((object) => section(object, pageOf)),
  )

const vocabulariesPage = () =>
  page(
    {
      title: 'Vocabularies 語彙',
      path: 'reference/vocabularies',
      names: namedVocabularies().map(({ name }) => name),
    },
    '# Vocabularies 語彙',
    'Closed lists of terms. Where a term is our reading of a source, the wording of the source stands beside it. 閉じた用語の一覧。用語が当方の読み取りである場合、出典の表現を併記する。',
    ...namedVocabularies().flatMap(({ name, meaning, terms }) => [
      `## ${name}`,
      both(meaning),
      [
        '| term | English | 日本語 | meaning |',
        '| --- | --- | --- | --- |',
        ...Object.entries(terms).map(
          ([id, { en, ja, definition }]) =>
            `| \`${id}\` | ${en} | ${ja} | ${definition.en}<br>${definition.ja} |`,
        ),
      ].join('\n'),
    ]),
  )

const indexPage = () => {
  const rows = kinds.map((kind) => {
    const { title } = schemaNode(recordSchemas[kind])
    return `| [${title}](${kind}.md) | ${kindNames[kind].ja} | ${capitalized(kindMeanings[kind].en)} | ${kindMeanings[kind].ja} |`
  })
  return page(
    {
      title: 'What a record is レコードの形',
      path: 'reference/index',
      group: 'Reference',
      children: [...kinds.map((kind) => `./${kind}.md`), './parts.md', './vocabularies.md'],
    },
    '# What a record is レコードの形',
    'The fields of every kind of record, taken from the schemas. Every record has an `id`, a `name` in both languages and at least one citation. レコードの種類ごとの項目。スキーマから書き出したもの。どのレコードもid、日英の名称、1つ以上の出典を持つ。',
    ['| kind | 種類 | what it is | 内容 |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    'Objects that several kinds share stand under [parts](parts.md), lists of terms under [vocabularies](vocabularies.md). 共通の部品は[parts](parts.md)、用語の一覧は[vocabularies](vocabularies.md)にある。',
  )
}

/** The pages that say what a record of each kind is, by their path. */
export const referencePages = (): ReadonlyMap<string, string> => {
  const objects = namedObjects()
  const kindTitles = new Map(kinds.map((kind) => [schemaNode(recordSchemas[kind]).title ?? '', kind]))
  const shared = objects.filter(({ title, kinds: holders }) => holders.length > 1 && !kindTitles.has(title))
  const pageOf: PageOf = (title) => {
    const kind = kindTitles.get(title)
    if (kind) return `${kind}.md`
    const object = objects.find((candidate) => candidate.title === title)
    const file = object && object.kinds.length === 1 ? `${object.kinds[0]}.md` : 'parts.md'
    return `${file}#${title.toLowerCase()}`
  }
  return new Map([
    ['docs/reference/index.md', indexPage()],
    ...kinds.map((kind) => [`docs/reference/${kind}.md`, kindPage(kind, objects, pageOf)] as const),
    ['docs/reference/parts.md', partsPage(shared, pageOf)],
    ['docs/reference/vocabularies.md', vocabulariesPage()],
  ])
}
