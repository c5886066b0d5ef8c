import { cpus, totalmem } from 'node:os'

/** One line on the machine, for the record of a measurement. */
export const machine = (): string => {
  const [first] = cpus()
  return `${first?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
}

/** A figure with two decimals. */
export const ratio = (figure: number): string => figure.toFixed(2)

/** The rows of a Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
