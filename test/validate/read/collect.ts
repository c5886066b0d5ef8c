import fc from 'fast-check'
import type {
  InputItem,
  InputItems,
  InputPosition,
  InputProblem,
  InputRecord,
} from '../../../src/validate/input.js'

const encoder = new TextEncoder()

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Text as UTF-16 with its byte order mark. */
export function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, !isBigEndian)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), !isBigEndian)
  return bytes
}

/** Bytes in chunks of the sizes given, again and again. */
export async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const end = start + (sizes[turn % sizes.length] ?? 1)
    yield bytes.slice(start, end)
    start = end
  }
}

/** Sizes of chunks, small ones mostly. */
export const chunkSizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })

/** All items of all batches. */
export async function collect(batches: InputItems): Promise<InputItem[]> {
  const items: InputItem[] = []
  for await (const batch of batches) items.push(...batch)
  return items
}

/** An item without its functions and wording. */
export const plain = (item: InputItem) =>
  item.type === 'record'
    ? {
        index: item.index,
        pointer: item.pointer,
        collection: item.collection,
        value: item.value,
        position: item.locate?.([]),
      }
    : { index: item.index, severity: item.severity, code: item.code, position: item.position }

export const records = (items: readonly InputItem[]): InputRecord[] =>
  items.flatMap((item) => (item.type === 'record' ? [item] : []))

export const problems = (items: readonly InputItem[]): InputProblem[] =>
  items.flatMap((item) => (item.type === 'problem' ? [item] : []))

export const values = (items: readonly InputItem[]): unknown[] => records(items).map(({ value }) => value)

/** The code, the lost record and the place of each problem. */
export const outline = (items: readonly InputItem[]): [string, number | undefined, string][] =>
  problems(items).map(({ code, index, position }) => [
    code,
    index,
    position ? `${position.line}:${position.column}` : '',
  ])

/** Where a field of a record is, as `line:column`. */
export const place = (position: InputPosition | undefined): string =>
  position ? `${position.line}:${position.column}` : ''

/** Whether the numbers of records and of lost records are 0, 1, 2 and so on, each there once. */
export function countsAddUp(items: readonly InputItem[]): boolean {
  const numbers = items.flatMap(({ index }) => (index === undefined ? [] : [index]))
  return numbers.every((number, at) => number === at)
}
