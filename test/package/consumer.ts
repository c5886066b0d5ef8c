import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'

/** Writes a file into the folder of the consumer and gives its path. */
export const writeConsumerFile = (name: string, text: string): string => {
  const path = join(inject('consumer'), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** Runs a script in the folder of the consumer and gives what it prints. */
export const runInConsumer = (name: string, text: string, flags: readonly string[] = []): string =>
  execFileSync('node', [...flags, writeConsumerFile(name, text)], {
    cwd: inject('consumer'),
    encoding: 'utf8',
  })

/** Compiles files in the folder of the consumer and gives the errors of the compiler, a line each. */
export const compileInConsumer = (name: string, text: string, module: 'nodenext' | 'bundler'): string[] => {
  const path = writeConsumerFile(name, text)
  const moduleFlags = module === 'nodenext' ? ['nodenext'] : ['esnext', '--moduleResolution', 'bundler']
  const { stdout } = spawnSync(
    'node',
    [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--resolveJsonModule',
      '--module',
      ...moduleFlags,
      path,
    ],
    { cwd: inject('consumer'), encoding: 'utf8' },
  )
  return stdout.split('\n').filter((line) => line.includes('error TS'))
}
