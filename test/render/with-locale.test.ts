import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { compareApproaches } from '../../src/compare/compare-approaches.js'
import * as render from '../../src/render/index.js'
import type { Locale } from '../../src/time/locale.js'
import {
  createReport,
  reportToGithub,
  reportToMarkdown,
  reportToSarif,
  reportToText,
} from '../../src/validate/index.js'
import { smallWorld } from '../small-dataset.js'

const atlas = createAtlas(smallWorld)
const comparison = compareApproaches(atlas)
const report = createReport([])
const citation = { source: 'paper', section: 'one' }

const writers: readonly (readonly [string, (locale: Locale) => unknown])[] = [
  ['toCsv', (locale) => render.toCsv(comparison, { locale })],
  ['toGraphml', (locale) => render.toGraphml(comparison, { locale })],
  ['toHtml', (locale) => render.toHtml(comparison, { locale })],
  ['toMarkdown', (locale) => render.toMarkdown(comparison, { locale })],
  ['toMermaid', (locale) => render.toMermaid(comparison, { locale })],
  ['toText', (locale) => render.toText(comparison, { locale })],
  ['toVegaLite', (locale) => render.toVegaLite(comparison, { locale })],
  ['sourceNameIn', (locale) => render.sourceNameIn(atlas, locale)(citation)],
  ['reportToGithub', (locale) => reportToGithub(report, { locale })],
  ['reportToMarkdown', (locale) => reportToMarkdown(report, { locale })],
  ['reportToSarif', (locale) => reportToSarif(report, { locale })],
  ['reportToText', (locale) => reportToText(report, { locale })],
]

/** As a program without types may give it. */
const untyped = (tag: string): Locale => JSON.parse(JSON.stringify(tag))

describe.each(writers)('the language of %s', (_name, write) => {
  it('is what a tag with a region asks for', () => {
    expect(write(untyped('ja-JP'))).toEqual(write('ja'))
    expect(write(untyped('en_GB'))).toEqual(write('en'))
  })

  it('is refused where there is none', () => {
    expect(() => write(untyped('fr'))).toThrow(new RangeError('unknown locale "fr"; known are en and ja'))
  })
})
