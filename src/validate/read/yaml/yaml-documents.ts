import { Composer, type CST, type Document, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml'
import { MAX_DEPTH } from '../limits.js'
import type { LineColumn } from '../text-position.js'

/** A stack of the parser holds the document and the scalar besides the levels of a record, and a dataset's. */
const MAX_STACK = MAX_DEPTH + 6

/** The documents of a YAML text. */
export interface YamlDocuments {
  readonly documents: readonly Document.Parsed<ParsedNode>[]
  /** Where the text is nested too deep; nothing after that was read. */
  readonly tooDeepAt?: number
  /** Where the text has more words and marks than are held in memory; nothing after that was read. */
  readonly tooLongAt?: number
  readonly placeOf: (offset: number) => LineColumn
}

/** Reads YAML 1.2, but not below a depth or beyond a length at which composing it could overflow stack or memory. */
export function readDocuments(text: string, maxLexemes: number): YamlDocuments {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  let tooDeepAt: number | undefined
  let tooLongAt: number | undefined
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    lexemes += 1
    if (parser.stack.length > MAX_STACK) tooDeepAt = parser.offset
    else if (lexemes > maxLexemes) tooLongAt = parser.offset
    else continue
    break
  }
  for (const token of parser.end()) tokens.push(token)
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  return {
    documents: [...composer.compose(tokens, false, tooDeepAt ?? tooLongAt ?? text.length)],
    ...(tooDeepAt !== undefined && { tooDeepAt }),
    ...(tooLongAt !== undefined && { tooLongAt }),
    placeOf: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { line, column: col }
    },
  }
}
