import { fieldWord } from '../../../src/schemas/field-words.js'
import type { SchemaNode } from '../../generate/schema-node.js'
import { japaneseMeanings } from './japanese-meanings.js'
import { objectsOf } from './schema-types.js'
import { type PageOf, typeText } from './type-text.js'

const nameOf = (title: string, key: string) => {
  const word = fieldWord(title, key)
  return word ? `\`${key}\`<br>${word.ja}` : `\`${key}\``
}

const meaningOf = ({ description = '' }: SchemaNode) => {
  const japanese = japaneseMeanings[description]
  return japanese ? `${description}<br>${japanese}` : description
}

const rowsOf = (title: string, { properties = {}, required = [] }: SchemaNode, pageOf: PageOf) =>
  Object.entries(properties).map(
    ([key, field]) =>
      `| ${nameOf(title, key)} | ${typeText(field, pageOf)} | ${required.includes(key) ? 'yes' : ''} | ${meaningOf(field)} |`,
  )

/** The fields of an object as a Markdown table; a table for each member where it is one of several. */
export const fieldTables = (node: SchemaNode, pageOf: PageOf): string =>
  objectsOf(node)
    .map((object) =>
      [
        '| field | type | required | meaning |',
        '| --- | --- | --- | --- |',
        ...rowsOf(node.title ?? '', object, pageOf),
      ].join('\n'),
    )
    .join('\n\nor\n\n')
