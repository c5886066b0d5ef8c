import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/model/kinds.js'
import { validateStream } from '../../../src/validate/index.js'
import { reportIn } from '../report-in.js'
import { said } from '../rules/issues-of.js'

const issuesIn = async (kind: Kind, rows: readonly string[]) => {
  const bytes = new TextEncoder().encode(rows.join('\n'))
  return (await reportIn(validateStream(bytes, { format: 'csv', kind }))).issues
}

const programIssues = (header: string, row: string) =>
  issuesIn('program', [`ID,英語名,日本語名,種類,出典の文書,出典の節,${header}`, `a,A,あ,project,x,1,${row}`])

const told = async (header: string, row: string, locale: 'en' | 'ja') =>
  said(
    (await programIssues(header, row)).filter(({ code }) => code !== 'unresolved-reference'),
    locale,
  )

describe('an empty cell or a column that is missing', () => {
  it('is called by the label of its column in Japanese, by its path in English', async () => {
    const issues = await issuesIn('program', ['ID,英語名,種類', 'a,A,project'])
    expect(said(issues, 'ja')).toEqual([
      '必須の項目「出典」がありません。 → 「出典の文書」と「出典の節」の列に書いてください。1つのセルの複数の値は、半角の「;」で区切ってください。',
      '必須の項目「日本語名」がありません。 → 「日本語名」の列に書いてください。',
    ])
    expect(said(issues)).toEqual([
      'The field "citations" is missing. → Write it in the columns citations.source and citations.section. Several values in one cell are separated by ";".',
      'The field "name.ja" is missing. → Write it in the column name.ja.',
    ])
  })

  it('is of either sort where a list of parties is missing', async () => {
    const row = [
      'id,name.en,name.ja,kind,completeness,citations.source,citations.section',
      'a,A,あ,strategy,whole,x,1',
    ]
    const issues = (await issuesIn('strategy', row)).filter(({ code }) => code === 'missing-field')
    expect(said(issues)).toEqual([
      'The field "holders" is missing. → Write it in the columns holders.place or holders.organization. Several values in one cell are separated by ";".',
    ])
    expect(said(issues, 'ja')).toEqual([
      '必須の項目「主体」がありません。 → 「主体の国・地域」か「主体の組織」の列に書いてください。1つのセルの複数の値は、半角の「;」で区切ってください。',
    ])
  })

  it('says what to leave empty with it where that can be left out', async () => {
    expect(await told('予算の通貨', 'JPY', 'ja')).toEqual([
      '必須の項目「予算額」がありません。 → 「予算額」の列に書いてください。不明な場合は、「予算」の列をすべて空にしてください。',
    ])
    expect(await told('予算の通貨', 'JPY', 'en')).toEqual([
      'The field "budget.amount" is missing. → Write it in the column budget.amount. Where it is not known, leave all columns of "budget" empty.',
    ])
  })

  it('is called so inside a list', async () => {
    expect(await told('注記1の文（英語）,注記1の文（日本語）', 'Text,文', 'ja')).toEqual([
      '必須の項目「注記1の種類」がありません。 → 「注記1の種類」の列に書いてください。',
    ])
    expect(await told('注記1の種類', 'inference', 'ja')).toEqual([
      '必須の項目「注記1の文」がありません。 → 「注記1の文（英語）」と「注記1の文（日本語）」の列に書いてください。',
    ])
  })
})

