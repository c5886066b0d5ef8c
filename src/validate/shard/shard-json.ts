import { createChanges } from './changes.js'
import type { JoinableTexts } from './key-table.js'
import { createLargeNumbers, createNumbers, numbersIn, pushAll } from './numbers.js'
import { runsFrom } from './runs.js'
import type { Shard } from './shard.js'
import type { ShardState } from './shard-state.js'

const textsIn = (list: readonly string[]): JoinableTexts => ({
  size: () => list.length,
  text: (key) => list[key] ?? '',
  [Symbol.iterator]: () => list[Symbol.iterator](),
  addTo: ({ add }) => Uint32Array.from(list, (text) => add(text)),
})

const originsIn = ({ origins }: Shard): Pick<ShardState, 'origins'> => {
  const { id, nameEn, nameJa, named } = origins
  const made = {
    id: id.toArray(),
    nameEn: nameEn.toArray(),
    nameJa: nameJa.toArray(),
    named: named.toArray(),
  }
  return Object.values(made).some(({ length }) => length > 0) ? { origins: made } : {}
}

/** A shard as plain JSON. */
export const shardState = (shard: Shard): ShardState => {
  const { records } = shard
  return {
    version: 1,
    ...(shard.input !== undefined && { input: shard.input }),
    number: shard.number,
    ...(shard.part > 0 && { part: shard.part }),
    ...(shard.isFile && { isFile: true }),
    ...(Number.isFinite(shard.maxIssues) && { maxIssues: shard.maxIssues }),
    extent: { ...shard.extent },
    issues: [...shard.issues],
    byCode: Object.fromEntries(shard.byCode),
    bySeverity: { ...shard.bySeverity },
    ...(shard.unseen && {
      unseen: { used: [...shard.unseen.used], ignored: [...shard.unseen.ignored] },
    }),
    texts: [...shard.texts],
    records: {
      rejected: records.rejected.toArray(),
      kind: records.kind.toArray(),
      key: records.key.toArray(),
      line: records.line.toArray(),
      column: records.column.toArray(),
      row: records.row.toArray(),
      prefix: records.prefix.toArray(),
      ordinal: records.ordinal.toArray(),
    },
    keys: [...shard.keys],
    names: { en: numbersIn(shard.names.en), ja: numbersIn(shard.names.ja) },
    claims: numbersIn(shard.claims),
    hierarchy: numbersIn(shard.hierarchy),
    ...originsIn(shard),
  }
}

/** The shard that plain JSON stands for. */
export const shardOf = (state: ShardState): Shard => {
  const { extent, records } = state
  const runs = (step: 0 | 1, flat: readonly number[]) => runsFrom(step, extent.records, flat)
  return {
    input: state.input,
    number: state.number,
    part: state.part ?? 0,
    ...(state.isFile && { isFile: true }),
    maxIssues: state.maxIssues ?? Number.POSITIVE_INFINITY,
    extent: { ...extent },
    issues: [...state.issues],
    byCode: new Map(Object.entries(state.byCode)),
    bySeverity: { ...state.bySeverity },
    ...(state.unseen && {
      unseen: { used: new Set(state.unseen.used), ignored: new Set(state.unseen.ignored) },
    }),
    texts: textsIn(state.texts),
    records: {
      rejected: runs(0, records.rejected),
      kind: runs(0, records.kind),
      key: runs(1, records.key),
      line: runs(1, records.line),
      column: runs(0, records.column),
      row: runs(1, records.row),
      prefix: runs(0, records.prefix),
      ordinal: runs(1, records.ordinal),
    },
    keys: textsIn(state.keys),
    names: {
      en: pushAll(createLargeNumbers(), state.names.en),
      ja: pushAll(createLargeNumbers(), state.names.ja),
    },
    claims: pushAll(createNumbers(), state.claims),
    hierarchy: pushAll(createNumbers(), state.hierarchy),
    origins: {
      id: createChanges(state.origins?.id),
      nameEn: createChanges(state.origins?.nameEn),
      nameJa: createChanges(state.origins?.nameJa),
      named: createChanges(state.origins?.named),
    },
  }
}
