import { existsSync, readdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './serve.js'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
const mustRun = process.env.CI === 'true'

if (!executablePath && !mustRun)
  console.warn('No Chromium on this machine: the site is not opened in a browser.')

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const figures = readdirSync('docs/figures')

describe.skipIf(!executablePath && !mustRun)('the site in a browser', () => {
  let browser: Browser
  let page: Page
  let site: Awaited<ReturnType<typeof serve>>
  const complaints: string[] = []

  beforeAll(async () => {
    site = await serve('site')
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args })
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (origin !== site.origin && protocol !== 'data:' && protocol !== 'blob:')
        complaints.push(`asks for ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    site?.stop()
  })

  const open = async (path: string) => {
    complaints.length = 0
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'networkidle' })
  }

  /** Looks for words and waits until a page is among what is found, or among the first of it. */
  const search = async (words: string, found: string, first = 10) => {
    await page.click('#tsd-search-trigger')
    await page.fill('#tsd-search-input', words)
    await page.waitForSelector(`#tsd-search-results li:nth-child(-n+${first}) a[href*="${found}"]`)
    await page.keyboard.press('Escape')
  }

  it('opens the home page with its navigation', async () => {
    await open('')
    expect(await page.textContent('.tsd-panel h1')).toContain('sti-atlas')
    await page.waitForSelector('.tsd-navigation a')
    const groups = await page.$$eval('.tsd-navigation > ul > li', (items) =>
      items.map((item) => item.textContent),
    )
    expect(groups.join(' ')).toContain('Getting started')
    expect(groups.join(' ')).toContain('はじめに')
    expect(complaints).toEqual([])
  })

  it.each(['guides/compare.html', 'ja/compare.html'])('shows the pictures of %s', async (path) => {
    await open(path)
    const pictures = await page.$$eval('.tsd-typography img', (images) =>
      images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    )
    expect(pictures.length).toBeGreaterThan(10)
    expect(pictures.every((width) => width > 200)).toBe(true)
    expect(complaints).toEqual([])
  })

  describe.each([360, 1280])('%i points wide', (width) => {
    beforeAll(() => page.setViewportSize({ width, height: 900 }))
    afterAll(() => page.setViewportSize({ width: 1280, height: 900 }))

    it.each([
      'guides/compare.html',
      'ja/validate.html',
      'reference/program.html',
      'records/sources/mofa-st-agreements-web.html',
      'modules/sti-atlas_data_technologies.html',
    ])('does not let %s run off sideways', async (path) => {
      await open(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })

  it('leads without a mouse past the navigation', async () => {
    await open('guides/compare.html')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('main')
  })

  it('leads to guides, records and reference without scripts', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(`${site.origin}/records/programs/satreps.html`)
    const links = await plain.$$eval('.site-menu a', (all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(
      expect.arrayContaining(['../../index.html', '../../ja.html', '../../records/index.html']),
    )
    await plain.close()
  })

  it.each(figures)('keeps the text of %s inside it', async (figure) => {
    await open(`media/${figure}`)
    const outside = await page.evaluate(() => {
      const { width, height } = document.documentElement.getBoundingClientRect()
      return [...document.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect()
          return box.width > 0 && (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
        })
        .map((text) => text.textContent)
    })
    expect(outside).toEqual([])
  })

  it('finds Japanese and English words', async () => {
    await open('')
    await search('量子', 'records/technologies/quantum.html')
    await search('quantum', 'records/technologies/quantum')
    await search('compareApproaches', 'functions/')
    expect(complaints).toEqual([])
  })

  it('fetches the index of the search when somebody searches, not before', async () => {
    await open('')
    const isThere = () => page.evaluate(() => 'searchData' in window)
    expect(await isThere()).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('quantum')
    await page.waitForSelector('#tsd-search-results a')
    expect(await isThere()).toBe(true)
  })

  it.each([
    ['research security', 'records/themes/research-security.html'],
    ['posture', 'reference/vocabularies.html'],
    ['姿勢', 'ja/reading.html'],
    ['license', 'guides/reading.html'],
    ['Excel', 'guides/validate.html'],
    ['template', 'guides/validate.html'],
    ['文字化け', 'ja/validate.html'],
    ['様式', 'ja/validate.html'],
  ])('finds the page on "%s" among the first', async (words, path) => {
    await open('')
    await search(words, path, 3)
  })

  it.each([
    ['SATREPS', 'programs/satreps'],
    ['Horizon Europe', 'programs/horizon-europe'],
    ['JST', 'organizations/jst'],
    ['OECD', 'organizations/oecd'],
    ['ASEAN', 'places/asean'],
    ['EU', 'places/eu'],
    ['日本', 'places/JP'],
    ['米国', 'places/US'],
  ])('finds %s first by the name that people use', async (name, record) => {
    await open('')
    await search(name, `records/${record}.html`, 3)
  })

  it.each([
    ['ＥＵ', 'records/places/eu.html'],
    ['Ｇ７', 'records/places/g7.html'],
    ['ｱｼﾞｱ', 'records/places/asia.html'],
    ['第2期中期計画', 'records/strategies/jst-mid-term-plan-2.html'],
    ['第２期中期計画', 'records/strategies/jst-mid-term-plan-2.html'],
    ['「一帯一路」', 'records/places/belt-and-road-participants.html'],
    ['量子、AI', 'records/technologies/quantum.html'],
    ['"EU"', 'records/places/eu.html'],
    ['SATREPS:', 'records/programs/satreps.html'],
    ['--accepted', 'guides/validate.html'],
    ['R&D', 'records/strategies/korea-global-rd-strategy-2023.html'],
  ])('finds %s however it is typed', async (words, path) => {
    await open('')
    await search(words, path)
    expect(complaints).toEqual([])
  })

  it('shows a record with its sources and the records that it names', async () => {
    await open('records/programs/satreps.html')
    const text = (await page.textContent('.tsd-panel.tsd-typography')) ?? ''
    expect(text).toContain('地球規模課題対応国際科学技術協力プログラム')
    await page.click('.tsd-panel a[href$="organizations/jst.html"]')
    await page.waitForURL('**/records/organizations/jst.html')
    expect(await page.textContent('.tsd-panel h1')).toContain('科学技術振興機構')
    expect(complaints).toEqual([])
  })

  it('shows a strategy as a tree', async () => {
    await open('records/strategies/japan-international-strategy-2010.html')
    expect(await page.$$('.tsd-typography li li li a[href*="measures/"]')).not.toEqual([])
    expect(complaints).toEqual([])
  })
})
