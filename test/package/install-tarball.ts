import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { requireFreshBuild } from './fresh-build.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder into which the packed tarball is installed. */
    consumer: string
    /** The packed tarball. */
    tarball: string
  }
}

/** Packs the package, which must have been built just before, and installs the tarball into an empty folder, as a user would. */
export default (project: TestProject): (() => void) => {
  requireFreshBuild('dist', 'src')
  const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-consumer-'))
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
  })
  const tarball = join(folder, JSON.parse(packed)[0].filename)
  const zod: string = JSON.parse(
    execFileSync('npm', ['pkg', 'get', 'devDependencies.zod'], { encoding: 'utf8' }),
  )
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, `zod@${zod}`], {
    cwd: folder,
    stdio: 'pipe',
  })
  for (const name of ['typescript', '@types'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  project.provide('consumer', folder)
  project.provide('tarball', tarball)
  return () => rmSync(folder, { recursive: true, force: true })
}
