import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const site = 'site'
const files = new Set(readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => normalize(name)))
const pages = [...files].filter((name) => name.endsWith('.html')).sort()

const isOutside = (link: string) => /^(?:[a-z]+:|\/\/)/i.test(link)

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

const linksIn = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescaped(link))

const idsIn = (html: string) =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = '']) => unescaped(id)))

const contents = new Map(pages.map((page) => [page, readFileSync(join(site, page), 'utf8')]))
const anchors = new Map([...contents].map(([page, html]) => [page, idsIn(html)]))

/** The file behind a link that may lead to a folder. */
const fileOf = (page: string, path: string) => {
  if (path === '') return page
  const target = join(dirname(page), decodeURIComponent(path.split('?')[0] ?? ''))
  return normalize(path.endsWith('/') ? join(target, 'index.html') : target)
}

const broken = (page: string, link: string): boolean => {
  const [path = '', anchor = ''] = link.split('#')
  const target = fileOf(page, path)
  if (!files.has(target)) return true
  const ids = anchors.get(target)
  return anchor !== '' && ids !== undefined && !ids.has(decodeURIComponent(anchor))
}

describe('the files of the site', () => {
  it('are there', () => {
    expect(pages).toEqual(expect.arrayContaining(['index.html', 'ja.html', 'guides/compare.html']))
    expect(pages.length).toBeGreaterThan(1000)
  })

  it('hold every guide, in both languages', () => {
    const guides = readdirSync('docs/guides')
    const languages = guides.filter((name) => !name.endsWith('.ja.md')).map((name) => name.replace('.md', ''))
    expect(guides.toSorted()).toEqual(languages.flatMap((name) => [`${name}.ja.md`, `${name}.md`]).toSorted())
    const expected = languages.flatMap((name) => [`guides/${name}.html`, `ja/${name}.html`])
    expect(expected.filter((page) => !files.has(page))).toEqual([])
  })

  it('link only to pages, files and headings that exist', () => {
    const wrong = [...contents].flatMap(([page, html]) =>
      linksIn(html)
        .filter((link) => !isOutside(link) && broken(page, link))
        .map((link) => `${page}: ${link}`),
    )
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('load nothing from other machines', () => {
    const remote = [...contents].flatMap(([page, html]) =>
      [...html.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*\s(?:src|href)="([^"]*)"/g)]
        .map(([, link = '']) => link)
        .filter((link) => /^(?:https?:)?\/\//i.test(link))
        .map((link) => `${page}: ${link}`),
    )
    expect(remote.slice(0, 20)).toEqual([])
    const pictures = [...files].filter((name) => name.endsWith('.svg'))
    const loading = pictures.filter((name) =>
      /(?:href|src)="https?:|url\(["']?https?:|@import/.test(readFileSync(join(site, name), 'utf8')),
    )
    expect(loading).toEqual([])
  })
})
