import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { guidesAndFigures } from './figures/guides.js'
import { referencePages } from './reference/pages.js'
import { rulePages } from './rules/pages.js'

const check = process.argv.includes('--check')

const files = new Map<string, string>([
  ...referencePages(),
  ...(await rulePages()),
  ...(await guidesAndFigures()),
])

const contentOf = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const stale = [...files].filter(([path, content]) => contentOf(path) !== content)
const orphans = ['docs/reference', 'docs/rules', 'docs/figures']
  .flatMap((folder) => {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder).map((name) => join(folder, name))
  })
  .filter((path) => !files.has(path))

if (check) {
  for (const [path] of stale) console.error(`${path} is not what \`npm run generate\` writes`)
  for (const path of orphans) console.error(`${path} is not generated any more`)
  process.exitCode = stale.length + orphans.length === 0 ? 0 : 1
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  for (const path of orphans) rmSync(path)
  console.log(`${stale.length} of ${files.size} pages and figures written, ${orphans.length} removed`)
}
