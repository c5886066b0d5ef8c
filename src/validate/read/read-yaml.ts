import { type Document, isScalar, type ParsedNode } from 'yaml'
import type { InputBytes, InputItem, InputProblem } from '../input.js'
import { decodeText } from './decode.js'
import { MAX_RECORD_BYTES, MAX_YAML_LEXEMES } from './limits.js'
import { endOfReading, problem } from './problem.js'
import { inputEmpty, inputTooLong, yamlTooLong } from './problems/input-problems.js'
import { readDocuments } from './yaml/yaml-documents.js'
import { documentItems } from './yaml/yaml-items.js'

/** How to read YAML. */
export interface YamlOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
  /** How much of the input is read, in UTF-16 units; 16 Mi unless given. */
  readonly maxBytes?: number
  /** How many words and marks are read; 2 million unless given. */
  readonly maxLexemes?: number
}

/** Whether a document has nothing in it. */
const isBlank = ({ contents }: Document.Parsed<ParsedNode>): boolean =>
  contents === null || (isScalar(contents) && contents.value === null && !contents.source)

/**
 * Reads YAML 1.2: one or more documents, each of them a list of records, a dataset or one record. All of it is
 * held in memory, and so only as much is read as `maxBytes` allows. A record that cannot be made a value is a
 * problem, and so is an error of syntax, which ends the reading of its document and costs the record it is in.
 * Dates stay text; tags and merge keys are not followed; aliases are, up to a limit.
 */
export async function* readYaml(
  bytes: InputBytes,
  options: YamlOptions = {},
): AsyncGenerator<readonly InputItem[]> {
  const { maxBytes: limit = MAX_RECORD_BYTES, maxLexemes = MAX_YAML_LEXEMES } = options
  const chunks: string[] = []
  let length = 0
  let cut: InputProblem | undefined
  for await (const chunk of decodeText(bytes, options.encoding)) {
    if (typeof chunk !== 'string') {
      if (chunk.severity === 'error') cut = chunk
      else yield [chunk]
      continue
    }
    chunks.push(chunk)
    length += chunk.length
    if (length <= limit) continue
    cut = problem(inputTooLong(limit))
    break
  }
  const text = chunks.join('').slice(0, limit)
  const { documents, placeOf, tooDeepAt, tooLongAt } = readDocuments(text, maxLexemes)
  if (tooLongAt !== undefined) cut = problem(yamlTooLong(maxLexemes), placeOf(tooLongAt))
  else if (cut?.code === 'input-too-long') cut = { ...cut, position: placeOf(text.length) }
  const filled = documents.filter((document) => !isBlank(document) || document.errors.length > 0)
  let index = 0
  for (const document of filled) {
    const isLast = document === filled.at(-1)
    const { items, next } = documentItems({
      document,
      text,
      placeOf,
      tooDeepAt: isLast ? tooDeepAt : undefined,
      start: index,
      cut: isLast ? cut : undefined,
      isLast,
    })
    index = next
    yield items
  }
  if (filled.length === 0) yield [cut ? endOfReading(cut) : problem(inputEmpty())]
}
