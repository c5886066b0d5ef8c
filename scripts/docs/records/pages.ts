import type { Atlas } from '../../../src/atlas/create-atlas.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { kindNames } from '../../../src/model/kind-names.js'
import { collections, type Kind, kinds } from '../../../src/model/kinds.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { capitalized } from '../../capitalized.js'
import { kindMeanings } from '../../kind-meanings.js'
import { frontMatter } from '../front-matter.js'
import { recordPage } from './record-page.js'
import { citingRecords } from './source-outline.js'

const titleOf = (kind: Kind) => `${capitalized(collections[kind])} ${kindNames[kind].ja}`

const kindPage = (atlas: Atlas<AnyIds>, kind: Kind) => {
  const collection = collections[kind]
  const records = atlas.all(kind)
  return `${[
    frontMatter({
      title: titleOf(kind),
      path: `records/${collection}`,
      children: records.map(({ id }) => `./${collection}/${id}.md`),
    }),
    `# ${titleOf(kind)}`,
    `${records.length} ${collection}: ${kindMeanings[kind].en}. ${kindMeanings[kind].ja}、${records.length}件。`,
    [
      '| id | English | 日本語 |',
      '| --- | --- | --- |',
      ...records.map(
        ({ id, name }) =>
          `| [${id}](${collection}/${id}.md) | ${escapeMarkdown(name.en)} | ${escapeMarkdown(name.ja)} |`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`
}

const indexPage = (atlas: Atlas<AnyIds>) =>
  `${[
    frontMatter({
      title: 'All records すべてのレコード',
      path: 'records/index',
      group: 'Records',
      children: kinds.map((kind) => `./${collections[kind]}.md`),
    }),
    '# All records すべてのレコード',
    'Every record of the atlas, with its sources and with links to the records that it names and that name it. アトラスのすべてのレコード。出典と、互いに参照するレコードへのリンクを付ける。',
    [
      '| kind | 種類 | records 件数 | what it is 内容 |',
      '| --- | --- | ---: | --- |',
      ...kinds.map((kind) => {
        const link = `[${capitalized(collections[kind])}](${collections[kind]}.md)`
        return `| ${link} | ${kindNames[kind].ja} | ${atlas.all(kind).length} | ${kindMeanings[kind].en}<br>${kindMeanings[kind].ja} |`
      }),
    ].join('\n'),
  ].join('\n\n')}\n`

/** A page for every record, one for each kind, and one that leads to them, by their path below a folder. */
export const recordPages = (
  atlas: Atlas<AnyIds>,
  pictured: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const pages = { atlas, citing: citingRecords(atlas), pictured }
  return new Map([
    ['index.md', indexPage(atlas)],
    ...kinds.flatMap((kind): readonly (readonly [string, string])[] => [
      [`${collections[kind]}.md`, kindPage(atlas, kind)],
      ...atlas
        .all(kind)
        .map((record) => [`${collections[kind]}/${record.id}.md`, recordPage(pages, kind, record)] as const),
    ]),
  ])
}
