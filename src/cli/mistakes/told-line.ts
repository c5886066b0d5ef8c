import { safeForTerminal } from '../output/safe-for-terminal.js'

/** A line that the command tells beside its output, with its name before it. */
export const toldLine = (text: string): string => `sti-atlas: ${safeForTerminal(text)}\n`
