let format: Intl.NumberFormat | undefined

/** A figure with all its digits, thousands apart: `14,600,000,000`. */
export const figureText = (figure: number): string => {
  // Making a format takes a hundred times as long as using it.
  format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })
  return format.format(figure)
}
