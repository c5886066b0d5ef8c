import * as z from 'zod'

/** What one term of a vocabulary means. */
export interface Term {
  /** What it is called in English. */
  readonly en: string
  /** What it is called in Japanese. */
  readonly ja: string
  /** What it means. */
  readonly definition: {
    /** In English. */
    readonly en: string
    /** In Japanese. */
    readonly ja: string
  }
}

type Terms = Readonly<Record<string, Term>>

const keysOf = <T extends Terms>(terms: T) =>
  Object.keys(terms).filter((id): id is keyof T & string => Object.hasOwn(terms, id))

/**
 * A closed list of terms as a zod enum that carries its meaning and that of each term into JSON Schema. A field may
 * describe itself in other words; the meaning of the list stays.
 */
export const vocabulary = <T extends Terms>(name: string, meaning: string, terms: T) =>
  z.enum(keysOf(terms)).meta({ vocabulary: name, meaning, description: meaning, terms })
