import type { Issue, Severity } from '../report/report.js'

/**
 * How much of an input was read.
 *
 * @example
 * ```ts
 * import { createChecker, type Extent } from 'sti-atlas/validate'
 *
 * const extent: Extent = createChecker().finish({ lines: 5, bytes: 120 }).extent
 * extent //=> { records: 0, lines: 5, rows: 0, bytes: 120 }
 * ```
 */
export interface Extent {
  /** Number of records. */
  readonly records: number
  /** Number of lines, where the reader has told it. */
  readonly lines: number
  /** Number of rows of a table, where the reader has told it. */
  readonly rows: number
  /** Number of bytes. */
  readonly bytes: number
}

/**
 * An issue that was found in a shard by itself, with the place that it has among those of the shard.
 *
 * @example
 * ```ts
 * import { createChecker, type LocalIssue } from 'sti-atlas/validate'
 *
 * const checker = createChecker({ kind: 'theme' })
 * checker.check({ type: 'record', index: 0, pointer: '', value: null })
 * const issues: readonly LocalIssue[] = checker.finish().issues
 * issues.map(({ record, rank }) => [record, rank]) //=> [[0, 0]]
 * ```
 */
export interface LocalIssue {
  /** The number of the record in the shard. */
  readonly record: number
  /** Its place among the issues of the record. */
  readonly rank: number
  /** The issue. */
  readonly issue: Issue
  /** Of the issues of an input with the same text here only the first counts. */
  readonly once?: string
  /** It counts only if the whole input has no record. */
  readonly ifEmpty?: true
  /** Nothing of the input was read after it. */
  readonly endsReading?: true
  /** What may be a name where an id is wanted, so that it can be looked for among the records of the whole. */
  readonly name?: {
    /** The hash of the name. */
    readonly hash: number
    /** The ids of the records of the base that bear it. */
    readonly ids: readonly string[]
  }
}

/**
 * All that is to be known of a shard to report on the whole: plain JSON. Numbers of records, lines and rows are those
 * inside the shard. Lists of numbers that mostly follow from one another are given by their runs: where each begins
 * and its first number, in turn.
 *
 * @example
 * ```ts
 * import { createChecker, createReport, type ShardState } from 'sti-atlas/validate'
 *
 * const state: ShardState = createChecker({ kind: 'program' }).finish()
 * const sent: ShardState = JSON.parse(JSON.stringify(state))
 * createReport([sent]).counts.read //=> 0
 * ```
 */
export interface ShardState {
  /** The version of this form. */
  readonly version: 1
  /** The name of the input, where the checker was given one. */
  readonly input?: string
  /** The place of the shard in its input. */
  readonly number: number
  /** Its place among the shards with the same number; 0 where it is absent. */
  readonly part?: number
  /** Whether all shards with its input and number make up a file, in which lines are counted anew. */
  readonly isFile?: true
  /** How many issues are kept of each severity, where there is a limit. */
  readonly maxIssues?: number
  /** How much was read. */
  readonly extent: Extent
  /** The first issues of each severity that were found without looking at other records. */
  readonly issues: readonly LocalIssue[]
  /** Number of all such issues, by code. */
  readonly byCode: Readonly<Record<string, number>>
  /** Number of all such issues, by severity. */
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** Fields that the mapping names and that no record has, where records were mapped. */
  readonly unseen?: {
    /** Those that a use is made of. */
    readonly used: readonly string[]
    /** Those that are to be left out. */
    readonly ignored: readonly string[]
  }
  /** Texts that other parts name by their numbers. */
  readonly texts: readonly string[]
  /** What is known of each record, in lists of numbers. */
  readonly records: {
    /** 1 for each record that has an error of its own, else 0. */
    readonly rejected: readonly number[]
    /** The place of the kind among the kinds, -1 where it is not known. */
    readonly kind: readonly number[]
    /** The number of the key that is the id, -1 where there is none. */
    readonly key: readonly number[]
    /** The line, -1 where there is none. */
    readonly line: readonly number[]
    /** The column of the line, -1 where there is none. */
    readonly column: readonly number[]
    /** The row of a table, -1 where there is none. */
    readonly row: readonly number[]
    /** The pointer up to the number at its end, as the number of a text. */
    readonly prefix: readonly number[]
    /** The number at the end of the pointer, -1 where there is none. */
    readonly ordinal: readonly number[]
  }
  /** What the records define: ids, sections of sources, parts of strategies. */
  readonly keys: readonly string[]
  /** Hashes of the names of all records, of 53 bits; 0 is no name. */
  readonly names: {
    /** Those in English. */
    readonly en: readonly number[]
    /** Those in Japanese. */
    readonly ja: readonly number[]
  }
  /**
   * What records say of others that is not settled in the shard, nine numbers each: record, rank, the texts that are
   * its key and its pointer, 1 if the source or strategy that it is about is in the base, line, column, row, and 1 plus
   * the text that is the name of the table column; 0 is none.
   */
  readonly claims: readonly number[]
  /**
   * What records name above or below them in their own kind, three numbers for each that is named: the record, the text
   * that is the key of the other, its place in the list from 1; 0 is none.
   */
  readonly hierarchy: readonly number[]
  /**
   * Where in the input fields come from that a mapping has put elsewhere: from which record or entry of the hierarchy
   * on, and the text that is the pointer in the record, in turn; 0 where it is the field of that name.
   */
  readonly origins?: {
    /** The ids of records. */
    readonly id: readonly number[]
    /** Their names in English. */
    readonly nameEn: readonly number[]
    /** Their names in Japanese. */
    readonly nameJa: readonly number[]
    /** What the entries of the hierarchy name. */
    readonly named: readonly number[]
  }
}
