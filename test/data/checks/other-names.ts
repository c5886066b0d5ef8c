import type { DataCheck } from './data-check.js'
import { everyRecord } from './every-record.js'

/** An alias is another name than the record has. */
export const otherNames: DataCheck = {
  name: 'other-names',
  check: (dataset) =>
    everyRecord(dataset).flatMap(({ kind, record }) =>
      (record.aliases ?? []).flatMap((alias, index) =>
        alias === record.name.en || alias === record.name.ja
          ? [{ kind, id: record.id, path: ['aliases', index], message: `"${alias}" is the name` }]
          : [],
      ),
    ),
}
