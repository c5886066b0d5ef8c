import { describe, expect, it } from 'vitest'
import { localeIn } from '../../../src/cli/options/locale-in.js'

describe('localeIn', () => {
  it.each([
    [['--locale', 'ja', 'list'], 'ja'],
    [['list', 'themes', '--locale', 'ja', '--unknown'], 'ja'],
    [['list', '--locale=ja'], 'ja'],
    [['list', '--locale', 'ja', '--locale=en'], 'en'],
    [['list', '--locale=fr', '--locale', 'ja'], 'ja'],
  ])('finds the language wherever it stands, the last one that is known: %j', (args, locale) => {
    expect(localeIn(args)).toBe(locale)
  })

  it.each([
    [[]],
    [['list', 'ja']],
    [['list', '--locale']],
    [['list', '--locale', 'fr']],
    [['list', '--locales=ja']],
    [['find', '--', '--locale', 'ja']],
  ])('is English where no language is asked for: %j', (args) => {
    expect(localeIn(args)).toBe('en')
  })
})
