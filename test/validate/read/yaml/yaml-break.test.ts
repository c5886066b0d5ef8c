import { describe, expect, it } from 'vitest'
import { findReach } from '../../../../src/validate/read/yaml/yaml-break.js'
import { readDocuments } from '../../../../src/validate/read/yaml/yaml-documents.js'
import { piecesOf } from '../../../../src/validate/read/yaml/yaml-pieces.js'

const reachOf = (text: string, given: { readonly isCut?: boolean; readonly tooDeepAt?: number } = {}) => {
  const [document] = readDocuments(text, 1000).documents
  if (!document) throw new Error('The text has no document')
  const extent = { document, text, isCut: false, tooDeepAt: undefined, ...given }
  const { end, kept, broken, stop, wholeUntil } = findReach(extent, piecesOf(document.contents))
  return {
    break: end && [end.finding.code, end.offset],
    kept: kept.map(({ pointer }) => pointer),
    lost: broken?.type === 'record' ? broken.pointer : undefined,
    stop,
    wholeUntil,
  }
}

const whole = '- id: a\n- id: b\n'
const unclosed = '- id: a\n- id: "b\n'

describe('findReach', () => {
  it('keeps all records of a document that is whole', () => {
    expect(reachOf(whole)).toEqual({
      break: undefined,
      kept: ['/0', '/1'],
      lost: undefined,
      stop: Number.POSITIVE_INFINITY,
      wholeUntil: Number.POSITIVE_INFINITY,
    })
  })

  it('loses the record in which the document breaks', () => {
    expect(reachOf(unclosed)).toEqual({
      break: ['yaml-syntax', 14],
      kept: ['/0'],
      lost: '/1',
      stop: 14,
      wholeUntil: 14,
    })
  })

  it('loses the record that is nested too deep', () => {
    expect(reachOf(whole, { tooDeepAt: 12 })).toMatchObject({
      break: ['too-deep', 12],
      kept: ['/0'],
      lost: '/1',
    })
  })

  it('loses the last record of a text that was cut off', () => {
    expect(reachOf(whole, { isCut: true })).toEqual({
      break: undefined,
      kept: ['/0'],
      lost: '/1',
      stop: Number.POSITIVE_INFINITY,
      wholeUntil: 16,
    })
  })

  it('takes no break in the record that was cut off for an error', () => {
    expect(reachOf(unclosed, { isCut: true })).toMatchObject({ break: undefined, kept: ['/0'], lost: '/1' })
  })

  it('reports a break before the record that was cut off', () => {
    const text = '- id: a\n- id: [b\n- id: c\n- id: d\n'
    expect(reachOf(text, { isCut: true })).toMatchObject({ break: ['yaml-syntax', 17], lost: '/1' })
  })
})
