import { describe, expect, it } from 'vitest'
import { calledAs } from '../../src/cli/called-as.js'
import { runCommand, writeTemporary } from './run-command.js'

const byNpx = { calledAs: 'npx sti-atlas' }

describe('calledAs', () => {
  it('says npx where npx has started the command', () => {
    expect(calledAs({ npm_command: 'exec', npm_lifecycle_event: 'npx' })).toBe('npx sti-atlas')
  })

  it('is the bare name where a shell or a script of a package has', () => {
    expect(calledAs({})).toBe('sti-atlas')
    expect(calledAs({ npm_command: 'run-script', npm_lifecycle_event: 'check' })).toBe('sti-atlas')
  })
})

describe('a command to copy', () => {
  it('begins as the user has called this one', async () => {
    const path = writeTemporary('programs.json', '{"programs": [{"id": "a", "nam": 1}]}')
    const report = await runCommand(['validate', path], { ...byNpx, width: 80 })
    expect(report.out).toMatch(/\nMore on the issues: npx sti-atlas explain [a-z -]+\n$/)
    const merged = await runCommand(['list', '--with', path], byNpx)
    expect(merged.err).toContain(`see \`npx sti-atlas validate ${path}\``)
    const unknown = await runCommand(['explain', 'xxxxxxxxxxxx'], byNpx)
    expect(unknown.err).toBe(
      'sti-atlas: unknown code "xxxxxxxxxxxx"; npx sti-atlas explain lists all codes\n',
    )
  })
})
