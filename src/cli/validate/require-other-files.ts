import type { Report } from '../../validate/report/report.js'
import { mistake } from '../mistakes/mistake.js'

/** A report and the path of its file. */
export interface GivenReport {
  readonly path: string
  readonly report: Report
}

const placesOf = ({ report }: GivenReport): readonly (readonly [place: string, input: string])[] =>
  (report.shards ?? []).flatMap(({ number, input }) =>
    input === undefined ? [] : [[`${number} ${input}`, input] as const],
  )

/** Fails where two reports are of inputs with one name and number, which could not be told apart. */
export const requireOtherFiles = (reports: readonly GivenReport[]): void => {
  const told = new Map<string, string>()
  for (const given of reports) {
    const places = placesOf(given)
    for (const [place, input] of places) {
      const other = told.get(place)
      if (other !== undefined)
        throw mistake({
          en: `${other} and ${given.path} are both about ${input}; give different files different numbers with --shard`,
          ja: `${other}と${given.path}は、どちらも${input}の報告です。別のファイルであれば、--shardに別の番号を指定して検証してください。`,
        })
    }
    for (const [place] of places) told.set(place, given.path)
  }
}
