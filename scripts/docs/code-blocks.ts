import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fenced block of a document or of a doc comment. */
export interface CodeBlock {
  readonly path: string
  readonly line: number
  readonly language: string
  /** The rest of the line that opens the fence, such as `file=budget.csv`. */
  readonly info: string
  readonly code: string
}

const fence = /^([ \t]*(?:\* )?)```(\w+)([^\n]*)\n([\s\S]*?)^[ \t]*(?:\* )?```[ \t]*$/gm

/** The fenced blocks of a text; the ` * ` of doc comments is taken off. */
export const codeBlocksIn = (path: string, text: string): CodeBlock[] =>
  [...text.matchAll(fence)].map(
    ({ 1: margin = '', 2: language = '', 3: info = '', 4: body = '', index }) => ({
      path,
      line: text.slice(0, index).split('\n').length,
      language,
      info: info.trim(),
      code: margin.includes('*') ? body.replace(/^[ \t]*\*[ \t]?/gm, '') : body,
    }),
  )

const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))

/** Every fenced block of the README, the guides and the doc comments. */
export const documentationBlocks = (): CodeBlock[] =>
  ['README.md', 'README.ja.md', ...filesBelow('docs/guides', '.md'), ...filesBelow('src', '.ts')].flatMap(
    (path) => codeBlocksIn(path, readFileSync(path, 'utf8')),
  )

/** A TypeScript block as a module that checks what stands behind each `//=>`. */
export const checkedModule = ({ path, line, code }: CodeBlock): string => {
  const lines = code.split('\n').map((text) => {
    const [, indent = '', statement = '', expected] = /^(\s*)(.*?);?\s*\/\/=> (.*)$/.exec(text) ?? []
    if (expected === undefined) return text
    const [, name] = /^(?:const|let) (\w+)(?::[^=]*)? = /.exec(statement) ?? []
    return name
      ? `${indent}${statement}; expectEqual(${name}, ${expected})`
      : `${indent}expectEqual(${statement}, ${expected})`
  })
  return `import { deepStrictEqual } from 'node:assert'
const expectEqual = (actual: unknown, expected: unknown) => deepStrictEqual(actual, expected, undefined)
${lines.join('\n')}
export const from = '${path}:${line}'
`
}
