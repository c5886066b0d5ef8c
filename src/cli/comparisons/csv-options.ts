import type { CsvOptions } from '../../render/to-csv.js'
import { mistake } from '../mistakes/mistake.js'
import type { ComparisonFormatName } from '../options/names.js'

/** Flags that say how a comparison is written, of which all but the format are for CSV. */
export interface CsvFlags {
  readonly format: ComparisonFormatName
  readonly words: boolean
  readonly citations?: boolean
  readonly bom?: boolean
}

/** How CSV is to be written; a mistake where that is said of another format. */
export const csvOptions = ({
  format,
  words,
  citations,
  bom,
}: CsvFlags): Required<Pick<CsvOptions, 'words' | 'citations' | 'byteOrderMark'>> => {
  const [asked] = [
    ...(citations ? ['--citations'] : []),
    ...(bom ? ['--bom'] : []),
    ...(words ? [] : ['--no-words']),
  ]
  if (format !== 'csv' && asked !== undefined)
    throw mistake({
      en: `${asked} goes with --format csv only`,
      ja: `${asked}は--format csvと合わせて指定してください。`,
    })
  return { words, citations: citations === true, byteOrderMark: bom === true }
}
