import { describe, expect, it } from 'vitest'
import { listFormats } from '../../../src/cli/output/list-formats.js'

const items = [
  { fields: { id: 'a', count: 1 }, id: 'a', text: 'One *star*' },
  { fields: { id: 'bcd', count: 2 }, id: 'bcd', text: 'Two\u001b[31m' },
]

describe('a list', () => {
  it('has an item a line, the texts below one another and without what a terminal obeys', () => {
    expect(listFormats.text(items)).toBe('a    One *star*\nbcd  Two\ufffd[31m\n')
  })

  it('is a list of Markdown, in which texts are no markup', () => {
    expect(listFormats.markdown(items)).toBe('- `a` One \\*star\\*\n- `bcd` Two␛\\[31m\n')
  })

  it('is the fields of the items as JSON', () => {
    const text = listFormats.json(items)
    expect(JSON.parse(text)).toEqual(items.map(({ fields }) => fields))
    expect(text.endsWith(']\n')).toBe(true)
  })

  it('may be empty', () => {
    expect([listFormats.text([]), listFormats.markdown([]), listFormats.json([])]).toEqual(['', '', '[]\n'])
  })
})
