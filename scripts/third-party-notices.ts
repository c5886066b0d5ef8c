import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages } from './notices/bundled-packages.js'
import { noticesText, type ThirdParty } from './notices/notices-text.js'

/** The packages that the tables of codes and the regions of the atlas are made from. */
const tableFolders = [
  'cldr-core',
  'cldr-localenames-full',
  'currency-codes',
  'i18n-iso-countries',
  'iso-3166',
]

const isLicense = (name: string) => /^licen[cs]e(\.\w+)?$/i.test(name)

const readPackage = (folder: string): ThirdParty => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(isLicense)
  if (!file) throw new Error(`${folder} has no license`)
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8') }
}

const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.c?js$/.test(path))
  .map((path) => readFileSync(join('dist', path), 'utf8'))
const code = bundledPackages(modules).map(readPackage)
const tables = tableFolders.map((name) => readPackage(join('node_modules', name)))
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesText(code, tables))
console.log(`dist/THIRD-PARTY-NOTICES.txt: ${code.length + tables.length} packages`)
