import { describe, expect, it } from 'vitest'
import {
  createChecker,
  createMapping,
  createReport,
  mergeReports,
  reportToGithub,
  reportToMarkdown,
  reportToSarif,
  reportToText,
  validateDataset,
  validateItems,
  validateStream,
} from '../../src/validate/index.js'
import { refuseUnknownOptions } from '../../src/validate/refuse-unknown-options.js'
import { reportIn } from './report-in.js'

const { report } = validateDataset([])
const nothing = (async function* () {})()
/** Calls a function as a program in plain JavaScript may. */
const call = (of: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown =>
  Reflect.apply(of, undefined, given)

describe('refuseUnknownOptions', () => {
  it('says which option may be meant, or else which are known', () => {
    expect(() => refuseUnknownOptions({ local: 'ja' }, { locale: true, color: true })).toThrow(
      new RangeError('There is no option "local"; did you mean "locale"?'),
    )
    expect(() => refuseUnknownOptions({ sorted: 1 }, { locale: true, color: true })).toThrow(
      new RangeError('There is no option "sorted"; known are locale, color.'),
    )
  })

  it('minds none that are not given, nor any that an object inherits', () => {
    refuseUnknownOptions({ local: undefined }, { locale: true })
    refuseUnknownOptions(Object.create({ local: 'ja' }), { locale: true })
    expect(() => refuseUnknownOptions({ toString: 1 }, { locale: true })).toThrow(RangeError)
  })
})

describe('a misspelt option', () => {
  it.each<[name: string, meant: string, use: () => unknown]>([
    ['kinds', 'kind', () => call(validateDataset, [], { kinds: 'theme' })],
    ['kinds', 'kind', () => call(createChecker, { kinds: 'theme' })],
    ['shard', 'shards', () => call(createReport, [], { shard: false })],
    ['shard', 'shards', () => call(mergeReports, [], { shard: false })],
    ['local', 'locale', () => call(reportToText, report, { local: 'ja' })],
    ['local', 'locale', () => call(reportToMarkdown, report, { local: 'ja' })],
    ['local', 'locale', () => call(reportToGithub, report, { local: 'ja' })],
    ['local', 'locale', () => call(reportToSarif, report, { local: 'ja' })],
  ])('%s is refused, and %s is named', (name, meant, use) => {
    expect(use).toThrow(new RangeError(`There is no option "${name}"; did you mean "${meant}"?`))
  })

  it('is refused when an input is read', async () => {
    const stream = () => reportIn(validateStream('[]', { format: 'json', ...{ maxIssue: 3 } }))
    await expect(stream()).rejects.toThrow(
      new RangeError('There is no option "maxIssue"; did you mean "maxIssues"?'),
    )
    const items = () => reportIn(validateItems(nothing, { kind: 'theme', ...{ format: 'json' } }))
    await expect(items()).rejects.toThrow(/^There is no option "format"; known are kind, base, /)
  })
})

describe('a mapping that createMapping has not made', () => {
  const file = { kind: 'theme', fields: { id: 'code' } }
  it.each([
    ['a mapping file', file],
    ['all that came of reading one', createMapping(file)],
  ])('is refused: %s', async (_, mapping) => {
    const refusal = new TypeError(
      'The option "mapping" is the member "mapping" of what createMapping returns.',
    )
    expect(() => call(validateDataset, [], { mapping })).toThrow(refusal)
    expect(() => call(createChecker, { mapping })).toThrow(refusal)
    const stream = () =>
      reportIn(validateStream('code\na\n', JSON.parse(JSON.stringify({ format: 'csv', mapping }))))
    await expect(stream()).rejects.toThrow(refusal)
  })
})

describe('a base that is neither a dataset nor an atlas', () => {
  it.each([['none'], [null], [5], [[{ themes: [] }]]])('is refused: %j', async (base) => {
    const refusal = new TypeError(
      'The option "base" is a dataset or an atlas, such as "curated" of sti-atlas.',
    )
    expect(() => call(validateDataset, [], { base })).toThrow(refusal)
    expect(() => call(createChecker, { base })).toThrow(refusal)
    const stream = () => reportIn(validateStream('[]', JSON.parse(JSON.stringify({ format: 'json', base }))))
    await expect(stream()).rejects.toThrow(refusal)
  })
})
