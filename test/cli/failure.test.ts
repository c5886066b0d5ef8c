import { describe, expect, it } from 'vitest'
import { programWith } from './programs.js'
import { runCommand, writeTemporary } from './run-command.js'

const share = 'us-coauthorship-share'
const program = JSON.stringify(programWith())
const mapping = { kind: 'program', fields: { id: 'code', 'name.en': 'title', 'name.ja': 'title' } }

const sentences: readonly (readonly [args: readonly string[], sentence: string])[] = [
  [['list', 'progam'], '「progam」という種類はありません。「program」のことですか。'],
  [['show', 'horizon-europ'], '「horizon-europ」というIDはありません。「horizon-europe」、または「'],
  [['compare', 'place'], '「place」という比較はありません。「places」のことですか。'],
  [
    ['compare', 'places', 'JP', '--on', 'today'],
    '--onには2024-07のような日付を指定してください。「today」は使えません。',
  ],
  [
    ['compare', 'places', 'JP', '--columns', 'US'],
    'IDは、「places」の後と--columnsのどちらか一方だけに指定してください。',
  ],
  [
    ['compare', 'places'],
    'compare placesには国・地域のIDを指定してください（例：sti-atlas compare places JP KR）。',
  ],
  [
    ['compare', 'places', 'JP', '--rows', 'measure'],
    '「measure」という行はありません。「measures」のことですか。',
  ],
  [['compare', 'places', 'Japn'], '「Japn」という国・地域はありません。'],
  [['compare', 'timeline', '--columns', 'x'], '「x」という列はありません。'],
  [['compare', 'timeline', 'meating'], '「meating」という種類はありません。「meeting」のことですか。'],
  [
    ['compare', 'timeline', 'meeting', '--where', 'kind=forum'],
    '種類は、名前の後と--whereのkindのどちらか一方だけに指定してください。',
  ],
  [
    ['compare', 'timeline', '--where', 'during=x'],
    '--whereのduringには、2024-07のような日付か2024/2025のような期間を指定してください。「x」は使えません。',
  ],
  [
    ['compare', 'timeline', '--where', 'during=2025/2024'],
    '--whereのduringの期間「2025/2024」の終わりが、始まりより前です。',
  ],
  [
    ['compare', 'timeline', '--on', '2024', '--where', 'during=2024'],
    '--whereのduringと--onは、どちらか一方だけを指定してください。',
  ],
  [
    ['compare', 'trace', '--columns', 'a', '--where', 'holder=JP'],
    '--whereのholderと--columnsは、どちらか一方だけを指定してください。',
  ],
  [['compare', 'technologies', '--where', 'x=1'], 'この比較には条件がないため、--whereは指定できません。'],
  [['compare', 'approaches', '--rows', ''], '--rowsに値がありません。値はコンマで区切って指定してください。'],
  [['show', 'place/JP/x'], 'showにはJPやplace/JPのようなIDを指定してください。「place/JP/x」は使えません。'],
  [['compare', 'trace', '--where', 'x'], '--whereには「キー=値」の形で指定してください。「x」は使えません。'],
  [
    ['compare', 'trace', '--where', 'holdr=JP'],
    '--whereに「holdr」というキーはありません。「holder」のことですか。',
  ],
  [
    ['compare', 'trace', '--where', 'x=JP'],
    '--whereに「x」というキーはありません。使えるキー：holder、strategy、narrower',
  ],
  [
    ['compare', 'trace', '--where', 'narrower=maybe'],
    'narrowerに「maybe」は使えません。使える値：true、false',
  ],
  [['compare', 'trace', '--where', 'holder=JP,US'], '--whereのholderに指定できる値は1つです。2個あります。'],
  [
    ['compare', 'trace', '--columns', 'a', '--where', 'strategy=a'],
    '--whereのstrategyと--columnsは、どちらか一方だけを指定してください。',
  ],
  [
    ['compare', 'approaches', '--columns', 'US', '--where', 'toward=US'],
    '--whereのtowardと--columnsは、どちらか一方だけを指定してください。',
  ],
  [
    ['compare', 'strategies', '--where', 'pairs=true'],
    '--whereのpairs=trueには、戦略のIDを2つ指定してください。',
  ],
  [
    ['compare', 'strategies', '--where', 'pairs=true', '--where', 'by=theme'],
    '--whereのpairsとbyは、どちらか一方だけを指定してください。',
  ],
  [
    ['compare', 'programs', '--where', 'amounts=true', '--on', '2024'],
    '--whereのamountsと--onは、どちらか一方だけを指定してください。',
  ],
  [['compare', 'programs', '--columns', 'budgt'], '「budgt」という列はありません。「budget」のことですか。'],
  [['compare', 'measures', '--where', 'by=level', '--columns', 'x'], '「x」という主体の層はありません。'],
  [['compare', 'indicator'], 'compare indicatorには、指標のIDを1つ指定してください。'],
  [
    ['compare', 'indicator', share, '--rows', 'field,partner'],
    '--rowsには、指標の次元の名前を1つ指定してください。',
  ],
  [
    ['compare', 'indicator', share, '--rows', 'field', '--columns', 'field'],
    '--rowsと--columnsが、どちらも「field」です。',
  ],
  [
    ['compare', 'indicator', share, '--where', 'country=JP'],
    '「country」というus-coauthorship-shareの次元はありません。使える値：field、partner',
  ],
  [['find', 'AI', '--limit', '0'], '--limitには1以上の整数を指定してください。「0」は使えません。'],
  [['validate', '-', '-'], '標準入力は一度しか指定できません。'],
  [['validate', 'a.csv', './a.csv'], './a.csvは一度しか指定できません。'],
  [['validate', '-'], '読み込む標準入力がありません。'],
  [['validate', 'x', '--encoding', 'ebcdic'], '文字コード「ebcdic」は読み込めません。'],
  [
    ['validate', 'x', '--assume-currency', 'XYZ'],
    '「XYZ」という通貨はありません。USD,JPYのように、ISO 4217のコードで書いてください。',
  ],
  [['validate', 'x', '--mapping', 'none.json'], 'none.jsonを読み込めません（ファイルがありません）。'],
]

