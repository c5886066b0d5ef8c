import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteRanges } from '../../../src/cli/validate/byte-ranges.js'

const KIB = 1024
const MIB = 1024 * KIB

describe('byteRanges', () => {
  it('cuts a file into ranges of the same size, the first a sixteenth of the file larger', () => {
    expect(byteRanges(1600 * KIB, 2)).toEqual([
      { start: 0, end: 850 * KIB },
      { start: 850 * KIB, end: 1600 * KIB },
    ])
  })

  it('makes the first of a large file as much larger as a thread checks while another starts', () => {
    expect(byteRanges(1000 * MIB, 4)).toEqual([
      { start: 0, end: 256 * MIB },
      { start: 256 * MIB, end: 504 * MIB },
      { start: 504 * MIB, end: 752 * MIB },
      { start: 752 * MIB, end: 1000 * MIB },
    ])
  })

  it('makes fewer of a small file', () => {
    expect(byteRanges(600 * KIB, 8)).toHaveLength(2)
    expect(byteRanges(100, 8)).toEqual([{ start: 0, end: 100 }])
    expect(byteRanges(0, 8)).toEqual([{ start: 0, end: 0 }])
  })

  it('leaves no gap and no overlap', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 64 }), (size, most) => {
        const ranges = byteRanges(size, most)
        expect(ranges.length).toBeLessThanOrEqual(most)
        expect([ranges[0]?.start, ranges.at(-1)?.end]).toEqual([0, size])
        for (const [index, { start }] of ranges.entries())
          if (index > 0) expect(start).toBe(ranges[index - 1]?.end)
      }),
    )
  })
})
