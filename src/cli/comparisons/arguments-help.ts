import { wrapText } from '../../render/wrap-text.js'
import { comparisonNames } from '../names.js'
import { type ComparisonArguments, comparisonArguments } from './arguments.js'

const INDENT = 4
const DEFAULT_WIDTH = 80
const NARROWEST = 40

const linesOf = ({ rows, columns, ids, where, otherKey }: ComparisonArguments) => {
  const after = (axis: 'rows' | 'columns') => (ids === axis ? '; also after the name' : '')
  return [
    ...(typeof ids === 'string' ? [] : [`after the name: ${ids.en}`]),
    `--rows: ${rows.en}${after('rows')}`,
    `--columns: ${columns.en}${after('columns')}`,
    ...Object.entries(where).map(
      ([key, values]) => `--where ${key}: ${'en' in values ? values.en : values.join(', ')}`,
    ),
    ...(otherKey ? [`--where ${otherKey[0].en}: ${otherKey[1].en}`] : []),
  ]
}

/** What every comparison takes, for the help of the command. */
export const argumentsHelp = (width = DEFAULT_WIDTH): string =>
  comparisonNames
    .map((name) => {
      const told = linesOf(comparisonArguments[name]).flatMap((line) =>
        wrapText(line, Math.max(NARROWEST, width) - INDENT).map(
          (part, index) => `${' '.repeat(index === 0 ? 2 : INDENT)}${part}`,
        ),
      )
      return [`${name}:`, ...told].join('\n')
    })
    .join('\n\n')
