import { existsSync } from 'node:fs'
import type { Kind } from '../../model/kinds.js'
import { findKind, kindNamed } from '../options/kind.js'
import { shellWord } from './shell-word.js'

/** A file that the command line names. */
export interface InputFile {
  readonly path: string
  /** The kind of its records, where that stands before it. */
  readonly kind?: Kind
}

const isThere = (path: string): boolean => path === '-' || existsSync(path)

/**
 * Reads a path, or a kind and a path: `program=grants.csv`. Where only one of the two is there, it is meant. A mistake
 * where a file has a word before it that is no kind.
 */
export const readInputFile = (text: string): InputFile => {
  const [, name = '', path = ''] = /^([^=/\\]+)=(.+)$/s.exec(text) ?? []
  const isPath = isThere(text) === isThere(path) ? findKind(name) === undefined : isThere(text)
  return isPath ? { path: text } : { path, kind: kindNamed(name) }
}

/** A file as the command line takes it, quoted where a shell needs that. */
export const inputFileText = ({ path, kind }: InputFile): string =>
  shellWord(kind === undefined ? path : `${kind}=${path}`)
