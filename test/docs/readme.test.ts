import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { collections, kinds } from '../../src/model/kinds.js'

const readmes = ['README.md', 'README.ja.md']
const textOf = (path: string) => readFileSync(path, 'utf8')

const targetsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, target = '']) => target).filter((target) => !target.includes(':'))

describe.each([...readmes, 'CONTRIBUTING.md'])('%s', (path) => {
  it('links only to files of the repository', () => {
    const targets = targetsIn(textOf(path), /\]\(([^)#]+)(?:#[^)]*)?\)/g)
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })
})

describe.each(readmes)('%s', (path) => {
  it('shows only pictures that the package holds', () => {
    const pictures = targetsIn(textOf(path), /!\[[^\]]*\]\(([^)]+)\)/g)
    expect(pictures).not.toEqual([])
    expect(pictures.filter((picture) => !packageJson.files.includes(picture))).toEqual([])
  })

  it('lists the entries of the package', () => {
    const [, table = ''] =
      /^\| [^\n]*\|\n\| --- \| --- \| --- \|\n((?:\|[^\n]*\n)+)/m.exec(textOf(path)) ?? []
    const listed = table.split('\n').flatMap((row) =>
      [...(row.split(' | ')[0] ?? '').matchAll(/`((?:sti-atlas)?\/[^`]*|sti-atlas)`/g)]
        .map(([, name = '']) => name.replace(/^sti-atlas/, '.').replace(/^\//, './'))
        .flatMap((name) => {
          if (name.includes('<collection>'))
            return Object.values(collections).map((collection) => name.replace('<collection>', collection))
          return name.includes('<kind>') ? kinds.map((kind) => name.replace('<kind>', kind)) : [name]
        }),
    )
    const exported = Object.keys(packageJson.exports).filter((name) => name !== './package.json')
    expect(listed.toSorted()).toEqual(exported.toSorted())
  })
})

describe('English and Japanese', () => {
  const commandsIn = (path: string) =>
    targetsIn(textOf(path), /^npx sti-atlas (.*)$/gm).map((command) => command.replace(' --locale ja', ''))

  it('READMEs show the same commands', () => {
    const [english = '', japanese = ''] = readmes
    expect(commandsIn(japanese)).toEqual(commandsIn(english))
  })

  const headings = (path: string) => [...textOf(path).matchAll(/^#+(?= )/gm)].map(([level]) => level)
  const importsIn = (path: string) =>
    [...textOf(path).matchAll(/^import (.*)$/gm)].map(([, names = '']) => names).toSorted()
  const namedIn = (path: string) =>
    [
      ...new Set(
        targetsIn(textOf(path), /^\| ((?:`\w+`(?:, |、)?)+) \|/gm)
          .join()
          .match(/\w+/g),
      ),
    ].toSorted()

  const guides = readdirSync('docs/guides').filter((name) => !name.endsWith('.ja.md'))

  it.each(guides)('%s have the same headings, imports and tables of functions', (name) => {
    const english = `docs/guides/${name}`
    const japanese = english.replace('.md', '.ja.md')
    expect(headings(japanese)).toEqual(headings(english))
    expect(importsIn(japanese)).toEqual(importsIn(english))
    expect(namedIn(japanese)).toEqual(namedIn(english))
  })
})
