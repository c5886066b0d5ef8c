import { describe, expect, it } from 'vitest'
import { programWith } from './programs.js'
import { runCommand, writeTemporary } from './run-command.js'

const share = 'us-coauthorship-share'
const strategy = 'japan-global-strategy-2025'

type Mistake = readonly [args: readonly string[], english: string, japanese: string]

/** What can be wrong with what stands after `compare`. */
const comparing: readonly Mistake[] = [
  [
    ['aproaches'],
    'unknown comparison "aproaches" (did you mean "approaches"?)',
    '「aproaches」という比較はありません。「approaches」のことですか。',
  ],
  [
    ['foo'],
    'unknown comparison "foo"; known are approaches, strategies, trace, measures, programs, technologies, places, indicator, timeline, network',
    '「foo」という比較はありません。使える値：approaches、strategies、trace、measures、programs、technologies、places、indicator、timeline、network',
  ],
  // Values of --where
  [
    ['technologies', '--where', 'foo=1'],
    'this comparison takes no conditions, so --where cannot be given',
    'この比較には条件がないため、--whereは指定できません。',
  ],
  [
    ['approaches', '--where', 'posture'],
    '--where takes key=value, not "posture"',
    '--whereには「キー=値」の形で指定してください。「posture」は使えません。',
  ],
  [
    ['approaches', '--where', '=equal'],
    '--where takes key=value, not "=equal"',
    '--whereには「キー=値」の形で指定してください。「=equal」は使えません。',
  ],
  [
    ['approaches', '--where', 'posture= ,'],
    '--where takes key=value, not "posture= ,"',
    '--whereには「キー=値」の形で指定してください。「posture= ,」は使えません。',
  ],
  [
    ['approaches', '--where', 'postur=equal'],
    'unknown key "postur" in --where (did you mean "posture"?)',
    '--whereに「postur」というキーはありません。「posture」のことですか。',
  ],
  [
    ['approaches', '--where', 'x=1'],
    'unknown key "x" in --where; known are toward, posture, mode, history',
    '--whereに「x」というキーはありません。使えるキー：toward、posture、mode、history',
  ],
  [
    ['approaches', '--where', 'posture=stratgic,equl'],
    'unknown posture "stratgic" (did you mean "strategic"?); unknown posture "equl" (did you mean "equal"?)',
    'postureに「stratgic」は使えません。「strategic」のことですか。 postureに「equl」は使えません。「equal」のことですか。',
  ],
  [
    ['programs', '--where', 'kind=felowship'],
    'unknown kind "felowship" (did you mean "fellowship"?)',
    'kindに「felowship」は使えません。「fellowship」のことですか。',
  ],
  [
    ['measures', '--where', 'kind=acton'],
    'unknown kind "acton" (did you mean "action"?)',
    'kindに「acton」は使えません。「action」のことですか。',
  ],
  [
    ['measures', '--where', 'standing=maybe'],
    'unknown standing "maybe"; known are true, false',
    'standingに「maybe」は使えません。使える値：true、false',
  ],
  [
    ['network', '--where', 'tie=agreemnt'],
    'unknown tie "agreemnt" (did you mean "agreement"?)',
    'tieに「agreemnt」は使えません。「agreement」のことですか。',
  ],
  [
    ['approaches', '--where', 'toward=JPX'],
    'unknown place "JPX" (did you mean "JP"?)',
    '「JPX」という国・地域はありません。「JP」のことですか。',
  ],
  [
    ['indicator', share, '--where', 'country=JP'],
    `unknown dimension of ${share} "country"; known are field, partner`,
    `「country」という${share}の次元はありません。使える値：field、partner`,
  ],
  [
    ['approaches', '--where', 'toward=CN,RU'],
    'toward in --where takes one value, not 2',
    '--whereのtowardに指定できる値は1つです。2個あります。',
  ],
  [
    ['trace', '--where', 'holder=JP', '--where', 'holder=KR'],
    'holder in --where takes one value, not 2',
    '--whereのholderに指定できる値は1つです。2個あります。',
  ],
  [
    ['measures', '--where', 'by=theme,level'],
    'by in --where takes one value, not 2',
    '--whereのbyに指定できる値は1つです。2個あります。',
  ],
  // Times
  [
    ['places', 'JP', '--on', 'today'],
    '--on takes a date such as 2024-07, not "today"',
    '--onには2024-07のような日付を指定してください。「today」は使えません。',
  ],
  [
    ['approaches', '--on', '2024-13'],
    '--on takes a date such as 2024-07, not "2024-13"',
    '--onには2024-07のような日付を指定してください。「2024-13」は使えません。',
  ],
  [
    ['timeline', '--where', 'during=last year'],
    'during in --where takes a date such as 2024-07 or an interval such as 2024/2025, not "last year"',
    '--whereのduringには、2024-07のような日付か2024/2025のような期間を指定してください。「last year」は使えません。',
  ],
  [
    ['network', '--where', 'during=2025/2024'],
    'during in --where ends before it starts: "2025/2024"',
    '--whereのduringの期間「2025/2024」の終わりが、始まりより前です。',
  ],
  [
    ['timeline', '--where', 'within=2025-02/2025-01'],
    'within in --where ends before it starts: "2025-02/2025-01"',
    '--whereのwithinの期間「2025-02/2025-01」の終わりが、始まりより前です。',
  ],
  // Ids, rows and columns
  [
    ['places'],
    'compare places takes ids of places, as in compare places JP KR',
    'compare placesには国・地域のIDを指定してください（例：compare places JP KR）。',
  ],
  [
    ['places', ','],
    'compare places has no value; join values by commas',
    'compare placesに値がありません。値はコンマで区切って指定してください。',
  ],
  [
    ['approaches', '--rows', ''],
    '--rows has no value; join values by commas',
    '--rowsに値がありません。値はコンマで区切って指定してください。',
  ],
  [
    ['approaches', '--columns', ' ,'],
    '--columns has no value; join values by commas',
    '--columnsに値がありません。値はコンマで区切って指定してください。',
  ],
  [
    ['indicator'],
    'compare indicator takes the id of one indicator',
    'compare indicatorには、指標のIDを1つ指定してください。',
  ],
  [
    ['strategies', strategy, '--where', 'pairs=true'],
    'pairs=true in --where takes the ids of two strategies',
    '--whereのpairs=trueには、戦略のIDを2つ指定してください。',
  ],
  [['places', 'Japn'], 'unknown place "Japn"', '「Japn」という国・地域はありません。'],
  [
    ['approaches', 'eux'],
    'unknown place or organization "eux" (did you mean "eu"?)',
    '「eux」という国・地域または組織はありません。「eu」のことですか。',
  ],
  [
    ['programs', 'satrep', 'horizon-europa'],
    'unknown program "satrep" (did you mean "satreps"?); unknown program "horizon-europa" (did you mean "horizon-europe"?)',
    '「satrep」という事業はありません。「satreps」のことですか。 「horizon-europa」という事業はありません。「horizon-europe」のことですか。',
  ],
  [
    ['indicator', 'us-coauthorship-shar'],
    `unknown indicator "us-coauthorship-shar" (did you mean "${share}"?)`,
    `「us-coauthorship-shar」という指標はありません。「${share}」のことですか。`,
  ],
  [
    ['timeline', 'meetin'],
    'unknown kind "meetin" (did you mean "meeting"?)',
    '「meetin」という種類はありません。「meeting」のことですか。',
  ],
  [
    ['programs', '--columns', 'budgt'],
    'unknown property "budgt" (did you mean "budget"?)',
    '「budgt」という列はありません。「budget」のことですか。',
  ],
  [
    ['measures', '--where', 'by=level', '--columns', 'ministry'],
    'unknown level "ministry"; known are government, funding-agency, institution',
    '「ministry」という主体の層はありません。使える値：government、funding-agency、institution',
  ],
  [
    ['places', 'JP', '--rows', 'program,agreemnts'],
    'unknown row "program" (did you mean "programs"?); unknown row "agreemnts" (did you mean "agreements"?)',
    '「program」という行はありません。「programs」のことですか。 「agreemnts」という行はありません。「agreements」のことですか。',
  ],
  [
    ['places', 'NO', '--rows', 'facilites'],
    'unknown row "facilites" (did you mean "facilities"?)',
    '「facilites」という行はありません。「facilities」のことですか。',
  ],
  [
    ['timeline', '--rows', 'meeting/fmstann-2024', '--where', 'during=2010'],
    'unknown row "meeting/fmstann-2024" (did you mean "meeting/fmstan-2024"?)',
    '「meeting/fmstann-2024」という行はありません。「meeting/fmstan-2024」のことですか。',
  ],
  [
    ['timeline', '--columns', 'x'],
    'unknown column "x"; known are date, kind, places',
    '「x」という列はありません。使える値：date、kind、places',
  ],
  [
    ['places', 'JP', '--rows', 'zzz'],
    'unknown row "zzz"; known are strategies, approaches, approached-by, measures, measures-toward, programs, programs-toward, agreements, agreements-toward, forums, meetings, attended, positions, facilities, organizations, sources, memberships, indicators',
    '「zzz」という行はありません。使える値：strategies、approaches、approached-by、measures、measures-toward、programs、programs-toward、agreements、agreements-toward、forums、meetings、attended、positions、facilities、organizations、sources、memberships、indicators',
  ],
  [['timeline', '--rows', 'zzzzzz'], 'unknown row "zzzzzz"', '「zzzzzz」という行はありません。'],
  [
    ['timeline', 'meeting', '--columns', 'dat'],
    'unknown column "dat" (did you mean "date"?)',
    '「dat」という列はありません。「date」のことですか。',
  ],
  [
    ['timeline', 'meeting', '--columns', '種類'],
    'unknown column "種類" (did you mean "kind"?)',
    '「種類」という列はありません。「kind」のことですか。',
  ],
  [
    ['indicator', share, '--rows', 'partner,field'],
    '--rows takes the name of one dimension of an indicator',
    '--rowsには、指標の次元の名前を1つ指定してください。',
  ],
  [
    ['indicator', share, '--columns', 'partner,field'],
    '--columns takes the name of one dimension of an indicator',
    '--columnsには、指標の次元の名前を1つ指定してください。',
  ],
  [
    ['indicator', share, '--rows', 'field', '--columns', 'field'],
    '--rows and --columns are both "field"',
    '--rowsと--columnsが、どちらも「field」です。',
  ],
  // What does not go together
  [
    ['approaches', 'eu', '--rows', 'KR'],
    'give ids after "approaches" or --rows, not both',
    'IDは、「approaches」の後と--rowsのどちらか一方だけに指定してください。',
  ],
  [
    ['places', 'JP', '--columns', 'KR'],
    'give ids after "places" or --columns, not both',
    'IDは、「places」の後と--columnsのどちらか一方だけに指定してください。',
  ],
  [
    ['approaches', '--columns', 'US', '--where', 'toward=CN'],
    'give toward in --where or --columns, not both',
    '--whereのtowardと--columnsは、どちらか一方だけを指定してください。',
  ],
  [
    ['trace', '--columns', strategy, '--where', `strategy=${strategy}`],
    'give strategy in --where or --columns, not both',
    '--whereのstrategyと--columnsは、どちらか一方だけを指定してください。',
  ],
  [
    ['trace', 'standards', '--where', 'holder=KR', '--columns', strategy],
    'give holder in --where or --columns, not both',
    '--whereのholderと--columnsは、どちらか一方だけを指定してください。',
  ],
  [
    ['trace', '--where', 'holder=KR', '--where', `strategy=${strategy}`],
    'give holder or strategy in --where, not both',
    '--whereのholderとstrategyは、どちらか一方だけを指定してください。',
  ],
  [
    ['strategies', '--where', 'pairs=true', '--where', 'by=theme'],
    'give pairs or by in --where, not both',
    '--whereのpairsとbyは、どちらか一方だけを指定してください。',
  ],
  [
    ['timeline', 'meeting', '--where', 'kind=forum'],
    'give kinds after the name or kind in --where, not both',
    '種類は、名前の後と--whereのkindのどちらか一方だけに指定してください。',
  ],
  [
    ['timeline', '--on', '2024', '--where', 'during=2025'],
    'give during in --where or --on, not both',
    '--whereのduringと--onは、どちらか一方だけを指定してください。',
  ],
  [
    ['programs', '--on', '2024', '--where', 'amounts=true'],
    'give amounts in --where or --on, not both',
    '--whereのamountsと--onは、どちらか一方だけを指定してください。',
  ],
  [
    ['programs', '--where', 'amounts=true', '--where', 'holder=JP'],
    'give amounts or holder in --where, not both',
    '--whereのamountsとholderは、どちらか一方だけを指定してください。',
  ],
  // Several mistakes at once
  [
    ['approaches', 'UK', '--columns', 'asaen', '--where', 'posture=hostile', '--where', 'history=perhaps'],
    'unknown posture "hostile"; known are integrated, strategic, priority, selective, working, equal, supportive, competitive, conditional; unknown history "perhaps"; known are true, false; unknown place or organization "UK" (did you mean "GB"?); unknown place "asaen" (did you mean "asean"?)',
    'postureに「hostile」は使えません。使える値：integrated、strategic、priority、selective、working、equal、supportive、competitive、conditional historyに「perhaps」は使えません。使える値：true、false 「UK」という国・地域または組織はありません。「GB」のことですか。 「asaen」という国・地域はありません。「asean」のことですか。',
  ],
  [
    ['programs', 'satrep', '--columns', 'budgt', '--where', 'kind=felowship', '--where', 'during=soon'],
    'unknown property "budgt" (did you mean "budget"?); unknown kind "felowship" (did you mean "fellowship"?); during in --where takes a date such as 2024-07 or an interval such as 2024/2025, not "soon"; unknown program "satrep" (did you mean "satreps"?)',
    '「budgt」という列はありません。「budget」のことですか。 kindに「felowship」は使えません。「fellowship」のことですか。 --whereのduringには、2024-07のような日付か2024/2025のような期間を指定してください。「soon」は使えません。 「satrep」という事業はありません。「satreps」のことですか。',
  ],
  [
    ['measures', 'q9q9q9q9', '--columns', 'goverment', '--where', 'by=levels'],
    'unknown by "levels" (did you mean "level"?); unknown place or organization "q9q9q9q9"',
    'byに「levels」は使えません。「level」のことですか。 「q9q9q9q9」という国・地域または組織はありません。',
  ],
  [
    ['strategies', '--rows', 'peopel', '--where', 'by=themes', '--where', 'only=all'],
    'unknown by "themes" (did you mean "theme"?); unknown only "all"; known are shared, single',
    'byに「themes」は使えません。「theme」のことですか。 onlyに「all」は使えません。使える値：shared、single',
  ],
  [
    ['trace', 'standrds', '--where', 'narrower=perhaps'],
    'unknown narrower "perhaps"; known are true, false; unknown theme "standrds" (did you mean "standards"?)',
    'narrowerに「perhaps」は使えません。使える値：true、false 「standrds」というテーマはありません。「standards」のことですか。',
  ],
  [
    ['indicator', share, '--rows', 'country', '--where', 'show=ranks'],
    `unknown show "ranks" (did you mean "rank"?); unknown dimension of ${share} "country"; known are field, partner`,
    `showに「ranks」は使えません。「rank」のことですか。 「country」という${share}の次元はありません。使える値：field、partner`,
  ],
  [
    ['timeline', 'meetin', '--where', 'place=JPX', '--where', 'relations=perhaps', '--columns', 'gap'],
    'unknown kind "meetin" (did you mean "meeting"?); unknown relations "perhaps"; known are true, false; unknown place "JPX" (did you mean "JP"?)',
    '「meetin」という種類はありません。「meeting」のことですか。 relationsに「perhaps」は使えません。使える値：true、false 「JPX」という国・地域はありません。「JP」のことですか。',
  ],
  [
    ['network', 'q9q9q9q9', '--where', 'tie=agreemnt', '--where', 'by-place=perhaps'],
    'unknown tie "agreemnt" (did you mean "agreement"?); unknown by-place "perhaps"; known are true, false; unknown place or organization "q9q9q9q9"',
    'tieに「agreemnt」は使えません。「agreement」のことですか。 by-placeに「perhaps」は使えません。使える値：true、false 「q9q9q9q9」という国・地域または組織はありません。',
  ],
  // A mistake that causes no others
  [
    ['timeline', 'meeting', '--columns', 'gap', '--where', 'relations=perhaps'],
    'unknown relations "perhaps"; known are true, false',
    'relationsに「perhaps」は使えません。使える値：true、false',
  ],
  [
    ['network', 'JP', 'US', '--columns', 'degree', '--where', 'centrality=perhaps'],
    'unknown centrality "perhaps"; known are true, false',
    'centralityに「perhaps」は使えません。使える値：true、false',
  ],
  [
    ['programs', 'nexus', '--columns', 'JPY', '--where', 'amounts=perhaps'],
    'unknown amounts "perhaps"; known are true, false',
    'amountsに「perhaps」は使えません。使える値：true、false',
  ],
  [
    ['programs', 'program/nexus', '--where', 'amounts=perhaps'],
    'unknown amounts "perhaps"; known are true, false',
    'amountsに「perhaps」は使えません。使える値：true、false',
  ],
  [
    ['strategies', strategy, '--rows', 'canada-strac-declaration', '--where', 'pairs=perhaps'],
    'unknown pairs "perhaps"; known are true, false',
    'pairsに「perhaps」は使えません。使える値：true、false',
  ],
  // Datasets and formats
  [
    ['places', 'JP', '--with', 'package.json', '--with', './package.json'],
    './package.json can be given only once',
    './package.jsonは一度しか指定できません。',
  ],
  [
    ['places', 'JP', '--format', 'json', '--bom'],
    '--bom goes with --format csv only',
    '--bomは--format csvと合わせて指定してください。',
  ],
  [
    ['places', 'JP', '--citations'],
    '--citations goes with --format csv only',
    '--citationsは--format csvと合わせて指定してください。',
  ],
  [
    ['places', 'JP', '--no-words'],
    '--no-words goes with --format csv only',
    '--no-wordsは--format csvと合わせて指定してください。',
  ],
]

