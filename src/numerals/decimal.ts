/** A decimal number without rounding: `units × 10^-places`. */
export interface Decimal {
  readonly units: bigint
  readonly places: number
}

export const ZERO: Decimal = { units: 0n, places: 0 }

const DIGITS = /^(\d+)(?:\.(\d+))?$/

/** Reads digits with at most one point between them. */
export function decimalOf(digits: string): Decimal | undefined {
  const [, whole, fraction = ''] = DIGITS.exec(digits) ?? []
  return whole === undefined ? undefined : { units: BigInt(whole + fraction), places: fraction.length }
}

/** A decimal times a power of ten. */
export function shift({ units, places }: Decimal, exponent: number): Decimal {
  const left = places - exponent
  return left >= 0 ? { units, places: left } : { units: units * 10n ** BigInt(-left), places: 0 }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { units: unitsAt(a, places) + unitsAt(b, places), places }
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places)
  return unitsAt(a, places) < unitsAt(b, places)
}

const unitsAt = ({ units, places }: Decimal, wanted: number) => units * 10n ** BigInt(wanted - places)

const SURE_DIGITS = 15

/** The number nearest to a decimal; `undefined` where the decimal has more digits than a number can keep. */
export function toNumber({ units, places }: Decimal): number | undefined {
  const significant = String(units).replace(/0+$/, '').length
  const isSafeInteger = places === 0 && units <= BigInt(Number.MAX_SAFE_INTEGER)
  return significant <= SURE_DIGITS || isSafeInteger ? Number(`${units}e-${places}`) : undefined
}
