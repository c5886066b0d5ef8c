import type { ReadCode } from '../read/problem.js'
import type { Rule } from './rule.js'

type Text = Omit<Rule, 'code'>

const TEXTS: Readonly<Record<ReadCode, Text>> = {
  'alias-bomb': {
    severity: 'error',
    title: { en: 'Aliases that repeat too much', ja: '繰り返しの多すぎるエイリアス' },
    description: {
      en: 'The aliases of a YAML record stand for more values than are read. Such files are made to use up memory.',
      ja: 'YAMLのエイリアスを展開すると値が多くなりすぎます。メモリを使い果たすために作られたファイルの特徴です。',
    },
  },
  'alias-unknown': {
    severity: 'error',
    title: { en: 'An alias without an anchor', ja: 'アンカーのないエイリアス' },
    description: {
      en: 'A YAML alias (*name) must come after the anchor (&name) that it repeats.',
      ja: 'YAMLのエイリアス（*名前）は、対応するアンカー（&名前）より後に書きます。',
    },
    example: { format: 'yaml', bad: 'programs: *all\n', good: 'programs: []\n' },
  },
  'collection-not-list': {
    severity: 'error',
    title: { en: 'A collection that is not a list', ja: '配列でない種類' },
    description: {
      en: 'Each collection of a dataset (programs, places …) is a list of records.',
      ja: 'データセットの各種類（programs、placesなど）は、レコードの配列です。',
    },
    example: { format: 'json', bad: '{"programs": {"id": "x"}}', good: '{"programs": []}' },
  },
  'collection-twice': {
    severity: 'warning',
    title: { en: 'A collection that is there twice', ja: '2回現れる種類' },
    description: {
      en: 'A dataset has a collection more than once. The records of each are read.',
      ja: 'データセットに同じ種類が複数回あります。すべてのレコードを読み込みます。',
    },
    example: { format: 'json', bad: '{"programs": [], "programs": []}', good: '{"programs": []}' },
  },
  'collection-unknown': {
    severity: 'error',
    title: { en: 'A collection that datasets do not have', ja: '存在しない種類' },
    description: {
      en: 'The members of a dataset are its collections: sources, places, organizations, programs and so on.',
      ja: 'データセットの項目は、sources、places、organizations、programsなどの種類です。',
    },
    example: { format: 'json', bad: '{"programs": [], "programmes": []}', good: '{"programs": []}' },
  },
  'csv-columns': {
    severity: 'error',
    title: { en: 'A row with more or fewer cells than the header', ja: '見出しと列数の異なる行' },
    description: {
      en: 'Every row of a table has as many cells as its header. Cells that hold the delimiter must stand in double quotes.',
      ja: '表の各行の列数は、見出しと同じでなければなりません。区切り文字を含むセルは二重引用符で囲みます。',
    },
    example: { format: 'csv', bad: 'id,abbreviation\na,b,c\n', good: 'id,abbreviation\na,"b,c"\n' },
  },
  'csv-empty-rows': {
    severity: 'note',
    title: { en: 'Rows without content', ja: '中身のない行' },
    description: {
      en: 'Rows of which every cell is empty or has only white space are passed over; they are no records.',
      ja: 'すべてのセルが空（空白だけの場合を含む）の行は、レコードとせずに飛ばします。',
    },
    example: { format: 'csv', bad: 'id,abbreviation\na,b\n,\n', good: 'id,abbreviation\na,b\n' },
  },
  'csv-header-conflict': {
    severity: 'error',
    title: { en: 'Columns that exclude each other', ja: '両立しない列' },
    description: {
      en: 'Two columns make the same field a value and an object or list at once: name and name.en.',
      ja: '2つの列が、同じ項目を値とオブジェクト（または配列）の両方にしています（nameとname.enなど）。',
    },
    example: { format: 'csv', bad: 'id,name,name.en\na,b,c\n', good: 'id,name.ja,name.en\na,b,c\n' },
  },
  'csv-header-duplicate': {
    severity: 'error',
    title: { en: 'Two columns for one field', ja: '同じ項目の列が2つ' },
    description: {
      en: 'Two columns of a table have the same name or stand for the same field. Only the first is read.',
      ja: '表の2つの列が、同じ見出しか同じ項目を表しています。最初の列だけを読み込みます。',
    },
    example: { format: 'csv', bad: 'id,id\na,b\n', good: 'id,abbreviation\na,b\n' },
  },
  'csv-header-empty': {
    severity: 'error',
    title: { en: 'A column without a name', ja: '見出しのない列' },
    description: {
      en: 'A cell has content but its column has no name, so that nothing can be made of it.',
      ja: '見出しのない列に値があり、どの項目か分かりません。',
    },
    example: { format: 'csv', bad: 'id,\na,b\n', good: 'id,abbreviation\na,b\n' },
  },
  'csv-header-unknown': {
    severity: 'error',
    title: { en: 'A column that no field of the kind has', ja: '該当する項目のない列' },
    description: {
      en: 'The header names a field that records of the kind do not have. It is told once, at the header; the column is not read, and its rows are not rejected for it.',
      ja: '見出しが、この種類のレコードにない項目名です。見出しの位置で一度だけ知らせ、その列は読み込みません。そのために行を退けることはありません。',
    },
    example: { format: 'csv', bad: 'id,memo\na,b\n', good: 'id,abbreviation\na,b\n' },
  },
  'csv-header-row': {
    severity: 'error',
    title: { en: 'A header that stands in another row', ja: '見出しの行の取り違え' },
    description: {
      en: 'The first row with any content, or the row that "headerRow" of the mapping names, is taken as the header. There the mapping finds none of its columns while another row near it has several, or there is nothing at all. Nothing is read, as no record could be made: say in the mapping in which row the header is.',
      ja: '見出しとして読むのは、中身のある最初の行か、対応表の"headerRow"が示す行です。その行には対応表にある列が1つもなく、近くの別の行に複数あるか、またはその行が空か存在しません。レコードを作れないため、何も読み込みません。見出しの行を対応表に書いてください。',
    },
  },
  'csv-no-rows': {
    severity: 'warning',
    title: { en: 'A table without rows', ja: '行のない表' },
    description: {
      en: 'The table has a header, but no row with content. It is told of each input without a record. Perhaps an export failed.',
      ja: '見出しはありますが、中身のある行がありません。レコードのない入力ごとに知らせます。書き出しに失敗している可能性があります。',
    },
    example: { format: 'csv', bad: 'id,abbreviation\n', good: 'id,abbreviation\na,b\n' },
  },
  'csv-note-row': {
    severity: 'error',
    title: { en: 'A total or a note among the records', ja: 'レコードの間の合計・注記' },
    description: {
      en: 'The row begins as totals and notes below a table do (合計, Total, ※, 注1), and half of its cells or more are empty. It is told as a whole instead of cell by cell, and is no record.',
      ja: '合計や注記の行（合計、Total、※、注1など）で、セルの半分以上が空です。セルごとではなく行として一度だけ知らせます。レコードにはなりません。',
    },
    example: {
      format: 'csv',
      bad: 'id,abbreviation,status\na,b,\n合計,,\n',
      good: 'id,abbreviation,status\na,b,\n',
    },
  },
  'csv-quote': {
    severity: 'error',
    title: { en: 'A quote that is not closed, or text after one', ja: '引用符の誤り' },
    description: {
      en: 'A quoted cell ends with a double quote before the next delimiter, and quotes inside it are doubled.',
      ja: '引用符で囲んだセルは、区切り文字の直前で引用符を閉じ、中の引用符は2つ重ねます。',
    },
    example: { format: 'csv', bad: 'id,abbreviation\na,"b\n', good: 'id,abbreviation\na,"b"\n' },
  },
  'csv-rows-skipped': {
    severity: 'note',
    title: { en: 'Rows that the mapping leaves out', ja: '対応表が飛ばした行' },
    description: {
      en: 'Rows above the header, or between the header and the data, were passed over, since "headerRow" or "dataRow" of the mapping says that they are no data. What they hold is quoted once, so that no unit or date is overlooked.',
      ja: '対応表の"headerRow"か"dataRow"に従い、見出しより上の行、または見出しとデータの間の行を飛ばしました。単位や時点を見落とさないように、その内容を一度だけ示します。',
    },
  },
  cyclic: {
    severity: 'error',
    title: { en: 'A value that contains itself', ja: '自分自身を含む値' },
    description: {
      en: 'A JavaScript value refers back to itself and cannot be plain data.',
      ja: 'JavaScriptの値が自分自身を参照しており、単純なデータになりません。',
    },
  },
  'duplicate-key': {
    severity: 'warning',
    title: { en: 'A field that is given twice', ja: '2回書かれた項目' },
    description: {
      en: 'An object of a JSON or YAML record has a field more than once. The last value counts, as programs usually take it.',
      ja: 'JSONやYAMLのオブジェクトに同じ項目が複数あります。一般のプログラムと同じく、最後の値を使います。',
    },
    example: { format: 'ndjson', bad: '{"id": "a", "id": "b"}\n', good: '{"id": "b"}\n' },
  },
  encoding: {
    severity: 'error',
    title: { en: 'A byte that the encoding does not have', ja: '文字コードに合わないバイト' },
    description: {
      en: 'The input is not in the encoding that it is read in: UTF-8 unless another one is named. Old spreadsheets are often in Shift_JIS or windows-1252.',
      ja: '入力が、読み込みに使った文字コード（指定がなければUTF-8）に合いません。古い表計算ファイルはShift_JISやwindows-1252であることが多いです。',
    },
  },
  'encoding-mark': {
    severity: 'warning',
    title: { en: 'A byte order mark that contradicts the encoding named', ja: '指定と異なるバイト順マーク' },
    description: {
      en: 'The input begins with the byte order mark of another encoding than the one named and is read in that.',
      ja: '入力の先頭のバイト順マークが、指定した文字コードと異なります。マークの文字コードで読み込みます。',
    },
  },
  'encoding-range': {
    severity: 'error',
    title: { en: 'An encoding that cannot be read in parts', ja: '分割して読めない文字コード' },
    description: {
      en: 'Inputs in UTF-16 cannot be read by byte ranges on several threads.',
      ja: 'UTF-16の入力は、バイト範囲に分けて並列に読み込めません。',
    },
  },
  'encoding-unknown': {
    severity: 'error',
    title: { en: 'An encoding that cannot be read', ja: '読み込めない文字コード' },
    description: {
      en: 'Encodings go by their WHATWG names: utf-8, utf-16, shift_jis, euc-jp, windows-1252.',
      ja: '文字コードはWHATWGの名前（utf-8、utf-16、shift_jis、euc-jp、windows-1252など）で指定します。',
    },
  },
  'input-broken': {
    severity: 'error',
    title: { en: 'Reading that stopped early', ja: '途中で止まった読み込み' },
    description: {
      en: 'The input could not be read to its end: the file disappeared, the disk failed, the connection broke. What came before was checked.',
      ja: 'ファイルの消失や通信の切断などで、入力を最後まで読めませんでした。そこまでの内容は検査済みです。',
    },
  },
  'input-empty': {
    severity: 'error',
    title: { en: 'An input without content', ja: '空の入力' },
    description: {
      en: 'There is nothing in the input. Perhaps an export failed.',
      ja: '入力に何もありません。書き出しに失敗している可能性があります。',
    },
    example: { format: 'ndjson', bad: '', good: '{}\n' },
  },
  'input-too-long': {
    severity: 'error',
    title: { en: 'An input that is too long for its format', ja: '形式の上限を超える入力' },
    description: {
      en: 'YAML is read as a whole and has a limit of size. NDJSON has none.',
      ja: 'YAMLは全体をまとめて読むため、大きさに上限があります。NDJSONに上限はありません。',
    },
  },
  'input-unreadable': {
    severity: 'error',
    title: { en: 'An input that cannot be read', ja: '読み込めない入力' },
    description: {
      en: 'A file that the command names is not there, is a directory or may not be read; or an input is no text at all but an Excel workbook, a Parquet file, a compressed file or a PDF. The other inputs were checked.',
      ja: 'コマンドで指定したファイルが、存在しないか、ディレクトリであるか、読み取りを許可されていません。または、入力がテキストではなく、Excelブック、Parquetファイル、圧縮ファイル、PDFのいずれかです。ほかの入力は検査済みです。',
    },
  },
  'json-syntax': {
    severity: 'error',
    title: { en: 'Text that is not JSON', ja: 'JSONの構文の誤り' },
    description: {
      en: 'The text breaks a rule of JSON at this place: a missing comma, a single quote, a comment, a word such as NaN.',
      ja: 'この位置の文字がJSONの規則に反しています（コンマの欠落、一重引用符、コメント、NaNなど）。',
    },
    example: { format: 'ndjson', bad: "{'id': 'a'}\n", good: '{"id": "a"}\n' },
  },
  'json-truncated': {
    severity: 'error',
    title: { en: 'JSON that breaks off', ja: '途中で切れたJSON' },
    description: {
      en: 'The JSON ends before all its brackets and quotes are closed.',
      ja: '括弧や引用符が閉じられる前にJSONが終わっています。',
    },
    example: { format: 'ndjson', bad: '{"id": "a"\n', good: '{"id": "a"}\n' },
  },
  'lone-surrogate': {
    severity: 'error',
    title: { en: 'Half a character', ja: '半分だけの文字' },
    description: {
      en: 'Half of a surrogate pair stands alone. The text was cut in the middle of a character.',
      ja: 'サロゲートペアの片方だけがあります。文字の途中で切られています。',
    },
  },
  'not-plain': {
    severity: 'error',
    title: { en: 'A value that is not plain data', ja: '単純なデータでない値' },
    description: {
      en: 'Records are plain data: no getters, functions, symbols, bigints or instances of classes. None of it is run.',
      ja: 'レコードは単純なデータで、ゲッター、関数、シンボル、bigint、クラスのインスタンスを含みません。検査の際に実行されることはありません。',
    },
  },
  'nul-character': {
    severity: 'error',
    title: { en: 'A NUL character', ja: 'NUL文字' },
    description: {
      en: 'The text holds U+0000. Many of them mean that the file is in UTF-16.',
      ja: 'U+0000が含まれています。多数ある場合はUTF-16のファイルです。',
    },
  },
  'record-too-long': {
    severity: 'error',
    title: { en: 'A record that is too long', ja: '長すぎるレコード' },
    description: {
      en: 'A line, row or record is longer than the limit and was passed over; reading went on after it.',
      ja: '行またはレコードが上限より長いため読み飛ばし、その後から読み込みを続けました。',
    },
  },
  'too-deep': {
    severity: 'error',
    title: { en: 'Nesting that is too deep', ja: '深すぎる入れ子' },
    description: {
      en: 'Lists and objects are nested deeper than any record is.',
      ja: '配列やオブジェクトの入れ子が、レコードとしてありえない深さです。',
    },
  },
  'too-many-values': {
    severity: 'error',
    title: { en: 'A record with too many values', ja: '値の多すぎるレコード' },
    description: {
      en: 'A record given as a JavaScript value holds more values than are looked at.',
      ja: 'JavaScriptの値として渡されたレコードの値が、上限を超えています。',
    },
  },
  'unsafe-key': {
    severity: 'error',
    title: { en: 'A name that could do harm', ja: '害を及ぼしうる項目名' },
    description: {
      en: 'Fields named __proto__, constructor or prototype can harm programs that read the data.',
      ja: '__proto__、constructor、prototypeという項目名は、データを読むプログラムに害を及ぼすおそれがあります。',
    },
    example: { format: 'ndjson', bad: '{"id": "a", "__proto__": {}}\n', good: '{"id": "a"}\n' },
  },
  'yaml-key': {
    severity: 'error',
    title: { en: 'A field name that is not a text', ja: '文字列でない項目名' },
    description: {
      en: 'In YAML, a list, an object or an alias can be a key; here field names are texts. Merge keys (<<), which YAML 1.2 does not have, are not followed either.',
      ja: 'YAMLではリストやオブジェクトもキーにできますが、ここでは文字列に限ります。YAML 1.2にないマージキー（<<）にも対応していません。',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    title: { en: 'Text that is not YAML', ja: 'YAMLの構文の誤り' },
    description: {
      en: 'The text breaks a rule of YAML 1.2 at this place, often an indentation or an unquoted colon.',
      ja: 'この位置の文字がYAML 1.2の規則に反しています。字下げや、引用符のないコロンが原因であることが多いです。',
    },
    example: { format: 'yaml', bad: 'programs: [\n', good: 'programs: []\n' },
  },
  'yaml-tag': {
    severity: 'warning',
    title: { en: 'A tag that is not known', ja: '使えないタグ' },
    description: {
      en: 'Tags beyond those of the core schema of YAML 1.2 are passed over.',
      ja: 'YAML 1.2の基本スキーマ以外のタグは無視します。',
    },
  },
}

/** What readers find. */
export const readRules: readonly Rule[] = Object.entries(TEXTS).map(([code, rule]) => ({ code, ...rule }))
