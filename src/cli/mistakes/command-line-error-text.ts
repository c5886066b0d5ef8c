import type { CommanderError } from 'commander'
import type { LocalizedText } from '../../model/records.js'
import { japaneseName } from '../help/placeholders.js'
import { didYouMean } from './did-you-mean.js'

/** How a message of commander goes, and the same in Japanese with what it quotes. */
interface Sentence {
  readonly pattern: RegExp
  readonly japanese: (...quoted: readonly string[]) => string
}

const meant = (names: string) => didYouMean(names === '' ? [] : names.split(', ')).ja

const SUGGESTION = String.raw`(?:\n\(Did you mean (?:one of )?(.+)\?\))?$`

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'commander.missingArgument': {
    pattern: /'(.*)'$/s,
    japanese: (name = '') => `必須の引数「${japaneseName(name)}」がありません。`,
  },
  'commander.optionMissingArgument': {
    pattern: /'(\S+)/,
    japanese: (option) => `${option}に値がありません。`,
  },
  'commander.invalidArgument': {
    pattern: /'(\S+) .*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    japanese: (option, value, choices = '') =>
      `${option}に「${value}」は使えません。使える値：${choices.replaceAll(', ', '、')}`,
  },
  'commander.excessArguments': {
    pattern: /'(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/s,
    japanese: (command, expected, given) => `${command}の引数は${expected}個までですが、${given}個あります。`,
  },
  'commander.unknownOption': {
    pattern: new RegExp(`'(.*?)'${SUGGESTION}`, 's'),
    japanese: (option, names = '') => `「${option}」というオプションはありません。${meant(names)}`,
  },
  'commander.unknownCommand': {
    pattern: new RegExp(`'(.*?)'${SUGGESTION}`, 's'),
    japanese: (command, names = '') => `「${command}」というコマンドはありません。${meant(names)}`,
  },
}

const inJapanese = ({ code, message }: CommanderError): string => {
  const sentence = SENTENCES[code]
  const [, ...quoted] = sentence?.pattern.exec(message) ?? []
  return sentence && quoted.length > 0 ? sentence.japanese(...quoted) : 'コマンドの書き方が誤っています。'
}

/** What is wrong with a command line that commander does not accept. */
export const commandLineErrorText = (error: CommanderError): LocalizedText => ({
  en: error.message.replace(/^error: /, ''),
  ja: inJapanese(error),
})
