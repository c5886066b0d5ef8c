import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryTable } from '../../../src/codes/countries.js'
import { parsePlace } from '../../../src/validate/normalize/parse-place.js'
import { placeKey } from '../../../src/validate/normalize/place-key.js'
import { MORE_COUNTRY_NAMES, OTHER_CODES, SHARED_NAMES } from '../../../src/validate/normalize/place-names.js'

const places = [
  { id: 'eu', name: { en: 'European Union', ja: '欧州連合' }, abbreviation: 'EU', aliases: ['E U'] },
  { id: 'asean', name: { en: 'ASEAN', ja: 'アセアン' }, aliases: ['東南アジア諸国連合'] },
  { id: 'latin-america', name: { en: 'Latin America', ja: '中南米' } },
  { id: 'JP', name: { en: 'Japan', ja: '日本' }, aliases: ['日の本'] },
]

describe('parsePlace', () => {
  it.each([
    ['JP', 'JP', 'id'],
    ['NA', 'NA', 'id'],
    ['NO', 'NO', 'id'],
    [' ＪＰ ', 'JP', 'id'],
    ['jp', 'JP', 'alpha-2'],
    ['JPN', 'JP', 'alpha-3'],
    ['deu', 'DE', 'alpha-3'],
    ['NAM', 'NA', 'alpha-3'],
    ['Namibia', 'NA', 'name'],
    ['Germany', 'DE', 'name'],
    ['GERMANY', 'DE', 'name'],
    ['ドイツ', 'DE', 'name'],
    ['独', 'DE', 'name'],
    ['ﾄﾞｲﾂ', 'DE', 'name'],
    ['米国', 'US', 'name'],
    ['アメリカ', 'US', 'name'],
    ['U.S.A.', 'US', 'name'],
    ['英国', 'GB', 'name'],
    ['日　本', 'JP', 'name'],
    ['中 国', 'CN', 'name'],
    ['サウジ アラビア', 'SA', 'name'],
    ['大 韓 民 国', 'KR', 'name'],
    ['U.K.', 'GB', 'name'],
    ["Cote d'Ivoire", 'CI', 'name'],
    ['CÔTE D’IVOIRE', 'CI', 'name'],
    ['コート・ジボワール', 'CI', 'name'],
    ['Turkiye', 'TR', 'name'],
    ['St Lucia', 'LC', 'name'],
    ['Saint Lucia', 'LC', 'name'],
    ['Trinidad and Tobago', 'TT', 'name'],
    ['Bosnia & Herzegovina', 'BA', 'name'],
    ['The Netherlands', 'NL', 'name'],
    ['- Japan', 'JP', 'name'],
    ['Viet Nam', 'VN', 'name'],
    ['ヴェトナム', 'VN', 'name'],
    ['Slovak Republic', 'SK', 'name'],
    ['Iran (Islamic Republic of)', 'IR', 'name'],
    ['Republic of Korea', 'KR', 'name'],
    ['Korea, Rep.', 'KR', 'name'],
    ['韓国', 'KR', 'name'],
    ['DPRK', 'KP', 'name'],
    ['DRC', 'CD', 'name'],
    ['コンゴ共和国', 'CG', 'name'],
    ['Guinea', 'GN', 'name'],
    ['Guinea Bissau', 'GW', 'name'],
    ['Guinea - Bissau', 'GW', 'name'],
    ['Chinese Taipei', 'TW', 'name'],
  ])('reads %s as %s by its %s', (text, value, rule) => {
    expect(parsePlace(text)).toStrictEqual({ ok: true, value, rule })
  })

  it.each([
    ['eu', 'eu', 'id'],
    ['EU', 'eu', 'name'],
    ['ＥＵ', 'eu', 'name'],
    ['E U', 'eu', 'name'],
    ['欧州連合', 'eu', 'name'],
    ['Asean', 'asean', 'name'],
    ['東南アジア諸国連合', 'asean', 'name'],
    ['Latin-America', 'latin-america', 'name'],
    ['日の本', 'JP', 'name'],
    ['JPN', 'JP', 'alpha-3'],
  ])('reads %s among the places that are given as %s by its %s', (text, value, rule) => {
    expect(parsePlace(text, { places })).toStrictEqual({ ok: true, value, rule })
  })

  it('reads the abbreviation of a given place', () => {
    const union = [
      { id: 'african-union', name: { en: 'African Union', ja: 'アフリカ連合' }, abbreviation: 'AfU' },
    ]
    expect(parsePlace('afu', { places: union })).toStrictEqual({
      ok: true,
      value: 'african-union',
      rule: 'name',
    })
  })

  it('takes & for and, and St for Saint, in the names of given places', () => {
    const given = [
      { id: 'north', name: { en: 'North & East', ja: '北東' } },
      { id: 'canton', name: { en: 'Saint Gallen', ja: 'ザンクト・ガレン' } },
      { id: 'west', name: { en: 'North East', ja: '北・東' } },
    ]
    expect(parsePlace('North and East', { places: given })).toMatchObject({ ok: true, value: 'north' })
    expect(parsePlace('St. Gallen', { places: given })).toMatchObject({ ok: true, value: 'canton' })
    expect(parsePlace('Gallen', { places: given })).toMatchObject({ ok: false, reason: 'unknown' })
  })

  it('says in both languages what is unclear, and what to write', () => {
    expect(parsePlace('Atlantis')).toMatchObject({
      message: {
        en: 'No place is known by the name or code "Atlantis".',
        ja: '「Atlantis」という名称やコードの国・地域は見つかりません。',
      },
      hint: {
        en: 'Write the ISO 3166-1 alpha-2 code of a country, such as JP, or the id of a bloc or region.',
        ja: '国はJPなどISO 3166-1の2文字コード、国家連合や地域はそのIDで書いてください。',
      },
    })
    expect(parsePlace('Congo')).toMatchObject({
      message: { en: '"Congo" can mean several things.', ja: '「Congo」は複数の意味にとれます。' },
      hint: {
        en: 'Write the id of the place that is meant: CD, CG.',
        ja: '意図する国・地域のIDを書いてください：CD、CG。',
      },
    })
    expect(parsePlace('el')).toMatchObject({
      notes: [
        {
          message: {
            en: "EL is not an ISO 3166-1 code; that country's code is GR.",
            ja: 'ELはISO 3166-1のコードではありません。この国のコードはGRです。',
          },
        },
      ],
    })
  })

  it('does not know blocs that are not given', () => {
    expect(parsePlace('EU')).toMatchObject({ ok: false, reason: 'unknown' })
  })

  it.each([
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['EL', 'GR'],
  ])('reads %s as %s and notes that it is no ISO 3166-1 code', (text, value) => {
    expect(parsePlace(text)).toMatchObject({
      ok: true,
      value,
      rule: 'other-code',
      notes: [{ reason: 'not-iso-3166', candidates: [value] }],
    })
  })

  it.each([
    ['Korea', ['KR', 'KP']],
    ['korea', ['KR', 'KP']],
    ['コリア', ['KR', 'KP']],
    ['朝鮮', ['KR', 'KP']],
    ['Congo', ['CD', 'CG']],
    ['The Congo', ['CD', 'CG']],
    ['コンゴ', ['CD', 'CG']],
    ['ドミニカ', ['DM', 'DO']],
    ['Virgin Islands', ['VG', 'VI']],
    ['バージン諸島', ['VG', 'VI']],
    ['America', ['US', 'latin-america']],
    ['na', ['NA']],
    ['no', ['NO']],
  ])('does not guess which place %s is', (text, candidates) => {
    expect(parsePlace(text, { places })).toMatchObject({ ok: false, reason: 'ambiguous', candidates })
  })

  it('does not take a shared name for the only place of it that is known', () => {
    expect(parsePlace('America')).toMatchObject({ ok: false, reason: 'ambiguous', candidates: ['US'] })
  })

  it('reads the id of a given place in another case as a name of it, not as a code', () => {
    const kosovo = [{ id: 'XK', name: { en: 'Kosovo', ja: 'コソボ' } }]
    expect(parsePlace('xk', { places: kosovo })).toStrictEqual({ ok: true, value: 'XK', rule: 'name' })
  })

  it('finds a name that a given place shares with a country', () => {
    const states = [{ id: 'georgia', name: { en: 'Georgia', ja: 'ジョージア州' } }]
    expect(parsePlace('Georgia', { places: states })).toMatchObject({
      reason: 'ambiguous',
      candidates: ['georgia', 'GE'],
    })
    expect(parsePlace('georgia', { places: states })).toStrictEqual({
      ok: true,
      value: 'georgia',
      rule: 'id',
    })
  })

  it.each(['', ' ', '　'])('tells an empty place %j from Namibia', (text) => {
    expect(parsePlace(text)).toMatchObject({ ok: false, reason: 'empty' })
  })

  it.each(['Atlantis', 'n/a', 'N/A', 'XK', 'Republic of China', '...', 'constructor', '__proto__'])(
    'does not know %j',
    (text) => {
      expect(parsePlace(text)).toMatchObject({ ok: false, reason: 'unknown' })
    },
  )

  it('does not look for a text that is too long for a name', () => {
    expect(parsePlace('Japan'.padEnd(200))).toMatchObject({ ok: true, value: 'JP' })
    expect(parsePlace('Japan'.padEnd(201))).toMatchObject({ ok: false, reason: 'unknown' })
    expect(parsePlace('x'.repeat(300))).toMatchObject({
      reason: 'unknown',
      message: { en: `No place is known by the name or code "${'x'.repeat(40)}…".` },
    })
  })

  it('reads every code and every name of the table, or says that it is shared', () => {
    const shared = new Set(Object.keys(SHARED_NAMES).map(placeKey))
    for (const [alpha2, alpha3, , ...names] of countryTable) {
      expect(parsePlace(alpha2)).toStrictEqual({ ok: true, value: alpha2, rule: 'id' })
      expect(parsePlace(alpha3)).toStrictEqual({ ok: true, value: alpha2, rule: 'alpha-3' })
      for (const name of [...names, ...(MORE_COUNTRY_NAMES[alpha2] ?? [])]) {
        const reading = parsePlace(name)
        if (shared.has(placeKey(name))) expect(reading).toMatchObject({ reason: 'ambiguous' })
        else expect(reading).toMatchObject({ ok: true, value: OTHER_CODES[name] ?? alpha2 })
      }
    }
  })

  it('takes names in any case and width', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
    const row = fc.constantFrom(...countryTable)
    fc.assert(
      fc.property(row, ([alpha2, , , en]) => {
        for (const name of [en.toUpperCase(), en.toLowerCase(), wide(en), ` ${en} `]) {
          expect(parsePlace(name)).toMatchObject({ ok: true, value: alpha2 })
        }
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof parsePlace(text).ok).toBe('boolean')
      }),
    )
  })
})

describe('the further names of countries', () => {
  it('belong to codes of ISO 3166-1', () => {
    const codes = countryTable.map(([alpha2]) => alpha2)
    expect(codes).toEqual(expect.arrayContaining(Object.keys(MORE_COUNTRY_NAMES)))
    expect(codes).toEqual(expect.arrayContaining(Object.values(OTHER_CODES)))
  })

  it('add something to the generated table', () => {
    const keys = new Map(
      countryTable.map(([alpha2, alpha3, , ...names]) => [
        alpha2,
        new Set([alpha2, alpha3, ...names].map(placeKey)),
      ]),
    )
    const idle = Object.entries(MORE_COUNTRY_NAMES).flatMap(([id, names]) =>
      names.filter((name) => keys.get(id)?.has(placeKey(name))),
    )
    expect(idle).toEqual([])
  })
})
