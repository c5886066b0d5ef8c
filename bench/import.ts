import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine, ratio, table } from './measurement-text.js'

/** What importing an entry costs: milliseconds above an empty module, the least of several runs, against zod. */

const peers = {
  zod: '4.6.7',
  'web-features': '3.40.0',
  '@mdn/browser-compat-data': '8.1.9',
  '@mitre-attack/attack-data-model': '4.10.1',
  'i18n-iso-countries': '7.14.0',
  'date-fns': '4.4.0',
}

const imports = [
  ['an empty module', './empty.mjs'],
  ['zod', 'zod'],
  ['sti-atlas', 'sti-atlas'],
  ['sti-atlas/data/programs', 'sti-atlas/data/programs'],
  ['sti-atlas/data/measures', 'sti-atlas/data/measures'],
  ['sti-atlas/compare', 'sti-atlas/compare'],
  ['sti-atlas/schemas', 'sti-atlas/schemas'],
  ['sti-atlas/validate', 'sti-atlas/validate'],
  ['web-features', 'web-features'],
  ['@mdn/browser-compat-data', '@mdn/browser-compat-data/forLegacyNode'],
  ['@mitre-attack/attack-data-model', '@mitre-attack/attack-data-model'],
  ['i18n-iso-countries', 'i18n-iso-countries'],
  ['date-fns', 'date-fns'],
] as const

const rounds = 21

const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-bench-'))
try {
  // This version of attack-data-model does not load with the newest zod.
  const overrides = { '@mitre-attack/attack-data-model': { zod: '4.3.6' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, overrides }))
  writeFileSync(join(folder, 'empty.mjs'), 'export {}')
  const packed: unknown = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
    }),
  )
  const name = Array.isArray(packed) ? String(packed[0].filename) : ''
  const wanted = Object.entries(peers).map(([peer, version]) => `${peer}@${version}`)
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', join(folder, name), ...wanted],
    { cwd: folder, stdio: 'ignore' },
  )

  const least = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (const [label, specifier] of imports) {
      const script = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start)`
      const time = Number(
        execFileSync('node', ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' }),
      )
      least.set(label, Math.min(least.get(label) ?? Infinity, time))
    }
  }
  const empty = least.get('an empty module') ?? 0
  const zod = (least.get('zod') ?? 0) - empty
  const rows = [...least].map(([label, time]) => [label, ratio((time - empty) / zod)])
  console.log(`Import cost as a ratio to zod (${machine()})\n\n${table(['import', 'ratio to zod'], rows)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
