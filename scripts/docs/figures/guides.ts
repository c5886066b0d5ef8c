import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { atlas } from '../../../src/index.js'
import type { Locale } from '../../../src/time/locale.js'
import { codeBlocksIn } from '../code-blocks.js'
import { argumentsTable } from './arguments-table.js'
import { drawChart } from './draw-chart.js'
import { drawDiagram } from './draw-diagram.js'
import { evaluateBlocks, shownBlocks } from './guide-blocks.js'
import { shownComparison } from './shown-comparison.js'

const folder = 'docs/guides'

const localeOf = (path: string): Locale => (path.endsWith('.ja.md') ? 'ja' : 'en')

const region = (figure: string) => new RegExp(`(<!-- shown: ${figure} -->\\n)[\\s\\S]*?(<!-- /shown -->)`)

const argumentsRegion = /(<!-- arguments -->\n)[\s\S]*?(<!-- \/arguments -->)/

/** The guides with what their code blocks compute, and the figures of that, by their path. */
export const guidesAndFigures = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()) {
    const path = join(folder, name)
    const locale = localeOf(path)
    const text = readFileSync(path, 'utf8')
    const blocks = shownBlocks(codeBlocksIn(path, text))
    let filled = text
    for (const [index, comparison] of (await evaluateBlocks(blocks)).entries()) {
      const { figure = '', isDiagram = false } = blocks[index] ?? {}
      if (!region(figure).test(text)) throw new Error(`${path} has no place for the figure ${figure}`)
      const shown = shownComparison(atlas, comparison, figure, locale)
      filled = filled.replace(
        region(figure),
        (_whole, start: string, end: string) => `${start}\n${shown}\n${end}`,
      )
      const draw = isDiagram ? drawDiagram : drawChart
      files.set(`docs/figures/${figure}.${locale}.svg`, await draw(comparison, locale))
    }
    files.set(path, filled.replace(argumentsRegion, `$1\n${argumentsTable(locale)}\n$2`))
  }
  return files
}
