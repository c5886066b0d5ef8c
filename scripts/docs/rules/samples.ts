import { runInThisContext } from 'node:vm'
import { codeLanguages } from '../../../src/cli/explain/code-languages.js'
import { curated } from '../../../src/curated.js'
import type { LocalizedText } from '../../../src/model/records.js'
import {
  createMapping,
  type InputBytes,
  type InputFormat,
  type Report,
  type ValidationEvent,
  validateDataset,
  validateStream,
} from '../../../src/validate/index.js'
import { jsonText } from './json-text.js'
import type { Sample } from './sample.js'
import { fileCall, type Settings, valueCall } from './settings.js'

const names: Readonly<Record<InputFormat, string>> = {
  json: 'dataset.json',
  ndjson: 'programs.ndjson',
  csv: 'programs.csv',
  tsv: 'programs.tsv',
  yaml: 'dataset.yaml',
}

/** The report of a validation. */
export const reportIn = async (events: AsyncIterable<ValidationEvent>): Promise<Report> => {
  for await (const event of events) if (event.type === 'report') return event.report
  throw new Error('a validation ended without a report')
}

const optionsOf = ({ curated: isCurated = true, ...settings }: Settings) => ({
  ...settings,
  ...(isCurated && { base: curated }),
  shards: false,
})

/** What a sample of bytes may say beyond its text. */
export interface Bytes {
  readonly note: LocalizedText
  /** The bytes; the text in UTF-8 unless given. */
  readonly bytes?: () => InputBytes
}

/** A file of a format, as text. */
export const textSample = (
  format: InputFormat,
  text: string,
  settings: Settings = {},
  { note, bytes = () => new TextEncoder().encode(text) }: Partial<Bytes> = {},
): Sample => {
  const name = names[format]
  return {
    files: [{ name, language: codeLanguages[format], text }],
    ...(note && { note }),
    call: fileCall(name, format, settings),
    check: () => reportIn(validateStream(bytes(), { ...optionsOf(settings), format, input: name })),
  }
}

/** A dataset in a JSON file. */
export const jsonSample = (dataset: object, settings: Settings = {}): Sample =>
  textSample('json', jsonText(dataset), settings)

/** A dataset that is the value of `dataset` after some lines of JavaScript. */
export const valueSample = (code: string, settings: Settings = {}): Sample => ({
  files: [{ name: 'dataset.js', language: 'javascript', text: code }],
  call: valueCall(settings),
  check: async () =>
    validateDataset(runInThisContext(`(() => {\n${code}\nreturn dataset\n})()`), optionsOf(settings)).report,
})

const mappedFile = (format: 'json' | 'csv', text: string, mapping: object): Sample => {
  const name = `theirs.${format}`
  return {
    files: [
      { name, language: codeLanguages[format], text },
      { name: 'mapping.json', language: codeLanguages.json, text: jsonText(mapping) },
    ],
    call: fileCall(name, format, {}, 'mapping.json'),
    check: () => {
      const made = createMapping(mapping)
      if (!made.ok) throw new Error(`the mapping of an example is wrong: ${JSON.stringify(made.issues)}`)
      return reportIn(
        validateStream(new TextEncoder().encode(text), {
          ...optionsOf({}),
          format,
          input: name,
          mapping: made.mapping,
        }),
      )
    },
  }
}

/** A record of other people, and the mapping that makes it ours. */
export const mappedSample = (record: object, mapping: object): Sample =>
  mappedFile('json', jsonText([record]), mapping)

/** A table of other people, and the mapping that makes its rows ours. */
export const mappedTableSample = (lines: readonly string[], mapping: object): Sample =>
  mappedFile('csv', lines.map((line) => `${line}\n`).join(''), mapping)
