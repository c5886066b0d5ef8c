import { describe, expect, it } from 'vitest'
import { unexpectedValue } from '../../../src/validate/rules/unexpected-value.js'

describe('unexpected-value', () => {
  it.each([
    ['text', 5, 'Expected a text, found a number: 5.', '文字列が必要ですが、数値（5）があります。'],
    [
      'integer',
      'x',
      'Expected a whole number, found a text: "x".',
      '整数が必要ですが、文字列「x」があります。',
    ],
    [
      'list',
      true,
      'Expected a list, found true or false: true.',
      '配列が必要ですが、真偽値（trueかfalse）（true）があります。',
    ],
    ['number', null, 'Expected a number, found null: null.', '数値が必要ですが、null（null）があります。'],
  ])('tells where %s is expected what stands there: %j', (type, value, en, ja) => {
    expect(unexpectedValue.tell(type, value)).toEqual({ message: { en, ja } })
  })
})
