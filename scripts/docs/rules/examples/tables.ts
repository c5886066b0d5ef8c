import type { Example } from '../sample.js'
import { textSample } from '../samples.js'

const header = 'id,name.en,name.ja,kind,citations.0.source,citations.0.section'
const cited = 'research-funding,cao-2025-global-strategy,satreps'
const row = `ocean-grants,Ocean Grants,海洋研究助成,${cited}`

const table = (...lines: readonly string[]) =>
  textSample('csv', lines.map((line) => `${line}\n`).join(''), { kind: 'program' })

/** Tables that cannot be read as they are. */
export const tableExamples = {
  'csv-columns': {
    bad: table(header, `ocean-grants,Ocean Grants, new,海洋研究助成,${cited}`),
    good: table(header, `ocean-grants,"Ocean Grants, new",海洋研究助成,${cited}`),
  },
  'csv-empty-rows': {
    bad: table(header, ',,,,,', row),
    good: table(header, row),
  },
  'csv-header-conflict': {
    bad: table(`${header},name`, `${row},Ocean Grants`),
    good: table(`${header},abbreviation`, `${row},OG`),
  },
  'csv-header-duplicate': {
    bad: table(`${header},abbreviation,abbreviation`, `${row},OG,OGR`),
    good: table(`${header},abbreviation,aliases.0`, `${row},OG,OGR`),
  },
  'csv-header-empty': {
    bad: table(`${header},`, `${row},OG`),
    good: table(`${header},abbreviation`, `${row},OG`),
  },
  'csv-header-unknown': {
    bad: table(`${header},abreviation`, `${row},OG`),
    good: table(`${header},abbreviation`, `${row},OG`),
  },
  'csv-no-rows': {
    bad: table(header),
    good: table(header, row),
  },
  'csv-note-row': {
    bad: table(header, row, '合計,,,,,'),
    good: table(header, row),
  },
  'csv-quote': {
    bad: table(header, `ocean-grants,"The "Ocean" Grants",海洋研究助成,${cited}`),
    good: table(header, `ocean-grants,"The ""Ocean"" Grants",海洋研究助成,${cited}`),
  },
} satisfies Readonly<Record<string, Example>>
