import type { Kind } from '../../model/kinds.js'
import type { IdsByName } from '../names/record-names.js'
import type { KeyTable } from '../shard/key-table.js'
import { partKey, recordKey, sectionKey } from '../shard/keys.js'
import type { BaseIndex } from './base.js'

/** What is known to be there already. */
export interface Links {
  readonly hasRecord: (kind: Kind, id: string) => boolean
  readonly hasSection: (source: string, section: string) => boolean
  readonly hasPart: (strategy: string, part: string) => boolean
  /** The records that bear a name where an id is wanted. */
  readonly idsByName: IdsByName
}

/** What is there in a base or among the keys of a shard, as far as these are known when it is asked for. */
export const linksOf = (base: BaseIndex, keys: KeyTable): Links => ({
  hasRecord: (kind, id) => base.ids[kind].has(id) || keys.find(recordKey(kind, id)) >= 0,
  hasSection: (source, section) =>
    base.sections.get(source)?.has(section) === true || keys.find(sectionKey(source, section)) >= 0,
  hasPart: (strategy, part) =>
    base.parts.get(strategy)?.has(part) === true || keys.find(partKey(strategy, part)) >= 0,
  idsByName: base.idsByName,
})