/** What can be wrong with other commands. */
const others: readonly Mistake[] = [
  [
    ['list', 'progam'],
    'unknown kind "progam" (did you mean "program"?)',
    '「progam」という種類はありません。「program」のことですか。',
  ],
  [
    ['show', 'Japan'],
    'unknown id "Japan" (did you mean "JP"?)',
    '「Japan」というIDはありません。「JP」のことですか。',
  ],
  [
    ['show', 'place/JP/x'],
    'show takes an id such as JP or place/JP, not "place/JP/x"',
    'showにはJPやplace/JPのようなIDを指定してください。「place/JP/x」は使えません。',
  ],
  [
    ['find', 'AI', '--limit', '0'],
    '--limit takes a whole number from 1, not "0"',
    '--limitには1以上の整数を指定してください。「0」は使えません。',
  ],
  [['validate', '-'], 'there is no standard input to read', '読み込む標準入力がありません。'],
  [['validate', '-', '-'], 'standard input can be given only once', '標準入力は一度しか指定できません。'],
  [
    ['validate', 'package.json', './src/../package.json'],
    './src/../package.json can be given only once',
    './src/../package.jsonは一度しか指定できません。',
  ],
  [
    ['validate', 'x', '--jobs', '0'],
    '--jobs takes a whole number from 1 to 256, not "0"',
    '--jobsには1以上256以下の整数を指定してください。「0」は使えません。',
  ],
  [
    ['validate', 'x', '--jobs', '257'],
    '--jobs takes a whole number from 1 to 256, not "257"',
    '--jobsには1以上256以下の整数を指定してください。「257」は使えません。',
  ],
  [
    ['validate', 'x', '--max-issues', 'all'],
    '--max-issues takes a whole number from 0, not "all"',
    '--max-issuesには0以上の整数を指定してください。「all」は使えません。',
  ],
  [
    ['validate', 'x', '--shard', '-1'],
    '--shard takes a whole number from 0, not "-1"',
    '--shardには0以上の整数を指定してください。「-1」は使えません。',
  ],
  [
    ['validate', 'x', '--encoding', 'ebcdic'],
    'unknown encoding "ebcdic"; known are utf-8, utf-16, shift_jis, euc-jp, windows-1252 and more',
    '文字コード「ebcdic」は読み込めません。読み込める文字コードは、utf-8、utf-16、shift_jis、euc-jp、windows-1252などです。',
  ],
  [
    ['validate', 'x', '--assume-currency', 'USD,EURO'],
    'unknown currency "EURO"; write ISO 4217 codes, such as USD,JPY',
    '「EURO」という通貨はありません。USD,JPYのように、ISO 4217のコードで書いてください。',
  ],
  [
    ['validate', 'x', '--assume-currency', ''],
    '--assume-currency has no value; join values by commas',
    '--assume-currencyに値がありません。値はコンマで区切って指定してください。',
  ],
  [
    ['validate', 'x', '--mapping', 'none.json'],
    'cannot read none.json: there is no such file',
    'none.jsonを読み込めません（ファイルがありません）。',
  ],
  [
    ['validate', 'x', '--mapping', 'src'],
    'cannot read src: it is a directory',
    'srcを読み込めません（ディレクトリです）。',
  ],
  [
    ['validate', 'package.json', '--input', 'csv'],
    'CSV does not say what its records are: name their kind, as in --kind program or program=package.json',
    'CSVだけではレコードの種類が分かりません。--kind programかprogram=package.jsonのように種類を指定してください。',
  ],
  [
    ['validate', 'package.json', '--input', 'ndjson'],
    'NDJSON does not say what its records are: name their kind, as in --kind program or program=package.json',
    'NDJSONだけではレコードの種類が分かりません。--kind programかprogram=package.jsonのように種類を指定してください。',
  ],
  [
    ['validate', 'LICENSE'],
    'cannot tell the format of LICENSE: name it with --input json|ndjson|csv|tsv|yaml',
    'LICENSEの形式が分かりません。--input json|ndjson|csv|tsv|yamlで指定してください。',
  ],
  [
    ['validate', 'x', '--accepted', 'y.json', '--jobs', '2'],
    '--accepted takes one thread: leave --jobs out',
    '--acceptedは1つのスレッドで行います。--jobsを外してください。',
  ],
  [
    ['validate', 'package.json', '--accepted', './package.json'],
    './package.json is an input; give --accepted another file',
    './package.jsonは入力です。--acceptedには別のファイルを指定してください。',
  ],
]

