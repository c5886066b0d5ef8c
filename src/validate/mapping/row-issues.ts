import type { MappingIssue } from './create-mapping.js'
import { issueAt } from './issue-at.js'
import type { MappingFile } from './mapping-schema.js'

/** What is wrong with the rows of a table at which its header and its data are said to be. */
export const rowIssues = ({ headerRow = 1, dataRow }: MappingFile): MappingIssue[] =>
  dataRow === undefined || dataRow > headerRow
    ? []
    : [
        issueAt(['dataRow'], {
          message: {
            en: `The data cannot begin in row ${dataRow}, as the header is row ${headerRow} or below it.`,
            ja: `見出しは早くても${headerRow}行目なので、データが${dataRow}行目から始まることはありません。`,
          },
          hint: {
            en: 'Give the number of the first row below the header that is data, as a spreadsheet counts rows.',
            ja: '見出しより下で初めてデータになる行の番号（表計算ソフトでの行番号）を書いてください。',
          },
        }),
      ]
