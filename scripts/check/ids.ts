import type { DataCheck } from './finding.js'
import { everyRecord } from './finding.js'

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Ids are lower-case words joined by hyphens, a country's its two-letter code; no two records of a kind share one. */
export const ids: DataCheck = {
  name: 'ids',
  check: (dataset) => {
    const seen = new Set<string>()
    return everyRecord(dataset).flatMap(({ kind, record }) => {
      const isCountry = kind === 'place' && 'kind' in record && record.kind === 'country'
      const messages = [
        ...((isCountry ? /^[A-Z]{2}$/ : slug).test(record.id) ? [] : [`"${record.id}" is not an id`]),
        ...(seen.has(`${kind}/${record.id}`) ? [`"${record.id}" is taken`] : []),
      ]
      seen.add(`${kind}/${record.id}`)
      return messages.map((message) => ({ kind, id: record.id, path: ['id'], message }))
    })
  },
}
