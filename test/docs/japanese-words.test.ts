import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const guides = readdirSync('docs/guides').filter((name) => name.endsWith('.ja.md'))
const sources = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const paths = [
  'README.ja.md',
  ...guides.map((name) => `docs/guides/${name}`),
  ...sources.map((name) => `src/cli/${name}`),
  'src/schemas/field-words.ts',
  'scripts/docs/reference/japanese-meanings.ts',
  'scripts/docs/rules/groups.ts',
  'scripts/docs/rules/pages.ts',
]

/** What the build writes into a document. */
const generated = /<!-- (shown|counts)\b[^>]*-->[\s\S]*?<!-- \/\1 -->/g

const rejected: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['レコード', /記録/],
  ['主体の層', /実施段階/],
  ['次元', /軸/],
  ['節', /箇所/],
  ['食い違い', /不一致/],
  ['ブラウザー', /ブラウザ(?!ー)/],
  ['エディター', /エディタ(?!ー)/],
  ['フォルダー', /フォルダ(?!ー)/],
  ['メモリ', /メモリー/],
  ['コンマ', /カンマ/],
  ['入口', /エントリー|エントリポイント/],
  ['一度', /(?<!\d)[1１]度/],
  ['1つ', /一つ/],
  ['資金配分機関', /ファンディング機関/],
  ['通貨の単位', /満額/],
  ['ほかの人の項目', /他の項目から/],
  ['重大度', /重さ/],
]

describe('the Japanese of the README, the guides, the reference and the command', () => {
  it.each(rejected)('says %s, and no other word for it', (_word, pattern) => {
    const lines = paths.flatMap((path) =>
      readFileSync(path, 'utf8')
        .replace(generated, '')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line}`),
    )
    expect(lines).toEqual([])
  })
})
