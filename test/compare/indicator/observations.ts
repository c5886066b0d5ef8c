/** A figure of a country in a year. */
export const figure = (country: string, year: string, value: number | null, rank?: number) => ({
  at: { country, year },
  value,
  ...(rank !== undefined && { rank }),
})
