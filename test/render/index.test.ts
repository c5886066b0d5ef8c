import { describe, expect, it } from 'vitest'
import * as render from '../../src/render/index.js'

describe('the entry of render', () => {
  it('exports these functions and no others', () => {
    expect(Object.keys(render).sort()).toEqual([
      'sourceNameIn',
      'toCsv',
      'toGraphml',
      'toHtml',
      'toJson',
      'toMarkdown',
      'toMermaid',
      'toNodeLink',
      'toText',
      'toVegaLite',
    ])
  })
})
