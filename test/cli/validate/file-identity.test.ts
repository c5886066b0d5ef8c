import { existsSync, linkSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileIdentity } from '../../../src/cli/validate/file-identity.js'
import { writeTemporary } from '../run-command.js'

/** Folders of two devices, both of which give them the same number. */
const namesakes = ['/proc', '/sys'].filter((path) => existsSync(path))

describe('fileIdentity', () => {
  it('is the same by whatever path or link a file is named, and another for every file', async () => {
    const path = writeTemporary('one.json', '{}')
    const symbolic = join(dirname(path), 'symbolic.json')
    const hard = join(dirname(path), 'hard.json')
    symlinkSync(path, symbolic)
    linkSync(path, hard)
    const identity = await fileIdentity(path)
    for (const same of [relative('.', path), symbolic, hard]) expect(await fileIdentity(same)).toBe(identity)
    expect(await fileIdentity(writeTemporary('one.json', '{}'))).not.toBe(identity)
  })

  it('is the whole path where there is no file', async () => {
    expect(await fileIdentity('no/../no/such.json')).toBe(resolve('no/such.json'))
  })

  it.skipIf(namesakes.length < 2 || new Set(namesakes.map((path) => statSync(path).ino)).size > 1)(
    'tells files of two devices apart that have the same number there',
    async () => {
      const [one, other] = await Promise.all(namesakes.map(fileIdentity))
      expect(one).not.toBe(other)
    },
  )
})
