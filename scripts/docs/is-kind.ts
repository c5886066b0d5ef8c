import { type Kind, kinds } from '../../src/model/kinds.js'

/** Whether a name is that of a kind of record. */
export const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name)
