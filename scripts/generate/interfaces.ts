import { recordSchemas } from '../../src/schemas/dataset.js'
import { generatedHeader } from './header.js'
import { type SchemaNode, schemaNode } from './schema-node.js'

const docComment = (text: string | undefined, indent = '') => (text ? `${indent}/** ${text} */\n` : '')

const literalUnion = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ')

const vocabularyDeclaration = (
  name: string,
  { description = name, terms = {}, enum: values = [] }: SchemaNode,
) => {
  const meanings = Object.entries(terms).map(([id, term]) => ` * - \`${id}\`: ${term.definition.en}\n`)
  const union = values.map((value) => `  | '${value}'\n`)
  return `/**\n * ${description}\n *\n${meanings.join('')} */\nexport type ${name} =\n${union.join('')}`
}

/** Every named type below a schema as a declaration, the deepest first. */
const declare = (node: SchemaNode, found: Map<string, string>): string => {
  if (node.identifies ?? node.references) return `I['${node.identifies ?? node.references}']`
  if (node.vocabulary === 'CurrencyCode') return 'CurrencyCode'
  if (node.vocabulary) {
    found.set(node.vocabulary, vocabularyDeclaration(node.vocabulary, node))
    return node.vocabulary
  }
  if (node.enum) return literalUnion(node.enum)
  if (node.anyOf) {
    const union = node.anyOf.map((choice) => declare({ ...choice }, found)).join(' | ')
    if (!node.title) return union
    found.set(
      node.title,
      `${docComment(node.description)}export type ${node.title}<I extends Ids = CuratedIds> =\n  ${union}\n`,
    )
    return `${node.title}<I>`
  }
  if (node.type === 'array') {
    const item = declare(node.items ?? {}, found)
    return `readonly ${item.includes(' | ') ? `(${item})` : item}[]`
  }
  if (node.type === 'object' && node.properties) {
    const required = new Set(node.required)
    const fields = Object.entries(node.properties).map(([key, child]) => {
      const type = declare(child, found)
      if (!child.description) throw new Error(`${node.title}.${key} has no description`)
      return `${docComment(child.description, '  ')}  readonly ${key}${required.has(key) ? `: ${type}` : `?: ${type} | undefined`}`
    })
    // A comment on the line of the brace would count as the brace's own.
    if (!node.title) return `{\n${fields.join('\n')}\n}`
    found.set(
      node.title,
      `${docComment(node.description)}export interface ${node.title}<I extends Ids = CuratedIds> {\n${fields.join('\n')}\n}\n`,
    )
    return `${node.title}<I>`
  }
  if (node.type === 'object') return 'Readonly<Record<string, string>>'
  const types = [node.type ?? 'unknown'].flat()
  return types.map((type) => (type === 'integer' ? 'number' : type)).join(' | ')
}

/** Types without a type argument of their own, because no id stands in them. */
const withoutIds = (declarations: Map<string, string>) => {
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
  const declarations = new Map<string, string>()
  for (const schema of Object.values(recordSchemas)) declare(schemaNode(schema), declarations)
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
