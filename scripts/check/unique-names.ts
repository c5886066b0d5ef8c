import { type DataCheck, everyRecord } from './finding.js'

/** No two records of a kind have the same name in a language; measures, whose names are headings, within a strategy. */
export const uniqueNames: DataCheck = {
  name: 'unique-names',
  check: (dataset) => {
    const seen = new Map<string, string>()
    return everyRecord(dataset).flatMap(({ kind, record }) => {
      const scope = kind === 'measure' && 'strategy' in record ? `${kind}/${record.strategy ?? ''}` : kind
      return (['en', 'ja'] as const).flatMap((language) => {
        const key = `${scope}/${language}/${record.name[language].normalize('NFKC').toLowerCase()}`
        const other = seen.get(key)
        if (other === undefined) seen.set(key, record.id)
        return other === undefined
          ? []
          : [
              {
                kind,
                id: record.id,
                path: ['name', language],
                message: `has the name of "${other}": ${record.name[language]}`,
              },
            ]
      })
    })
  },
}
