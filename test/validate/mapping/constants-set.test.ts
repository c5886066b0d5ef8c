import { describe, expect, it } from 'vitest'
import { constantsSet } from '../../../src/validate/mapping/constants-set.js'

const currency = { target: ['budget', 'currency'], value: 'JPY' }
const amount = ['budget', 'amount']
const title = ['name', 'en']

describe('constantsSet', () => {
  it('sets a constant of an object that a field fills as well', () => {
    expect(constantsSet([currency], [amount], [amount])).toEqual([currency])
  })

  it('does not set it where none of the fields of that object is filled', () => {
    expect(constantsSet([currency], [amount, title], [title])).toEqual([])
  })

  it('sets the constants of an object that no field is for', () => {
    expect(constantsSet([currency], [title], [])).toEqual([currency])
  })

  it('takes an object that is a constant as a whole for one of constants', () => {
    const budget = { target: ['budget'], value: { currency: 'JPY' } }
    expect(constantsSet([budget], [amount], [])).toEqual([])
    expect(constantsSet([budget], [amount], [amount])).toEqual([budget])
    expect(constantsSet([budget], [title], [])).toEqual([budget])
  })

  it('sets the constants of the record itself, lists among them', () => {
    const kind = { target: ['kind'], value: 'project' }
    const citations = { target: ['citations'], value: [{ source: 'a' }] }
    expect(constantsSet([kind, citations], [['citations', 0, 'section']], [])).toEqual([kind, citations])
  })

  it('keeps the items of a list apart', () => {
    const first = { target: ['holders', 0, 'place'], value: 'JP' }
    const text = { target: ['facts', 0, 'text', 'en'], value: 'Staff' }
    const others = [
      ['holders', 1, 'place'],
      ['facts', 0, 'quantity', 'value'],
    ]
    expect(constantsSet([first, text], others, [])).toEqual([first])
    expect(constantsSet([first, text], others, others)).toEqual([first, text])
  })
})
