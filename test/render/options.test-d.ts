import { describe, expectTypeOf, it } from 'vitest'
import type {
  CitationOptions,
  CsvOptions,
  HtmlOptions,
  MarkdownOptions,
  RenderOptions,
  TextOptions,
  VegaLiteOptions,
} from '../../src/render/index.js'

describe('the options of renderers', () => {
  it('may each be undefined', () => {
    expectTypeOf<MayBeUndefined<RenderOptions>>().toExtend<RenderOptions>()
    expectTypeOf<MayBeUndefined<CitationOptions>>().toExtend<CitationOptions>()
    expectTypeOf<MayBeUndefined<CsvOptions>>().toExtend<CsvOptions>()
    expectTypeOf<MayBeUndefined<HtmlOptions>>().toExtend<HtmlOptions>()
    expectTypeOf<MayBeUndefined<MarkdownOptions>>().toExtend<MarkdownOptions>()
    expectTypeOf<MayBeUndefined<TextOptions>>().toExtend<TextOptions>()
    expectTypeOf<MayBeUndefined<VegaLiteOptions>>().toExtend<VegaLiteOptions>()
  })
})

type MayBeUndefined<T> = { readonly [Key in keyof T]: T[Key] | undefined }
