import { writeFileSync } from 'node:fs'
import { describeProblem } from './data/data-file.js'
import { readCuratedData } from './data/read-dataset.js'

const target = process.argv[process.argv.indexOf('--json') + 1]
const { dataset, problems } = readCuratedData('data')
for (const problem of problems) console.log(describeProblem(problem))
console.log(`${problems.length} problems`)
if (process.argv.includes('--json') && target) writeFileSync(target, JSON.stringify(dataset))
process.exitCode = problems.length === 0 ? 0 : 1
