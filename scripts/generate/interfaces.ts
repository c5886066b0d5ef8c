import { recordSchemas } from '../../src/schemas/dataset.js'
import { generatedHeader } from './header.js'
import { type SchemaNode, schemaNode } from './schema-node.js'

const docComment = (text: string | undefined, indent = '') => (text ? `${indent}/** ${text} */\n` : '')

const literalUnion = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ')

const vocabularyDeclaration = (
  name: string,
  { meaning = name, terms = {}, enum: values = [] }: SchemaNode,
) => {
  const meanings = Object.entries(terms).map(([id, term]) => ` * - \`${id}\`: ${term.definition.en}\n`)
  const union = values.map((value) => `  | '${value}'\n`)
  return `/**\n * ${meaning}\n *\n${meanings.join('')} */\nexport type ${name} =\n${union.join('')}`
}

/** The declarations of named types, by their names, the deepest first. */
type Declarations = Map<string, string>

/** A union by its name, which is declared, or in full where it has none. */
const unionText = ({ title, description, anyOf = [] }: SchemaNode, found: Declarations): string => {
  const union = anyOf.map((choice) => typeText(choice, found)).join(' | ')
  if (!title) return union
  found.set(
    title,
    `${docComment(description)}export type ${title}<I extends Ids = CuratedIds> =\n  ${union}\n`,
  )
  return `${title}<I>`
}

/** An object with known fields by its name, which is declared, or in full where it has none. */
const objectText = (node: SchemaNode, found: Declarations): string => {
  const { title, description, properties = {}, required = [] } = node
  const fields = Object.entries(properties).map(([key, child]) => {
    const type = typeText(child, found)
    if (!child.description) throw new Error(`${title}.${key} has no description`)
    return `${docComment(child.description, '  ')}  readonly ${key}${required.includes(key) ? `: ${type}` : `?: ${type} | undefined`}`
  })
  // A comment on the line of the brace would count as the brace's own.
  const body = `{\n${fields.join('\n')}\n}`
  if (!title) return body
  found.set(
    title,
    `${docComment(description)}export interface ${title}<I extends Ids = CuratedIds> ${body}\n`,
  )
  return `${title}<I>`
}

/** The type of what a schema accepts; the named types that it is made of are declared. */
const typeText = (node: SchemaNode, found: Declarations): string => {
  const idOf = node.identifies ?? node.references
  if (idOf) return `I['${idOf}']`
  if (node.vocabulary === 'CurrencyCode') return 'CurrencyCode'
  if (node.vocabulary) {
    found.set(node.vocabulary, vocabularyDeclaration(node.vocabulary, node))
    return node.vocabulary
  }
  if (node.enum) return literalUnion(node.enum)
  if (node.anyOf) return unionText(node, found)
  if (node.type === 'array') {
    const item = typeText(node.items ?? {}, found)
    return `readonly ${item.includes(' | ') ? `(${item})` : item}[]`
  }
  if (node.properties) return objectText(node, found)
  if (node.type === 'object') return 'Readonly<Record<string, string>>'
  const types = [node.type ?? 'unknown'].flat()
  return types.map((type) => (type === 'integer' ? 'number' : type)).join(' | ')
}

/** Types without a type argument of their own, because no id stands in them. */
const withoutIds = (declarations: Declarations) => {
  const plain = new Set<string>()
  for (let grew = true; grew; ) {
    grew = false
    for (const [name, declaration] of declarations) {
      if (plain.has(name) || !declaration.includes('<I extends')) continue
      const mentions = [...declaration.matchAll(/\b(\w+)<I>/g)].map((match) => match[1] ?? '')
      if (declaration.includes('I[') || mentions.some((mention) => !plain.has(mention))) continue
      plain.add(name)
      grew = true
    }
  }
  return plain
}

export const generateInterfaces = () => {
  const declarations: Declarations = new Map()
  for (const schema of Object.values(recordSchemas)) typeText(schemaNode(schema), declarations)
  const plain = withoutIds(declarations)
  const body = [...declarations].map(([name, declaration]) => {
    const own = plain.has(name) ? declaration.replace('<I extends Ids = CuratedIds>', '') : declaration
    return own.replace(/\b(\w+)<I>/g, (whole, mention: string) => (plain.has(mention) ? mention : whole))
  })
  const kinds = Object.entries(recordSchemas).map(([kind, schema]) => [kind, schemaNode(schema).title])
  return `${generatedHeader}import type { CurrencyCode } from '../codes/currencies.js'
import type { CuratedIds, Ids } from './ids.js'

${body.join('\n')}
/** The type of record of each kind. */
export interface Records<I extends Ids = CuratedIds> {
${kinds.map(([kind, title]) => `  /** A ${kind}. */\n  readonly ${kind}: ${title}<I>`).join('\n')}
}
`
}
