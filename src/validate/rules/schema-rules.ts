import type { Rule } from './rule.js'

const error = (rule: Omit<Rule, 'severity'>): Rule => ({ severity: 'error', ...rule })

const program = (
  bad: Readonly<Record<string, unknown>>,
  good: Readonly<Record<string, unknown>>,
): Rule['example'] => ({
  kind: 'program',
  bad: [bad],
  good: [good],
})

/** What the schema of a kind finds, by our codes. */
export const schemaRules: readonly Rule[] = [
  error({
    code: 'unknown-field',
    title: { en: 'A field that records of the kind do not have', ja: '存在しない項目' },
    description: {
      en: 'The name of the field is not one of the schema. Often it is misspelt, the field belongs to another object, or it is the name of a column of a table: what is budget.amount there is nested in JSON, NDJSON and YAML.',
      ja: 'スキーマにない項目名です。つづりの誤りか、別の場所に書くべき項目であることが多いです。表の列名のbudget.amountは、JSON・NDJSON・YAMLでは入れ子にして書きます。',
    },
    example: program(
      { sumary: { en: 'A program.', ja: '事業。' } },
      { summary: { en: 'A program.', ja: '事業。' } },
    ),
  }),
  error({
    code: 'missing-field',
    title: { en: 'A required field is missing', ja: '必須項目の欠落' },
    description: {
      en: 'Every record of the kind must have the field. Names and texts need both languages, and every record at least one citation.',
      ja: 'この種類のレコードに必須の項目です。名称や文章は日英両方、出典は少なくとも1件が必要です。',
    },
    example: program({ name: { en: 'Ocean Grants' } }, { name: { en: 'Ocean Grants', ja: '海洋助成' } }),
  }),
  error({
    code: 'wrong-type',
    title: { en: 'A value is of another type', ja: '値の型の誤り' },
    description: {
      en: 'The schema wants a text, number, list or object here and found something else.',
      ja: 'スキーマが求める型（文字列、数値、配列、オブジェクトなど）と異なる値です。',
    },
    example: program({ funders: 'jst' }, { funders: ['jst'] }),
  }),
  error({
    code: 'unknown-term',
    title: { en: 'A term that is not in the vocabulary', ja: '用語一覧にない用語' },
    description: {
      en: 'The field takes one of a closed list of terms: postures, kinds, modes, statuses. What terms are called in English or Japanese is recognized in the hint, and read where values are normalized.',
      ja: 'この項目には、姿勢・種別・方法・状況など、定められた用語のいずれかを書きます。英語や日本語の表示名からは、対応する用語を示し、正規化では用語に置き換えます。',
    },
    example: program({ modes: ['joint-reserch'] }, { modes: ['joint-research'] }),
  }),
  error({
    code: 'unknown-currency',
    title: { en: 'A currency that ISO 4217 does not have', ja: 'ISO 4217にない通貨コード' },
    description: {
      en: 'Currencies are given by their ISO 4217 codes of three capitals.',
      ja: '通貨はISO 4217の大文字3字のコードで書きます。',
    },
    example: program({ budget: { amount: 1, currency: 'yen' } }, { budget: { amount: 1, currency: 'JPY' } }),
  }),
  error({
    code: 'identifier-format',
    title: { en: 'A text that cannot be an id', ja: 'IDの形でない文字列' },
    description: {
      en: 'Ids are lower-case words of letters and digits joined by hyphens; that of a country is its ISO 3166-1 alpha-2 code in capitals. Where the text is the name of a record, the hint names its id, and normalizing puts it if only one record that the dataset is checked against bears it.',
      ja: 'IDは英小文字と数字の語をハイフンでつないだものです。国のIDはISO 3166-1の大文字2字のコードです。レコードの名称が書かれていればそのIDを示し、照合先の1件だけが持つ名称なら、正規化でIDに置き換えます。',
    },
    example: program({ funders: ['JST'] }, { funders: ['jst'] }),
  }),
  error({
    code: 'local-identifier-format',
    title: { en: 'A text that cannot be an id inside a record', ja: 'レコード内のIDの形でない文字列' },
    description: {
      en: 'Sections, tiers and dimensions have ids of lower-case letters and digits joined by hyphens or points.',
      ja: '節、区分、次元などのIDは、英小文字と数字をハイフンか点でつないだものです。',
    },
    example: program(
      { citations: [{ source: 'white-paper', section: 'Section 1' }] },
      { citations: [{ source: 'white-paper', section: '1' }] },
    ),
  }),
  error({
    code: 'dimension-value-format',
    title: {
      en: 'A text that cannot be the id of a value of a dimension',
      ja: '次元の値のIDの形でない文字列',
    },
    description: {
      en: 'Values of dimensions have ids of letters and digits joined by points, slashes or hyphens: "JP", "2007/2012".',
      ja: '次元の値のIDは、英数字を点・スラッシュ・ハイフンでつないだものです（「JP」「2007/2012」など）。',
    },
  }),
  error({
    code: 'alpha-3-format',
    title: { en: 'A text that cannot be an alpha-3 code', ja: '3文字コードの形でない文字列' },
    description: {
      en: 'ISO 3166-1 alpha-3 codes are three capitals.',
      ja: 'ISO 3166-1の3文字コードは大文字3字です。',
    },
    example: {
      kind: 'place',
      bad: [{ id: 'JP', kind: 'country', alpha3: 'Jpn' }],
      good: [{ id: 'JP', kind: 'country', alpha3: 'JPN' }],
    },
  }),
  error({
    code: 'date-format',
    title: { en: 'A text that is not a date', ja: '日付の形でない文字列' },
    description: {
      en: 'Dates are EDTF level 0: 2024, 2024-07 or 2024-07-09, and where an interval can stand, 2007-04/2012-03 or 2021/.. . Eras, fiscal years and other written dates are read when normalizing.',
      ja: '日付はEDTF level 0（2024、2024-07、2024-07-09）、期間は2007-04/2012-03や2021/..の形で書きます。元号や年度などは、正規化を指定すると読み取れます。',
    },
    example: program({ date: '9 July 2024' }, { date: '2024-07-09' }),
  }),
  error({
    code: 'interval-format',
    title: { en: 'A text that is not an interval', ja: '期間の形でない文字列' },
    description: {
      en: 'Intervals are two dates with a slash between them, of which one may be ".." for an open end.',
      ja: '期間は2つの日付をスラッシュでつないだものです。決まっていない端は「..」とします。',
    },
    example: program(
      { budget: { amount: 1, currency: 'JPY', period: '2021-2025' } },
      { budget: { amount: 1, currency: 'JPY', period: '2021/2025' } },
    ),
  }),
  error({
    code: 'time-format',
    title: { en: 'A text that is not a time of day', ja: '時刻の形でない文字列' },
    description: {
      en: 'Times are local, on a 24-hour clock: 09:30.',
      ja: '時刻は現地時間を24時間制で09:30のように書きます。',
    },
    example: {
      kind: 'meeting',
      bad: [{ agenda: [{ title: { en: 'Opening', ja: '開会' }, start: '9:30' }] }],
      good: [{ agenda: [{ title: { en: 'Opening', ja: '開会' }, start: '09:30' }] }],
    },
  }),
  error({
    code: 'language-format',
    title: { en: 'A text that is not a language tag', ja: '言語タグの形でない文字列' },
    description: {
      en: 'Languages are BCP 47 tags: ja, en, zh-Hant.',
      ja: '言語はBCP 47のタグ（ja、en、zh-Hantなど）で書きます。',
    },
    example: { kind: 'source', bad: [{ language: 'Japanese' }], good: [{ language: 'ja' }] },
  }),
  error({
    code: 'url-format',
    title: { en: 'A text that is not a web address', ja: 'ウェブアドレスの形でない文字列' },
    description: {
      en: 'Web addresses begin with https:// or http://.',
      ja: 'ウェブアドレスはhttps://かhttp://で始まります。',
    },
    example: {
      kind: 'source',
      bad: [{ url: 'www.example.org' }],
      good: [{ url: 'https://www.example.org/' }],
    },
  }),
  error({
    code: 'text-format',
    title: {
      en: 'A text with white space at an end, control characters or characters of no width',
      ja: '前後の空白、制御文字、幅のない文字を含む文字列',
    },
    description: {
      en: 'Texts are one paragraph: not empty, without white space at the ends, without line ends, control characters and characters of no width such as U+200B. Normalizing takes these off, and makes a space of a line end.',
      ja: '文字列は空でない1段落で、前後の空白、改行、制御文字、U+200Bなど幅のない文字を含みません。正規化では空白と幅のない文字を除き、改行を空白に置き換えます。',
    },
    example: program({ abbreviation: ' OG' }, { abbreviation: 'OG' }),
  }),
  error({
    code: 'too-few-items',
    title: { en: 'A list has too few items', ja: '配列の件数の不足' },
    description: {
      en: 'The list must not be empty: every record has at least one citation, every approach one tier.',
      ja: '空にできない配列です。レコードには出典が、アプローチには区分が少なくとも1件必要です。',
    },
    example: program({ citations: [] }, { citations: [{ source: 'white-paper', section: '1' }] }),
  }),
  error({
    code: 'out-of-range',
    title: { en: 'A number is out of range', ja: '範囲外の数値' },
    description: {
      en: 'Amounts of money are not negative; orders and ranks count from 1.',
      ja: '金額は負にならず、順序や順位は1から数えます。',
    },
    example: program({ budget: { amount: -1, currency: 'JPY' } }, { budget: { amount: 1, currency: 'JPY' } }),
  }),
  error({
    code: 'party',
    title: {
      en: 'A party that is neither a place nor an organization',
      ja: '国・地域でも組織でもない当事者',
    },
    description: {
      en: 'A party is an object with either a place or an organization.',
      ja: '当事者は、国・地域（place）か組織（organization）のどちらか一方を持つオブジェクトです。',
    },
    example: program({ holders: [{ place: 'JP', organization: 'jst' }] }, { holders: [{ place: 'JP' }] }),
  }),
  error({
    code: 'schema',
    title: { en: 'A value that the schema rejects', ja: 'スキーマに合わない値' },
    description: {
      en: 'The schema rejects the value for a reason that has no code of its own.',
      ja: '個別のコードのない理由で、値がスキーマに合いません。',
    },
  }),
]
