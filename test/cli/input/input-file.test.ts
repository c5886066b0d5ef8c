import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { inputFileText, readInputFile } from '../../../src/cli/input/input-file.js'

/** Works in a folder with some empty files, until the test is over. */
const inFolderWith = (...paths: readonly string[]): void => {
  const before = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-cli-'))
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
  process.chdir(folder)
  onTestFinished(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })
}

describe('a file on the command line', () => {
  it('is a path', () => {
    expect(readInputFile('grants.csv')).toEqual({ path: 'grants.csv' })
    expect(readInputFile('-')).toEqual({ path: '-' })
  })

  it.each(['program', 'programs'])('may have the kind of its records before it: %s', (name) => {
    expect(readInputFile(`${name}=grants.csv`)).toEqual({ path: 'grants.csv', kind: 'program' })
    expect(readInputFile(`${name}=-`)).toEqual({ path: '-', kind: 'program' })
  })

  it('is a path where what stands before a sign of equality is no kind', () => {
    expect(readInputFile('year=2024.csv')).toEqual({ path: 'year=2024.csv' })
    expect(readInputFile('data/program=2024.csv')).toEqual({ path: 'data/program=2024.csv' })
  })

  it('is a path where only a file is there whose name looks like a kind and a path', () => {
    inFolderWith('program=2024/part-0.csv')
    expect(readInputFile('program=2024/part-0.csv')).toEqual({ path: 'program=2024/part-0.csv' })
  })

  it('has a kind where two files could be meant', () => {
    inFolderWith('program=grants.csv', 'grants.csv')
    expect(readInputFile('program=grants.csv')).toEqual({ path: 'grants.csv', kind: 'program' })
  })

  it('is a mistake with a word before it that is no kind', () => {
    inFolderWith('grants.csv')
    expect(() => readInputFile('progam=grants.csv')).toThrow(
      'unknown kind "progam" (did you mean "program"?)',
    )
  })

  it('is written as it was read', () => {
    expect(inputFileText({ path: 'grants.csv', kind: 'program' })).toBe('program=grants.csv')
    expect(inputFileText({ path: 'grants.csv' })).toBe('grants.csv')
    expect(inputFileText({ path: '令和7年度/事業.csv', kind: 'program' })).toBe('program=令和7年度/事業.csv')
  })

  it.each([
    ['事業 一覧.csv', '"program=事業 一覧.csv"'],
    ['grants (1).csv', '"program=grants (1).csv"'],
    ['$HOME/a.csv', "'program=$HOME/a.csv'"],
    ["$it's.csv", String.raw`'program=$it'\''s.csv'`],
  ])('is quoted where a shell would take it apart: %s', (path, text) => {
    expect(inputFileText({ path, kind: 'program' })).toBe(text)
  })
})
