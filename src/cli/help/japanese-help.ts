import type { HelpConfiguration, Option } from 'commander'
import { displayWidth } from '../../render/display-width.js'
import { wrapText } from '../../render/wrap-text.js'
import { japaneseName, japanesePlaceholders } from './placeholders.js'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Commands:': 'コマンド:',
}

const isTold = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

const optionDescription = ({ description, argChoices, defaultValue }: Option): string => {
  const told = [
    ...(argChoices ? [argChoices.join('、')] : []),
    ...(isTold(defaultValue) ? [`指定がなければ${defaultValue}`] : []),
  ]
  return told.length > 0 ? `${description}（${told.join('。')}）` : description
}

/** What makes the help of commander Japanese: all but the descriptions, which the commands give. */
export const japaneseHelp: HelpConfiguration = {
  minWidthToWrap: 20,
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: japanesePlaceholders,
  styleSubcommandTerm: japanesePlaceholders,
  styleOptionTerm: japanesePlaceholders,
  styleArgumentTerm: japaneseName,
  optionDescription,
  displayWidth,
  boxWrap: (text, width) =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, width))
      .join('\n'),
}
