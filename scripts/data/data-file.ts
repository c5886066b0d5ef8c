import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'

/** A data file with what it takes to say where in it something stands. */
export interface DataFile {
  readonly path: string
  readonly id: string
  readonly content: unknown
  readonly document: Document
  readonly lines: LineCounter
}

/** A problem of a data file, `data/programs/satreps.yaml:12:5 /budget: …`. */
export interface DataProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly field: string
  readonly message: string
}

export const describeProblem = ({ path, line, column, field, message }: DataProblem) =>
  `${path}:${line}:${column} ${field ? `${field}: ` : ''}${message}`

/** Line and column of a field, or of the nearest thing around it that the file has. */
const locate = (file: DataFile, field: readonly PropertyKey[]): { line: number; column: number } => {
  for (let depth = field.length; depth >= 0; depth--) {
    const path = field.slice(0, depth)
    const node = depth === 0 ? file.document.contents : file.document.getIn(path, true)
    if (isNode(node) && node.range) {
      const { line, col } = file.lines.linePos(node.range[0])
      return { line, column: col }
    }
  }
  return { line: 1, column: 1 }
}

export const problemAt = (file: DataFile, field: readonly PropertyKey[], message: string): DataProblem => ({
  path: file.path,
  ...locate(file, field),
  field: field.map((key) => `/${String(key)}`).join(''),
  message,
})

/** Where the aliases of a document stand, `*name`. */
const aliasesIn = (document: Document): { position: number; message: string }[] => {
  const found: { position: number; message: string }[] = []
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push({ position: range?.[0] ?? 0, message: `*${source}: a data file says things in full` })
    },
  })
  return found
}

/** Reads one YAML text; syntax errors, aliases and a name that differs from the id come back as problems. */
export const parseDataFile = (path: string, text: string): { file: DataFile; problems: DataProblem[] } => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false })
  const problems = [
    ...document.errors.map(({ pos, message }) => ({ position: pos[0], message })),
    ...aliasesIn(document),
  ].map(({ position, message }): DataProblem => {
    const { line, col } = lines.linePos(position)
    return { path, line, column: col, field: '', message }
  })
  const content: unknown = problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined
  const file = { path, id: basename(path, '.yaml'), content, document, lines }
  if (content !== undefined && (typeof content !== 'object' || content === null || Array.isArray(content))) {
    problems.push(problemAt(file, [], 'a data file holds one record'))
  } else if (content && 'id' in content && content.id !== file.id) {
    problems.push(
      problemAt(file, ['id'], `the id is "${String(content.id)}" but the file is named "${file.id}"`),
    )
  }
  return { file, problems }
}

export const readDataFile = (path: string) => parseDataFile(path, readFileSync(path, 'utf8'))
