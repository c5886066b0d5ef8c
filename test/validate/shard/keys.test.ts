import { describe, expect, it } from 'vitest'
import {
  keyFamily,
  keyType,
  partKey,
  readKey,
  recordKey,
  sectionKey,
} from '../../../src/validate/shard/keys.js'

describe('keys', () => {
  it('can be taken apart', () => {
    expect(readKey(recordKey('program', 'satreps'))).toEqual({
      type: 'record',
      kind: 'program',
      id: 'satreps',
    })
    expect(readKey(sectionKey('paper', '5.1'))).toEqual({ type: 'section', owner: 'paper', id: '5.1' })
    expect(readKey(partKey('plan', 'top'))).toEqual({ type: 'part', owner: 'plan', id: 'top' })
    expect(readKey('nothing')).toBeUndefined()
  })

  it('belong to the family of what they are compared with', () => {
    expect(keyFamily(recordKey('program', 'a'))).toBe(keyFamily(recordKey('program', 'b')))
    expect(keyFamily(sectionKey('paper-1', '1'))).not.toBe(keyFamily(sectionKey('paper-2', '1')))
  })

  it('are of a type', () => {
    expect(
      [recordKey('program', 'a'), sectionKey('paper', '1'), partKey('plan', 'top')].map(keyType),
    ).toEqual(['program/', 'section/', 'part/'])
  })

  it('keep ids that are none apart from others', () => {
    expect(readKey(recordKey('program', 'a/b'))).toEqual({ type: 'record', kind: 'program', id: 'a/b' })
    expect(readKey(sectionKey('report/2024', '1'))).toEqual({
      type: 'section',
      owner: 'report/2024',
      id: '1',
    })
    expect(readKey(partKey('a~1b', '~/'))).toEqual({ type: 'part', owner: 'a~1b', id: '~/' })
    expect(sectionKey('report/2024', '1')).not.toBe(sectionKey('report', '2024/1'))
    expect(keyFamily(recordKey('program', 'a/b'))).toBe(keyFamily(recordKey('program', 'c')))
  })
})
