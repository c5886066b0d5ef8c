import { type Kind, kinds } from '../../model/kinds.js'
import { isFields } from '../fields.js'

const TWO_TO_32 = 0x1_0000_0000
const CASE = 32

/** Kana, kanji and Japanese marks that have neither case nor another width. */
const isPlainJapanese = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fc) ||
  (unit >= 0x3001 && unit <= 0x3005 && unit !== 0x3004)

/** A number of 53 bits, the same for the same text and seed, ASCII letters of either case being the same. */
const hash = (text: string, seed: number, form: 'written' | 'folded' = 'written'): number => {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    let unit = text.charCodeAt(at)
    if (unit >= 0x41 && unit <= 0x5a) unit += CASE
    else if (unit > 0x7e && form === 'written' && !isPlainJapanese(unit))
      return hash(text.normalize('NFKC').toLowerCase(), seed, 'folded')
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (high & 0x1f_ffff) * TWO_TO_32 + (low >>> 0)
}

const seeds: ReadonlyMap<Kind, number> = new Map(kinds.map((kind, index) => [kind, index + 1]))

/** What {@link nameHash} makes of a name of a record of a kind; measures that are of a strategy have others. */
export const hashOfName = (kind: Kind, name: string): number => hash(name, seeds.get(kind) ?? 0)

/** The hashes of the names of a record, see {@link nameHash}. */
export interface NameHashes {
  readonly en: number
  readonly ja: number
}

/**
 * What the names of two records in a language have in common that count as the same: a number of 53 bits, 0 where
 * there is no name. Case and width do not matter. Measures are told apart by their strategies.
 */
export const nameHash = (kind: Kind, record: unknown, language: 'en' | 'ja'): number => {
  if (!isFields(record) || !isFields(record.name)) return 0
  const name = record.name[language]
  if (typeof name !== 'string' || name === '') return 0
  const seed = seeds.get(kind) ?? 0
  if (kind !== 'measure' || typeof record.strategy !== 'string') return hash(name, seed)
  return hash(name, hash(record.strategy, seed) % TWO_TO_32)
}
