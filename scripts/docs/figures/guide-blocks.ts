import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Comparison } from '../../../src/compare/comparison.js'
import type { CodeBlock } from '../code-blocks.js'

/** A code block of a guide whose comparison is shown below it. */
export interface ShownBlock {
  readonly block: CodeBlock
  /** The name of the figure. */
  readonly figure: string
  /** Whether it is drawn as a diagram of Mermaid instead of a chart. */
  readonly isDiagram: boolean
}

/** The blocks that say `figure=name` where their fence opens. */
export const shownBlocks = (blocks: readonly CodeBlock[]): readonly ShownBlock[] =>
  blocks.flatMap((block) => {
    const figure = /(?:^|\s)figure=(\S+)/.exec(block.info)?.[1]
    return figure ? [{ block, figure, isDiagram: /(?:^|\s)mermaid(?:\s|$)/.test(block.info) }] : []
  })

const entryPoint = /(['"])sti-atlas(?:\/([\w-]+)(\/[\w-]+)?)?\1/g

/** Imports from the package as imports from its sources. */
const fromSources = (code: string) =>
  code.replace(entryPoint, (_whole, _quote, entry?: string, kind?: string) => {
    const path = entry === undefined ? 'src/index.ts' : `src/${entry}${kind ?? '/index'}.ts`
    return `'${pathToFileURL(resolve(path)).href}'`
  })

const isComparison = (value: unknown): value is Comparison =>
  typeof value === 'object' && value !== null && 'rows' in value && 'cells' in value

/** What the constant `comparison` of each block holds when the block has run. */
export const evaluateBlocks = async (blocks: readonly ShownBlock[]): Promise<readonly Comparison[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-guides-'))
  try {
    const found: Comparison[] = []
    for (const [index, { block }] of blocks.entries()) {
      const file = join(folder, `block-${index}.mts`)
      writeFileSync(file, `${fromSources(block.code)}\nexport { comparison }\n`)
      const { comparison }: { comparison: unknown } = await import(pathToFileURL(file).href)
      if (!isComparison(comparison)) throw new Error(`${block.path}:${block.line} makes no comparison`)
      found.push(comparison)
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