const mapping = JSON.stringify({ kind: 'program', fields: { id: 'code', 'name.en': 'a', 'name.ja': 'b' } })
const programs = [programWith({ parent: 'nothing' }), programWith({ id: 'x', parent: 'y' })]

const asMapping = (path: string) => ['validate', 'x', '--mapping', path]

/** What can be wrong with a file that a command takes. */
const files: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  args: (path: string) => readonly string[],
  english: string,
  japanese: string,
])[] = [
  [
    'table.csv',
    'id,name\na,b\n',
    (path) => ['merge', path],
    '<file> is not JSON: it looks like CSV',
    '<file>はJSONではありません：CSVのようです。',
  ],
  [
    'comma.json',
    '{"id": "a",}',
    (path) => ['merge', path],
    '<file> is not JSON: line 1, column 12: expected a field name in double quotes, found "}". Remove the comma before it.',
    '<file>はJSONではありません：1行12桁 二重引用符で囲んだ項目名が必要ですが、「}」があります。直前のコンマを取り除いてください。',
  ],
  [
    'report.json',
    '{}',
    (path) => ['merge', path],
    '<file> is no report of `sti-atlas validate … --format json`',
    '<file>は、`sti-atlas validate … --format json`の報告ではありません。',
  ],
  [
    'mine.json',
    JSON.stringify({ programs }),
    (path) => ['list', '--with', path],
    '<file> has errors, see `sti-atlas validate <file>`: line 1, column 212: /programs/0/parent There is no program "nothing". (and 1 more)',
    '<file>に誤りがあります。`sti-atlas validate <file>`で確かめてください：1行212桁 /programs/0/parent 「nothing」という事業はありません。（ほか1件）',
  ],
  [
    'fields.json',
    '{"kind": "program"}',
    asMapping,
    '<file> is no mapping: /fields The field "fields" is missing.',
    '<file>は対応表として使えません：/fields 必須の項目「fields」がありません。',
  ],
  [
    'twice.json',
    '{"kind": "program", "kind": "place"}',
    asMapping,
    '<file> is no mapping: line 1, column 21: "kind" is there more than once.',
    '<file>は対応表として使えません：1行21桁 「kind」が重複しています。',
  ],
  [
    'bytes.json',
    Uint8Array.of(0x22, 0x83, 0x22),
    asMapping,
    'cannot read <file>: Byte 0x83 at offset 1 is not valid utf-8. Save it as UTF-8.',
    '<file>を読み込めません。先頭から2バイト目の0x83は、utf-8として正しくありません。UTF-8で保存し直してください。',
  ],
  [
    'mapping.xlsx',
    Uint8Array.of(0x50, 0x4b, 3, 4),
    asMapping,
    'cannot read <file>: it is an Excel workbook or another ZIP archive; save the sheet as CSV, or unpack it first',
    '<file>を読み込めません（Excelブックなど、ZIP形式のファイルです。シートをCSVで保存するか、先に展開してください）。',
  ],
  [
    'kind.json',
    mapping,
    (path) => [...asMapping(path), '--kind', 'theme'],
    '<file> makes records of the kind "program", not "theme"',
    '<file>から作るレコードの種類は「program」で、「theme」ではありません。',
  ],
]

const outcomes = async (args: readonly string[]) => [
  await runCommand(args),
  await runCommand([...args, '--locale', 'ja']),
]

const failed = (message: string) => ({ code: 2, out: '', err: `sti-atlas: ${message}\n` })

describe('a mistake of the user', () => {
  it.each([...comparing.map(([args, ...told]) => [['compare', ...args], ...told] as const), ...others])(
    'is told in one line of either language, with exit code 2: %j',
    async (args, english, japanese) => {
      expect(await outcomes(args)).toEqual([failed(english), failed(japanese)])
    },
  )

  it.each(files)('in %s is told in one line of either language', async (...mistake) => {
    const [name, content, args, english, japanese] = mistake
    const path = writeTemporary(name, content)
    const told = (message: string) => failed(message.replaceAll('<file>', path))
    expect(await outcomes(args(path))).toEqual([told(english), told(japanese)])
  })
})
