import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { fieldOf } from '../../../src/atlas/field-of.js'
import { namesOf } from '../../../src/atlas/names-of.js'
import { partyReference } from '../../../src/compare/records/party.js'
import { groupBy } from '../../../src/lists/group-by.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { kindNames } from '../../../src/model/kind-names.js'
import { collections, type Kind } from '../../../src/model/kinds.js'
import type { Records } from '../../../src/model/records.js'
import { onceFor } from '../../../src/once-for.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import { type SchemaNode, schemaNode } from '../../generate/schema-node.js'
import { bothLanguages, stackedLanguages } from '../both-languages.js'
import { frontMatter } from '../front-matter.js'
import { fieldLines, itemBullets } from './field-list.js'
import { indicatorTable } from './indicator-table.js'
import { recordLink } from './record-link.js'
import { sourceOutline } from './source-outline.js'
import { strategyTree } from './strategy-tree.js'

type AnyRecord = Records<AnyIds>[Kind]

/** What the pages of records are made from. */
export interface RecordPages {
  readonly atlas: Atlas<AnyIds>
  /** The records that cite each section of each source, as links. */
  readonly citing: ReadonlyMap<string, readonly string[]>
  /** The ids of records that have a picture. */
  readonly pictured: ReadonlySet<string>
}

const nodeOf = onceFor(new Map<Kind, SchemaNode>(), (kind) => schemaNode(recordSchemas[kind]))

/** Both languages of a record's name as a title. */
const titleOf = ({ name: { en, ja } }: AnyRecord): string => (en === ja ? en : `${en} ${ja}`)

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')]

/** What a kind of record shows besides its fields. */
const ownSection = ({ atlas, citing }: RecordPages, kind: Kind, id: string): readonly string[] => {
  if (kind === 'strategy') return section('Structure 構成', strategyTree(atlas, atlas.get(kind, id)))
  if (kind === 'source')
    return section('Outline 節と、それを出典とするレコード', sourceOutline(atlas.get(kind, id), citing))
  if (kind === 'indicator') return ['## Figures 数値', indicatorTable(atlas, atlas.get(kind, id))]
  return []
}

const shownApart = [
  'id',
  'name',
  'summary',
  'citations',
  'remarks',
  'facts',
  'elements',
  'outline',
  'observations',
]

const listOf = (record: AnyRecord, key: string): readonly unknown[] => {
  const value = fieldOf(record, key)
  return Array.isArray(value) ? value : []
}

const bulletsOf = (kind: Kind, record: AnyRecord, key: string, pages: RecordPages) =>
  itemBullets(pages.atlas, nodeOf(kind).properties?.[key]?.items ?? {}, listOf(record, key))

/** Whose measure one is, which its name does not always say. */
const holderOf = ({ atlas }: RecordPages, kind: Kind, id: string, page: string): string => {
  if (kind !== 'measure') return ''
  const holder = partyReference(atlas.get(kind, id).holder)
  return holder.id === page ? '' : ` — ${bothLanguages(atlas.get(holder.kind, holder.id).name)}`
}

/** The records that name a record, by their kinds. */
const backlinks = (pages: RecordPages, kind: Kind, id: string): readonly string[] => {
  if (kind === 'source') return []
  const { atlas } = pages
  const naming = groupBy(atlas.referencesTo(kind, id), (reference) => reference.kind)
  return [...naming].flatMap(([of, references]) => [
    `- **${collections[of]}** ${kindNames[of].ja}`,
    ...[...new Set(references.map((reference) => reference.id))].map(
      (name) => `  - ${recordLink(atlas, of, name)}${holderOf(pages, of, name, id)}`,
    ),
  ])
}

/** The page of a record: everything that it says, where it is from, and which records name it. */
export const recordPage = (pages: RecordPages, kind: Kind, record: AnyRecord): string => {
  const { id, name, citations } = record
  const summary = 'summary' in record ? record.summary : undefined
  const list = (key: string) => bulletsOf(kind, record, key, pages)
  const citationLines = list('citations')
  return `${[
    frontMatter({
      title: titleOf(record),
      path: `records/${collections[kind]}/${id}`,
      names: [...new Set(namesOf(record))],
    }),
    `# ${bothLanguages(name)}`,
    `[${nodeOf(kind).title} ${kindNames[kind].ja}](../${collections[kind]}.md) · \`${escapeMarkdown(id)}\``,
    ...(summary ? [stackedLanguages(summary)] : []),
    ...(pages.pictured.has(id) ? [`![${escapeMarkdown(name.en)}](${id}.svg)`] : []),
    ...section('Fields 項目', fieldLines(pages.atlas, nodeOf(kind), { ...record }, shownApart)),
    ...section('Facts 詳細', list('facts')),
    ...ownSection(pages, kind, id),
    ...section('Remarks 注記', list('remarks')),
    ...section(citations.length > 1 ? 'Sources 出典' : 'Source 出典', citationLines),
    ...section('Named by このレコードを挙げるレコード', backlinks(pages, kind, id)),
  ].join('\n\n')}\n`
}
