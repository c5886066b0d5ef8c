/** The two sides of a written interval; `null` for an open end. */
export interface Sides {
  readonly start: string | null
  readonly end: string | null
}
