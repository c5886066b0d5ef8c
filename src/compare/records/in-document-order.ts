import { compareTexts } from '../../time/compare-texts.js'

interface Placed {
  readonly id: string
  readonly order?: number | undefined
}

const placeOf = ({ order = Number.MAX_SAFE_INTEGER }: Placed) => order

/** Sorts parts of a strategy as its document does; those whose place in it is not known come last, by id. */
export const inDocumentOrder = (a: Placed, b: Placed): number =>
  placeOf(a) - placeOf(b) || compareTexts(a.id, b.id)
