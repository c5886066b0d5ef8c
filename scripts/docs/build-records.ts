import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { atlas } from '../../src/index.js'
import { collections } from '../../src/model/kinds.js'
import { drawChart } from './figures/draw-chart.js'
import { recordPages } from './records/pages.js'
import { recordFigures } from './records/record-figure.js'

/** Pages that only the site has. */
const folder = 'docs/.records'

const write = (path: string, content: string) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

rmSync(folder, { recursive: true, force: true })
const figures = recordFigures(atlas)
const pages = recordPages(atlas, new Set(figures.map(({ id }) => id)))
for (const [path, content] of pages) write(path, content)
for (const { kind, id, comparison } of figures)
  write(`${collections[kind]}/${id}.svg`, await drawChart(comparison, 'en'))
console.log(`${pages.size} pages of records written`)
