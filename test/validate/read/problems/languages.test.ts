import { describe, expect, it } from 'vitest'
import { YAMLParseError } from 'yaml'
import type { ProblemContent } from '../../../../src/validate/read/problem.js'
import {
  csvAfterQuote,
  csvColumns,
  csvEmptyRows,
  csvHeaderBeyond,
  csvHeaderBlank,
  csvHeaderConflict,
  csvHeaderDuplicate,
  csvHeaderElsewhere,
  csvHeaderEmpty,
  csvHeaderUnknown,
  csvNoRows,
  csvNoteRow,
  csvRowsSkipped,
  csvUnclosedQuote,
  titleForHeader,
} from '../../../../src/validate/read/problems/csv-problems.js'
import {
  collectionAlias,
  collectionNotList,
  collectionTwice,
  collectionUnknown,
} from '../../../../src/validate/read/problems/dataset-problems.js'
import {
  encodingMark,
  encodingRange,
  encodingUnknown,
  wrongByte,
  wrongByteInLine,
} from '../../../../src/validate/read/problems/encoding-problems.js'
import {
  inputBroken,
  inputEmpty,
  inputTooLong,
  inputUnreadable,
  iterationBroken,
  recordTooLong,
  yamlTooLong,
} from '../../../../src/validate/read/problems/input-problems.js'
import { jsonSyntax, jsonTruncated } from '../../../../src/validate/read/problems/json-problems.js'
import {
  cyclic,
  duplicateKey,
  loneSurrogate,
  notPlain,
  nulCharacter,
  tooDeep,
  tooManyValues,
  unsafeKey,
} from '../../../../src/validate/read/problems/value-problems.js'
import {
  aliasBomb,
  aliasUnknown,
  yamlKey,
  yamlMergeKey,
  yamlSyntax,
  yamlTag,
} from '../../../../src/validate/read/problems/yaml-problems.js'
import { yamlReason } from '../../../../src/validate/read/yaml/yaml-reasons.js'

const findings: ProblemContent[] = [
  inputEmpty(),
  inputUnreadable({ en: 'gone', ja: 'なし' }),
  inputBroken(12, { en: 'gone', ja: 'なし' }),
  iterationBroken(12, { en: 'gone', ja: 'なし' }),
  inputTooLong(12),
  yamlTooLong(12),
  wrongByte(255, 12, 'utf-8'),
  wrongByteInLine(255, 12, 'utf-8'),
  encodingUnknown('x'),
  encodingMark('shift_jis', 'utf-8'),
  encodingRange('utf-16le'),
  nulCharacter(),
  loneSurrogate(),
  recordTooLong(12),
  tooDeep(100),
  unsafeKey('__proto__'),
  duplicateKey(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
  collectionUnknown('x'),
  collectionNotList('programs'),
  collectionAlias('programs'),
  collectionTwice('programs'),
  jsonTruncated(),
  jsonSyntax('value', 'NaN'),
  jsonSyntax('closing-quote', '"x'),
  csvUnclosedQuote(1, 2),
  csvAfterQuote('x'),
  csvColumns(2, ['a', 'b', 'c']),
  csvNoRows(),
  csvNoteRow(),
  csvEmptyRows(2),
  csvHeaderEmpty(2),
  csvHeaderUnknown('x', []),
  titleForHeader(csvHeaderUnknown('x', []), { line: 3, unit: undefined }),
  titleForHeader(csvHeaderUnknown('x', []), { line: 3, unit: 'in millions of yen' }),
  csvHeaderDuplicate('a'),
  csvHeaderConflict('a'),
  csvHeaderElsewhere(1, 3),
  csvHeaderBlank(2, undefined),
  csvHeaderBeyond(9, 5, 3),
  csvRowsSkipped({ side: 'above', first: 1, last: 1 }, [], 0, undefined),
  csvRowsSkipped({ side: 'below', first: 4, last: 5 }, ['a', 'b'], 2, undefined),
  yamlSyntax(yamlReason(new YAMLParseError([0, 1], 'BAD_INDENT', ''))),
  yamlTag('!x'),
  yamlKey(),
  yamlMergeKey(),
  aliasUnknown('x'),
  aliasBomb(12),
  cyclic(),
  notPlain({ en: 'a function', ja: '関数' }),
  tooManyValues(12),
]

describe('what readers find', () => {
  it.each(findings.map((finding) => [finding.code, finding]))(
    'is told in both languages: %s',
    (_, finding) => {
      for (const text of [finding.message, finding.hint ?? finding.message]) {
        expect(text.en).toMatch(/^[\x20-\x7e…]+\.$/)
        expect(text.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
      }
    },
  )
})