const files: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  args: (path: string) => readonly string[],
  sentence: string,
])[] = [
  [
    'programs.ndjson',
    program,
    (path) => ['validate', path],
    'NDJSONだけではレコードの種類が分かりません。--kind programのように指定してください。',
  ],
  [
    'notes',
    'about nothing',
    (path) => ['validate', path],
    '<file>の形式が分かりません。--input json|ndjson|csv|tsv|yamlで指定してください。',
  ],
  ['table.csv', 'id,name\na,b\n', (path) => ['merge', path], '<file>はJSONではありません：CSVのようです。'],
  [
    'wrong.json',
    '{"id": "a",}',
    (path) => ['merge', path],
    '<file>はJSONではありません：1行12桁 二重引用符で囲んだ項目名が必要ですが、「}」があります。直前のコンマを取り除いてください。',
  ],
  [
    'other.json',
    '{}',
    (path) => ['merge', path],
    '<file>は、`sti-atlas validate … --format json`の報告ではありません。',
  ],
  [
    'mine.json',
    JSON.stringify({ programs: [programWith({ parent: 'nothing' }), programWith({ id: 'x', parent: 'y' })] }),
    (path) => ['list', '--with', path],
    '<file>に誤りがあります。`sti-atlas validate <file>`で確かめてください：/programs/0/parent 「nothing」という事業はありません。（ほか1件）',
  ],
  [
    'mapping.json',
    '{"kind": "program"}',
    (path) => ['validate', 'x', '--mapping', path],
    '<file>は対応表として使えません：/fields ',
  ],
  [
    'mapping.json',
    '{"kind": "program", "kind": "place"}',
    (path) => ['validate', 'x', '--mapping', path],
    '<file>は対応表として使えません：1行21桁 「kind」が重複しています。',
  ],
  [
    'mapping.json',
    Uint8Array.of(0x22, 0x83, 0x22),
    (path) => ['validate', 'x', '--mapping', path],
    '<file>を読み込めません。先頭から1バイト目（0から数えて）の0x83は、utf-8として正しくありません。UTF-8で保存し直してください。',
  ],
  [
    'mapping.json',
    JSON.stringify(mapping),
    (path) => ['validate', 'x', '--kind', 'theme', '--mapping', path],
    '<file>から作るレコードの種類は「program」で、「theme」ではありません。',
  ],
]

const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

describe('a mistake of the user', () => {
  it.each(sentences)('is told in Japanese where that is the language: %j', async (args, sentence) => {
    const { code, out, err } = await runCommand([...args, '--locale', 'ja'])
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(`sti-atlas: ${sentence}`), err).toBe(true)
    expect((await runCommand(args)).err).not.toMatch(isJapanese)
  })

  it.each(files)(
    'in %s is told in Japanese where that is the language',
    async (name, content, args, sentence) => {
      const path = writeTemporary(name, content)
      const { code, out, err } = await runCommand([...args(path), '--locale', 'ja'])
      expect([code, out]).toEqual([2, ''])
      const told = err.replaceAll(path, '<file>')
      expect(told.startsWith(`sti-atlas: ${sentence}`), told).toBe(true)
      expect((await runCommand(args(path))).err).not.toMatch(isJapanese)
    },
  )
})

describe('what is told besides', () => {
  it('is Japanese where nothing is found', async () => {
    expect(await runCommand(['find', 'zzzqqq', 'x', '--locale', 'ja'])).toEqual({
      code: 0,
      out: '',
      err: 'sti-atlas: 「zzzqqq x」は見つかりませんでした。\n',
    })
  })

  it('is Japanese above what refers to a record', async () => {
    const { out } = await runCommand(['show', 'horizon-europe', '--locale', 'ja'])
    expect(out).toMatch(/^参照元（[1-9]\d*件）:$/m)
    expect(out).not.toContain('referred to by')
  })
})
