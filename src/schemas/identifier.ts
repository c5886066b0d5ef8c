import * as z from 'zod'
import type { Kind } from '../model/kinds.js'

const slug = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const slugOrCountry = /^(?:[A-Z]{2}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/

const pattern = (kind: Kind) => (kind === 'place' ? slugOrCountry : slug)

/** The id of a record of a kind: lower-case words joined by hyphens, a country's its ISO 3166-1 alpha-2 code. */
export const identifier = (kind: Kind) =>
  z
    .stringFormat('identifier', pattern(kind))
    .meta({ identifies: kind, description: 'The id of this record.' })

/** The id of another record. */
export const reference = (kind: Kind) =>
  z.stringFormat('identifier', pattern(kind)).meta({ references: kind })

/** Ids of other records of one kind. */
export const references = (kind: Kind) => z.array(reference(kind))

/** A name that is unique inside its record: a section, a tier, an element, a dimension. */
export const localIdentifier = z.stringFormat('local-identifier', /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)

/** The id of an element or measure of a strategy. */
export const elementIdentifier = z.stringFormat('identifier', slug)
