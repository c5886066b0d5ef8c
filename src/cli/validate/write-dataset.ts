import { writeFile } from 'node:fs/promises'
import type { Dataset } from '../../atlas/dataset.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import { escapeUnseenInJson } from '../../render/escape-unseen-in-json.js'
import { type Reasons, readFailure, readReasons } from '../../validate/read/read-failure.js'
import { mistake } from '../mistakes/mistake.js'

const FORBIDDEN: LocalizedText = { en: 'it may not be written', ja: '書き込みが許可されていません' }

const writeReasons: Reasons = {
  ...readReasons,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  ENOENT: { en: 'there is no such folder', ja: 'フォルダーがありません' },
  ENOTDIR: { en: 'there is no such folder', ja: 'フォルダーがありません' },
  ENOSPC: { en: 'the disk is full', ja: '記憶装置に空きがありません' },
}

/** A dataset as JSON with one record a line. */
function* linesOf(dataset: Dataset<AnyIds>): Generator<string> {
  const collections = Object.entries(dataset)
  yield '{'
  for (const [at, [name, records = []]] of collections.entries()) {
    yield `${at === 0 ? '' : ','}\n  ${JSON.stringify(name)}: [`
    for (const [index, record] of records.entries())
      yield `${index === 0 ? '' : ','}\n    ${escapeUnseenInJson(JSON.stringify(record))}`
    yield '\n  ]'
  }
  yield '\n}\n'
}

/** Writes a dataset into a JSON file. Fails where that cannot be written. */
export const writeDataset = async (path: string, dataset: Dataset<AnyIds>): Promise<void> => {
  try {
    await writeFile(path, linesOf(dataset))
  } catch (error) {
    const reason = readFailure(error, writeReasons)
    throw mistake({
      en: `cannot write ${path}: ${reason.en}`,
      ja: `${path}に書き込めません：${reason.ja}`,
    })
  }
}
