import type { InputBytes, InputItem, InputItems } from '../input.js'
import { refuseUnknown } from '../refuse-unknown.js'
import type { CellOptions } from './csv/cell-options.js'
import { type InputFormat, inputFormats } from './detect-format.js'
import { readCsv } from './read-csv.js'
import { readJson } from './read-json.js'
import { readNdjson } from './read-ndjson.js'
import type { YamlOptions } from './read-yaml.js'

/**
 * How the bytes of an input are to be read.
 *
 * @example
 * ```ts
 * import { type ReadOptions, validateStream } from 'sti-atlas/validate'
 *
 * const reading: ReadOptions = { format: 'csv', listSeparator: '、', headers: { 名称: 'name.ja' } }
 * typeof validateStream(new Uint8Array(), { ...reading, kind: 'program' }).next //=> 'function'
 * ```
 */
export interface ReadOptions {
  /** The format of the input. */
  readonly format: InputFormat
  /** A label of the WHATWG encoding standard, such as `shift_jis`; UTF-8 unless this or a byte order mark says so. */
  readonly encoding?: string | undefined
  /** What stands between the items of a list in one cell of a table; a semicolon unless given. */
  readonly listSeparator?: string | undefined
  /** Paths of fields by the names that the header of a table has for them: `{ 名称: 'name.ja' }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** The size from which on a record is passed over with an error; 16 MiB unless given. */
  readonly maxRecordBytes?: number | undefined
  /**
   * Decodes whole lines of NDJSON in UTF-8, and throws where bytes are not UTF-8; `TextDecoder` unless given. In Node
   * 20 `(lines) => transcode(lines, 'utf8', 'utf16le').toString('utf16le')` with `transcode` from `node:buffer` takes
   * half the time.
   */
  readonly decodeUtf8?: ((bytes: Uint8Array) => string) | undefined
}

/** What the rows and columns of a table stand for, but for what a caller says in {@link ReadOptions}. */
export type ColumnReading = Omit<CellOptions, 'headers' | 'listSeparator'>

/** YAML needs a large parser, which is loaded with the first input that is YAML. */
async function* readYamlLater(bytes: InputBytes, options: YamlOptions): AsyncGenerator<readonly InputItem[]> {
  const { readYaml } = await import('./read-yaml.js')
  yield* readYaml(bytes, options)
}

/** The items of an input; `columns` says what those of a table stand for, and `onLines` is told how many lines were read of one that has a record a line. */
export const readItems = (
  bytes: InputBytes,
  { format, encoding, listSeparator, headers, maxRecordBytes, decodeUtf8 }: ReadOptions,
  columns: ColumnReading,
  onLines: (lines: number) => void,
): InputItems => {
  if (format === undefined) throw new RangeError(`No format is given; known are ${inputFormats.join(', ')}.`)
  refuseUnknown('format', String(format), inputFormats)
  const reading = {
    ...(encoding !== undefined && { encoding }),
    ...(maxRecordBytes !== undefined && { maxRecordBytes }),
  }
  switch (format) {
    case 'json':
      return readJson(bytes, reading)
    case 'ndjson':
      return readNdjson(bytes, {
        ...reading,
        ...(decodeUtf8 && { decodeUtf8 }),
        onProgress: ({ lines }) => onLines(lines),
      })
    case 'yaml':
      return readYamlLater(bytes, {
        ...(encoding !== undefined && { encoding }),
        ...(maxRecordBytes !== undefined && { maxBytes: maxRecordBytes }),
      })
    default:
      return readCsv(bytes, {
        ...reading,
        ...(format === 'tsv' && { delimiter: '\t' }),
        ...(listSeparator !== undefined && { listSeparator }),
        ...(headers && { headers }),
        ...columns,
      })
  }
}
