/** What a program has to say in the end, and whether all is well. */
export interface Outcome {
  readonly ok: boolean
  readonly lines: readonly string[]
}

/** Says it, and lets the program fail where all is not well. */
export const tell = ({ ok, lines }: Outcome): void => {
  for (const line of lines) (ok ? console.log : console.error)(line)
  if (!ok) process.exitCode = 1
}
