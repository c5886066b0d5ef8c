/** A number in a text: where it begins, and its characters with sign, separators and Japanese units between digits. */
export interface WrittenNumber {
  readonly index: number
  readonly text: string
}

const number =
  /(?:(?<![\p{L}\p{Nd}])[-+−±])?\p{Nd}(?:[,.'’，．\u00A0\u202F十百千万億兆]*\p{Nd})*[十百千万億兆]*/gu

/** The numbers that stand in a text, in order. */
export const numbersIn = (text: string): readonly WrittenNumber[] =>
  Array.from(text.matchAll(number), ({ 0: written, index }) => ({ index, text: written }))
