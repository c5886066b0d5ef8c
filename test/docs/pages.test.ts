import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))

const pageOf = (path: string) => readFileSync(join('site', path), 'utf8')

/** What a page says, without its tags. */
const textOf = (path: string) => pageOf(path).replace(/<[^>]+>/g, '')

const pages = filesBelow('site', '.html')

/** The entries that one imports functions, schemas or records from. */
const entries = Object.keys(packageJson.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => name.replace(/^\./, 'sti-atlas'))

describe('the pages of the site', () => {
  it('say which language they are in', () => {
    const wrong = pages.filter((path) => {
      const language = /^ja[./]/.test(path) ? 'ja' : 'en'
      return !new RegExp(`^<!DOCTYPE html><html[^>]* lang="${language}"`).test(pageOf(path))
    })
    expect(wrong).toEqual([])
  })

  it.each(entries)('call the module of %s by that', (entry) => {
    const path = `modules/${entry.replaceAll('/', '_')}.html`
    expect(textOf(path)).toContain(`Module ${entry}`)
    expect(pageOf(path)).toMatch(/<section class="tsd-panel tsd-comment">/)
  })

  it('link to other sites only where a document does', () => {
    const documents = [
      'README.md',
      'README.ja.md',
      ...filesBelow('docs', '.md').map((name) => `docs/${name}`),
    ]
    const written = documents.map((path) => readFileSync(path, 'utf8')).join('\n')
    const made = pages.flatMap((path) =>
      [...pageOf(path).matchAll(/\shref="(https?:[^"]*)"/g)]
        .map(([, link = '']) => link)
        .filter((link) => link !== 'https://typedoc.org/' && !written.includes(link))
        .map((link) => `${path}: ${link}`),
    )
    expect(made.slice(0, 20)).toEqual([])
  })

  it('describe a part by what its schema says of itself, not by the first field that holds it', () => {
    expect(textOf('reference/parts.html')).toMatch(
      /LocalizedText\s*The same text in English and in Japanese\. 同じ内容の英語と日本語。/,
    )
  })

  it.each([
    ['guides/validate.html', 'sti-atlas_validate.createMapping'],
    ['ja/validate.html', 'sti-atlas_validate.createMapping'],
    ['guides/getting-started.html', 'sti-atlas_time.gapBetween'],
    ['ja/compare.html', 'sti-atlas.effectivePosture'],
  ])('lead from %s to the function %s', (path, page) => {
    expect(pageOf(path)).toContain(`href="../functions/${page}.html"`)
  })

  it('do not take comparisons of the command for functions', () => {
    expect(pageOf('guides/compare.html')).toContain('<td><code>timeline</code></td>')
  })

  it('have a main part, and a link to it before all else that leads anywhere', () => {
    const without = pages.filter(
      (path) =>
        !/<body>(?:(?!<a\b)[\s\S])*<a class="skip" href="#main-content">[\s\S]*role="main" id="main-content"/.test(
          pageOf(path),
        ),
    )
    expect(without).toEqual([])
  })

  it('say of Japanese words on a page in English that they are, and leave what stands around them as it is', () => {
    const page = pageOf('records/programs/satreps.html')
    expect(page).toContain('<a href="../places/JP.html">Japan <span lang="ja">日本</span></a>')
    expect(pageOf('records/strategies/korea-global-rd-strategy-2023.html')).toContain(
      '<span lang="ja">世界をリードするグローバルR&amp;D推進戦略',
    )
    expect(page).toMatch(/<title>[^<]*地球規模/)
    expect(pageOf('ja/validate.html')).not.toContain('<span lang="ja">')
  })

  it('say in Japanese what stands around a page in Japanese', () => {
    const text = textOf('ja/validate.html')
    expect(text).toContain('このページの内容')
    expect(text).not.toMatch(/On This Page|Settings|Preparing search|Copy/)
  })

  it('lead from a guide to the same in the other language', () => {
    const guides = pages.filter((path) => path.startsWith('guides/'))
    expect(guides.length).toBeGreaterThan(4)
    for (const path of guides) {
      const name = path.replace('guides/', '')
      expect(pageOf(path)).toContain(`href="../ja/${name}"`)
      expect(pageOf(`ja/${name}`)).toContain(`href="../guides/${name}"`)
    }
  })

  it('lead from a picture to its full size', () => {
    expect(pageOf('guides/compare.html')).toMatch(
      /<a class="picture" href="\.\.\/media\/programs\.en\.svg"><img src="\.\.\/media\/programs\.en\.svg"/,
    )
  })
})
