import { readFileSync } from 'node:fs'
import { checks, runCheck } from './check/checks.js'
const ds = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
for (const c of checks) for (const f of runCheck(c, ds)) console.log(c.name, f.kind, f.id, f.path.join('.'), f.message)
