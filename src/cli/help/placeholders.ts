/** What stands for a value in help and usage, with the Japanese for it. */
const JAPANESE: Readonly<Record<string, string>> = {
  base: '参照先',
  codes: 'コード',
  command: 'コマンド',
  country: '国',
  date: '日付',
  file: 'ファイル',
  files: 'ファイル',
  format: '形式',
  id: 'ID',
  ids: 'ID',
  'key=value': 'キー=値',
  kind: '種類',
  locale: '言語',
  name: '名前',
  number: '数',
  options: 'オプション',
  order: '順序',
  reports: '報告',
  sign: '記号',
  what: '比較',
  words: '言葉',
}

/** The Japanese name of an argument. */
export const japaneseName = (name: string): string =>
  (Object.hasOwn(JAPANESE, name) && JAPANESE[name]) || name

/** A usage or an option with its placeholders in Japanese: `<kind>` as `<種類>`. */
export const japanesePlaceholders = (usage: string): string =>
  usage.replace(/(?<=[<[])[\w=]+(?=(?:\.{3})?[>\]])/g, japaneseName)
