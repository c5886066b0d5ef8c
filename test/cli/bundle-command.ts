import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The command as a script that Node runs. */
export interface BundledCommand {
  readonly script: string
  readonly remove: () => void
}

/** Bundles the command as a build does, without some packages, so that it can be run as a process of its own. */
export const bundleCommand = async (without: readonly string[] = []): Promise<BundledCommand> => {
  const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-command-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', version: '1.2.3' }))
  await build({
    entryPoints: { 'cli/main': 'src/cli/main.ts' },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    external: [...without],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
  })
  return {
    script: join(folder, 'dist/cli/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
