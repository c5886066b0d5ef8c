import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { bundledPackages } from '../../scripts/notices/bundled-packages.js'

const dist = join(inject('consumer'), 'node_modules/sti-atlas/dist')
const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
const named = [...notices.matchAll(/^-+\n(\S+) \d+\.\d+\.\d+ \([\w.-]+\)$/gm)].map(([, name]) => name)

const textsIn = (folder: string, file: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => file.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))

describe('the notices in the tarball', () => {
  it('name every package whose files are in a bundle', () => {
    const names = bundledPackages(textsIn(dist, /\.c?js$/)).map((folder) =>
      folder.replace(/^.*node_modules\//, ''),
    )
    expect(names.length).toBeGreaterThan(0)
    expect(named).toEqual(expect.arrayContaining(names))
  })

  it('name every package that the code imports and that is not installed with this one', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const installed = ['sti-atlas', ...Object.keys({ ...dependencies, ...peerDependencies })]
    const imported = textsIn('src', /\.ts$/).flatMap((code) =>
      [...code.matchAll(/^(?:import|export|\}).* from '((?:@[^/']+\/)?[^./'][^/']*)/gm)].map(
        ([, name]) => name,
      ),
    )
    const bundled = imported.filter((name = '') => !installed.includes(name) && !name.startsWith('node:'))
    expect(bundled.length).toBeGreaterThan(0)
    expect(named).toEqual(expect.arrayContaining(bundled))
  })

  it('name the packages that tables of codes are from, with the license of Unicode', () => {
    const tables = ['cldr-localenames-full', 'currency-codes', 'i18n-iso-countries', 'iso-3166']
    expect(named).toEqual(expect.arrayContaining(tables))
    expect(notices).toContain('UNICODE LICENSE V3')
  })
})
