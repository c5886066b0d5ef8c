import type { LocalizedText } from '../../../model/records.js'
import { found, type ProblemContent } from '../problem.js'

export const inputEmpty = (): ProblemContent =>
  found(
    'error',
    'input-empty',
    { en: 'The input is empty.', ja: '入力が空です。' },
    {
      en: 'Check that the file was exported completely and that it is the right one.',
      ja: 'ファイルが正しいか、最後まで書き出されているかを確かめてください。',
    },
  )

export const inputUnreadable = (reason: LocalizedText): ProblemContent =>
  found('error', 'input-unreadable', {
    en: `The input cannot be read: ${reason.en}.`,
    ja: `入力を読み込めません（${reason.ja}）。`,
  })

export const inputBroken = (bytesRead: number, reason: LocalizedText): ProblemContent =>
  found('error', 'input-broken', {
    en: `The input could not be read further than byte ${bytesRead}: ${reason.en}.`,
    ja: `入力を${bytesRead}バイトまでしか読み込めませんでした（${reason.ja}）。`,
  })

export const iterationBroken = (count: number, reason: LocalizedText): ProblemContent =>
  found('error', 'input-broken', {
    en: `The input could not be read further than ${count} records: ${reason.en}.`,
    ja: `入力を${count}件までしか読み込めませんでした（${reason.ja}）。`,
  })

export const inputTooLong = (limit: number): ProblemContent =>
  found(
    'error',
    'input-too-long',
    {
      en: `The input is longer than the ${limit} characters that are read of this format.`,
      ja: `入力が、この形式で読み込める上限の${limit}文字を超えています。`,
    },
    {
      en: 'Split it into several files, or use NDJSON, which has no limit.',
      ja: '複数のファイルに分けるか、上限のないNDJSONを使ってください。',
    },
  )

export const yamlTooLong = (limit: number): ProblemContent =>
  found(
    'error',
    'input-too-long',
    {
      en: `The input has more than the ${limit} words and marks that are read of YAML.`,
      ja: `入力の語と記号が、YAMLで読み込める上限の${limit}個を超えています。`,
    },
    {
      en: 'Split it into several files, or use NDJSON, which has no limit.',
      ja: '複数のファイルに分けるか、上限のないNDJSONを使ってください。',
    },
  )

export const recordTooLong = (limit: number): ProblemContent =>
  found(
    'error',
    'record-too-long',
    {
      en: `The record that begins here is longer than the limit of ${limit} and was not read.`,
      ja: `ここから始まるレコードは、上限の${limit}より長いため読み込みませんでした。`,
    },
    {
      en: 'Check for a missing line end or closing quote.',
      ja: '改行や閉じる引用符が抜けていないか確かめてください。',
    },
  )
