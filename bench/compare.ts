import { execFileSync } from 'node:child_process'
import { bundle } from './bundle.js'

/** How comparisons grow with the number of programs merged into the atlas, and what they cost on the curated one. */

execFileSync('node', ['--expose-gc', await bundle('bench/compare/measure.ts', 'compare')], {
  stdio: 'inherit',
})
