import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontMatter } from '../../../scripts/docs/front-matter.js'

describe('frontMatter', () => {
  it('is YAML between two lines', () => {
    const matter = {
      title: 'Records: 「All」 "すべて" #1',
      path: 'records/index',
      group: 'Records',
      names: ['A "B"', 'C'],
      children: ['./a.md', './b.md'],
    }
    const [before, yaml = '', after, ...others] = frontMatter(matter).split('---')
    expect([before, after, others]).toEqual(['', '', []])
    expect(parse(yaml)).toEqual(matter)
  })

  it('says only what it is told, and puts no quotes around a word', () => {
    expect(frontMatter({ title: 'alpha-3-format', path: 'rules/alpha-3-format' })).toBe(
      '---\ntitle: alpha-3-format\npath: rules/alpha-3-format\n---',
    )
  })
})
