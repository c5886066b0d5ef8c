import { compareTexts } from '../../time/compare-texts.js'

interface Part {
  readonly id: string
  readonly order?: number | undefined
}

const orderOf = ({ order = Number.MAX_SAFE_INTEGER }: Part) => order

/** Sorts parts of a strategy as its document does; those whose order is not known come last, by id. */
export const inDocumentOrder = (a: Part, b: Part): number =>
  orderOf(a) - orderOf(b) || compareTexts(a.id, b.id)
