import { describe, expect, it } from 'vitest'
import { generateInterfaces } from '../../../scripts/generate/interfaces.js'

const interfaces = generateInterfaces()

describe('the generated types', () => {
  it('say what a vocabulary means in its own words, whatever the fields of it say', () => {
    const meanings = {
      Qualifier: 'How exactly a figure is known.',
      Per: 'What an amount is counted per.',
      Completeness: 'How much of a document was read.',
      Instrument: 'The means by which a measure works.',
      Posture: 'How a holder treats a partner, in our coding.',
    }
    for (const [name, meaning] of Object.entries(meanings))
      expect(interfaces).toMatch(
        new RegExp(`\\* ${meaning}\n \\*\n(?: \\* -.*\n)+ \\*/\nexport type ${name} =`),
      )
  })

  it('say what a field of a vocabulary means in the words of the field', () => {
    expect(interfaces).toContain(
      '/** What the amount is counted per; absent for a total. */\n  readonly per?: Per | undefined',
    )
  })
})
