import type { Cell } from './comparison.js'

/** Through what all that makes a cell was derived; nothing where some was not, or through something else. */
export const soleVia = (vias: readonly (string | undefined)[]): Pick<Cell, 'via'> => {
  const [via] = vias
  return via !== undefined && vias.every((other) => other === via) ? { via } : {}
}
