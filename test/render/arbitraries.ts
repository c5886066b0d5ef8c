import fc from 'fast-check'
import type { Cell, Comparison } from '../../src/compare/comparison.js'
import type { LocalizedText } from '../../src/model/records.js'

/** Pieces of markup, formulas, escapes and scripts that a renderer could let through. */
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onclick="x',
  "' onclick='x",
  '&lt;',
  '&#35;x',
  '&amp',
  '|',
  '\\',
  '\\|',
  '\n',
  '\r\n',
  '\t',
  '`',
  '``` js',
  '**',
  '__',
  '~~',
  '$x$',
  '[a](javascript:b)',
  '![a](b)',
  '[^1]',
  '[x]: y',
  '- ',
  '1. ',
  '1) ',
  '# ',
  '===',
  '---',
  'http://a.b',
  'www.a.b',
  'a@b.c',
  '//a.b',
  '=1+1',
  '+1',
  '-1',
  '@a',
  "'=1",
  '＝1',
  ',',
  '"',
  ';',
  '%%{init: {}}%%',
  '#quot;',
  ']]>',
  '<!--',
  '\u001b[31m',
  '\u0007',
  '\u0000',
  '\u009b1m',
  '\u202e',
  '\ud800',
  '\ufffe',
  '\u2028',
  '日本語',
  '（',
  '。',
  'ﾊﾞ',
  '👩‍🔬',
  '🇯🇵',
  'é',
  ' ',
)

/** Texts of any characters, many of them hostile. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: hostile }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''))

const localized: fc.Arbitrary<LocalizedText> = fc.record({ en: texts, ja: texts })

const citations = fc.record(
  { source: texts, section: texts, label: texts },
  { requiredKeys: ['source', 'section'] },
)

const record = fc.record({ kind: fc.constantFrom('place' as const, 'agreement' as const), id: texts })

const cells: fc.Arbitrary<Cell> = fc.record(
  {
    value: fc.oneof(
      texts,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(texts, { maxLength: 3 }),
    ),
    text: localized,
    via: texts,
    state: texts,
    citations: fc.array(citations, { maxLength: 2 }),
    records: fc.array(record, { maxLength: 2 }),
  },
  { requiredKeys: ['value', 'text', 'citations'] },
)

const axis = fc.uniqueArray(
  fc.record({ id: texts, label: localized, record }, { requiredKeys: ['id', 'label'] }),
  { maxLength: 4, selector: ({ id }) => id },
)

/** Comparisons of every kind with hostile texts everywhere, some without rows or columns. */
export const comparisons: fc.Arbitrary<Comparison> = fc.tuple(axis, axis).chain(([rows, columns]) =>
  fc.record({
    kind: fc.constantFrom(
      'approaches' as const,
      'strategies' as const,
      'programs' as const,
      'indicator' as const,
      'timeline' as const,
      'network' as const,
    ),
    title: localized,
    rows: fc.constant(rows),
    columns: fc.constant(columns),
    cells: fc.array(fc.array(fc.option(cells), { minLength: columns.length, maxLength: columns.length }), {
      minLength: rows.length,
      maxLength: rows.length,
    }),
    legend: fc.array(
      fc.record({ id: texts, label: localized, description: localized }, { requiredKeys: ['id', 'label'] }),
      { maxLength: 3 },
    ),
    notes: fc.array(localized, { maxLength: 3 }),
  }),
)

/** The languages that renderers write. */
export const locales = fc.constantFrom('en' as const, 'ja' as const)
