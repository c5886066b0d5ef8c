import { describe, expect, it } from 'vitest'
import { noticesText } from '../../../scripts/notices/notices-text.js'

describe('noticesText', () => {
  it('gives each package its version, its license and the text of that', () => {
    const text = noticesText(
      [{ name: 'clock', version: '1.2.3', license: 'MIT', text: 'Use it\r\nas you like.\n\n' }],
      [{ name: 'countries', version: '4.0.0', license: 'Unicode-3.0', text: 'Keep this notice.' }],
    )
    expect(text).toMatch(/\nCODE\n[\s\S]*\nclock 1\.2\.3 \(MIT\)\n-+\n\nUse it\nas you like\.\n/)
    expect(text).toMatch(/\nTABLES[\s\S]*\ncountries 4\.0\.0 \(Unicode-3\.0\)\n-+\n\nKeep this notice\.\n$/)
  })
})
