import { describe, expect, it } from 'vitest'
import { fileCall, type Settings, valueCall } from '../../../../scripts/docs/rules/settings.js'

const commandOf = (settings: Settings, mapping?: string) => fileCall('a.csv', 'csv', settings, mapping)

describe('fileCall', () => {
  it.each<[Settings, string]>([
    [{}, ''],
    [{ kind: 'program' }, ' --kind program'],
    [{ encoding: 'shift_jis' }, ' --encoding shift_jis'],
    [{ curated: false }, ' --base none'],
    [{ normalize: true }, ' --normalize'],
    [{ normalize: false }, ''],
    [{ normalize: { order: 'day-first' } }, ' --date-order day-first'],
    [{ normalize: { fiscalYear: 'japan' } }, ' --fiscal-year japan'],
    [{ normalize: { decimal: 'comma' } }, ' --decimal comma'],
    [{ normalize: { assume: ['USD', 'JPY'] } }, ' --assume-currency USD,JPY'],
    [
      {
        kind: 'program',
        encoding: 'utf-16le',
        normalize: { order: 'day-first', fiscalYear: 'japan' },
        curated: false,
      },
      ' --kind program --encoding utf-16le --date-order day-first --fiscal-year japan --base none',
    ],
  ])('says %j as flags of the command', (settings, flags) => {
    expect(commandOf(settings)).toEqual({ language: 'sh', text: `npx sti-atlas validate a.csv${flags}\n` })
  })

  it('names the mapping', () => {
    expect(commandOf({}, 'theirs.json').text).toBe('npx sti-atlas validate a.csv --mapping theirs.json\n')
  })

  it('is a call where the command cannot be told all', () => {
    expect(commandOf({ maxRecordBytes: 100 })).toEqual({
      language: 'javascript',
      text: "validateStream(bytes, { format: 'csv', maxRecordBytes: 100, base: curated })\n",
    })
    const places = [{ id: 'sti-zone', name: { en: 'STI Zone', ja: '特区' } }]
    expect(
      commandOf({ kind: 'program', curated: false, normalize: { order: 'day-first', places } }).text,
    ).toBe(
      "validateStream(bytes, { format: 'csv', kind: 'program', normalize: { order: 'day-first', places: [{ id: 'sti-zone', name: { en: 'STI Zone', ja: '特区' } }] } })\n",
    )
  })
})

describe('valueCall', () => {
  it('says the settings as options', () => {
    expect(valueCall({ normalize: true })).toEqual({
      language: 'javascript',
      text: 'validateDataset(dataset, { normalize: true, base: curated })\n',
    })
    expect(valueCall({ curated: false }).text).toBe('validateDataset(dataset)\n')
  })
})