describe('a cell that holds what belongs into several columns', () => {
  it.each([
    [
      '5億円',
      '「予算額」の列に500000000、「予算の通貨」の列にJPYと書いてください。--normalizeを付ければ、文字で書いた金額も読み取れます。',
      'Write 500000000 in the column budget.amount and JPY in budget.currency; or have written amounts read: --normalize.',
    ],
    [
      '約5億ドル',
      'USDのことなら、「予算額」の列に500000000、「予算の通貨」の列にUSD、「予算の概数の別」の列にaboutと書いてください。--normalizeを付ければ、文字で書いた金額も読み取れます。',
      'If USD is meant, write 500000000 in the column budget.amount, USD in budget.currency and about in budget.qualifier; or have written amounts read: --normalize.',
    ],
    [
      '500',
      '「予算額」の列に500、「予算の通貨」の列にISO 4217の通貨コードを書いてください。',
      'Write 500 in the column budget.amount and its currency, an ISO 4217 code, in budget.currency.',
    ],
    [
      '多額',
      '「予算額」の列に金額（14600000000など）、「予算の通貨」の列に通貨（JPYなど）を書いてください。--normalizeを付ければ、「146億円」のような書き方も読み取れます。',
      'Write the amount (14600000000) in the column budget.amount and its currency (JPY) in budget.currency; --normalize also reads amounts written as EUR 95.5 million.',
    ],
  ])('is told in which, for an amount as far as it is clear: %s', async (text, ja, en) => {
    expect(await told('予算', text, 'ja')).toEqual([
      `「予算」を1つのセルにまとめて書くことはできません：「${text}」。 → ${ja}`,
    ])
    expect(await told('予算', text, 'en')).toEqual([
      `One cell cannot hold all of "budget": "${text}". → ${en}`,
    ])
  })

  it('is told in which for other parts', async () => {
    expect(await told('summary', 'Text', 'ja')).toEqual([
      '「概要」を1つのセルにまとめて書くことはできません：「Text」。 → 「概要（英語）」と「概要（日本語）」の列に書いてください。',
    ])
  })
})

describe('words in a cell', () => {
  it('beside a number belong into the columns that are for them', async () => {
    expect(await told('予算額,予算の通貨', '約5億,JPY', 'ja')).toEqual([
      '数値が必要ですが、文字列「約5億」があります。 → ここに500000000、「予算の概数の別」の列にaboutと書いてください。--normalizeを付ければ、文字で書いた金額も読み取れます。',
    ])
    expect((await told('予算額,予算の通貨', '約5億,JPY', 'en'))[0]).toContain(
      'Write 500000000 here, about in the column budget.qualifier;',
    )
  })

  it('that are no term are answered with the terms and what they are called', async () => {
    expect(await told('状況', '採択', 'ja')).toEqual([
      '「採択」は「状況」の用語ではありません。 → 「adopted」（採択・決定）のことですか。',
    ])
    expect(await told('状況', '採択', 'en')).toEqual([
      '"採択" is not a term of "status". → Did you mean "adopted"?',
    ])
    expect(await told('協力形態', 'joint-research;x', 'ja')).toEqual([
      expect.stringMatching(
        /^「x」は「協力形態」の用語ではありません。 → 使える用語：joint-research（共同研究）、joint-call（共同公募）、/,
      ),
    ])
    expect(await told('注記1の種類,注記1の文（英語）,注記1の文（日本語）', 'x,A,あ', 'ja')).toEqual([
      '「x」は「注記1の種類」の用語ではありません。 → 使える用語：discrepancy（食い違い）、source-error（原典の誤り）、inference（推定）、translation（訳語）',
    ])
  })

  it('are answered in English with names that say more than the ids', async () => {
    const [text] = await told('状況', 'x', 'en')
    expect(text).toContain('Terms: proposed, planned, negotiating (under negotiation), signed, adopted,')
  })
})

describe('a column that no field has', () => {
  it('is answered with a label of which its name is a part', async () => {
    const [issue] = await issuesIn('agreement', ['署名日'])
    expect(issue?.hint?.ja).toBe('「署名・発表日」のことですか。')
  })

  it.each([
    ['meeting', '開催地', '開催国・地域'],
    ['agreement', '予算額', '拠出額'],
  ] as const)(
    'is answered in a table of the kind %s with its own label for that of another kind: %s',
    async (kind, name, label) => {
      const [issue] = await issuesIn(kind, [name])
      expect(issue?.hint?.ja).toBe(`「${label}」のことですか。`)
    },
  )

  it('is told where the names stand', async () => {
    const [issue] = await issuesIn('agreement', ['memo'])
    expect(issue?.hint).toEqual({
      en: 'Remove the column, or name the field that it holds; "sti-atlas template agreement" lists the names.',
      ja: '列を削除するか、見出しを該当する項目の名前にしてください。名前の一覧は「sti-atlas template agreement --locale ja」で見られます。',
    })
  })
})
