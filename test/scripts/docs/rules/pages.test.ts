import { beforeAll, describe, expect, it } from 'vitest'
import { codeBlock } from '../../../scripts/docs/rules/code-block.js'
import { exampleOf } from '../../../scripts/docs/rules/example-of.js'
import { groups } from '../../../scripts/docs/rules/groups.js'
import { jsonText } from '../../../scripts/docs/rules/json-text.js'
import { rulePages } from '../../../scripts/docs/rules/pages.js'
import { allRules, type Rule } from '../../../src/validate/index.js'

const codes = allRules.map(({ code }) => code)
const samples = allRules.flatMap((rule) => {
  const example = exampleOf(rule)
  return 'unreached' in example ? [] : [[rule.code, { rule, ...example }] as const]
})

let pages: ReadonlyMap<string, string> = new Map()
beforeAll(async () => {
  pages = await rulePages()
})
const pageOf = (code: string) => pages.get(`docs/rules/${code}.md`) ?? ''

describe('the pages of codes', () => {
  it('are one for each code, and one that leads to them', () => {
    expect([...pages.keys()].sort()).toEqual(
      [...codes, 'index'].map((name) => `docs/rules/${name}.md`).sort(),
    )
  })

  it('stand each in one group', () => {
    expect(groups.flatMap((group) => group.codes).toSorted()).toEqual(codes)
  })

  it('are listed with severity and title in both languages', () => {
    expect(pageOf('index').split('\n')).toEqual(
      expect.arrayContaining([
        '| [duplicate-id](duplicate-id.md) | error 誤り | Two records share an id | IDが重複している |',
        '| [same-name](same-name.md) | warning 警告 | The same name under two ids | 同じ名称に2つのID |',
      ]),
    )
    expect(codes.filter((code) => !pageOf('index').includes(`\n| [${code}](${code}.md) | `))).toEqual([])
  })

  it('say what the rule asks for, and lead to the others of its group', () => {
    const page = pageOf('duplicate-id')
    expect(page).toContain('The ids of the records of a kind are unique in a dataset.')
    expect(page).toContain('同じ種類のレコードのIDは、データセットの中で一意でなければなりません。')
    expect(page).toContain('- [same-name](same-name.md) The same name under two ids 同じ名称に2つのID')
    expect(page).toContain('- **duplicate-id** ')
    expect(page).toContain('(index.md)')
  })

  it('show the data, the report in both languages and the data mended', () => {
    const parts = pageOf('wrong-type').split(/^## /m)
    expect(parts[1]).toContain('      "funders": "jst",\n')
    expect(parts[1]).toContain('npx sti-atlas validate dataset.json\n')
    expect(parts[2]).toContain(
      'error dataset.json:7:18 /programs/0/funders: Expected a list, found a text: "jst". [wrong-type]\n',
    )
    expect(parts[2]).toContain('誤り dataset.json:7:18 /programs/0/funders: 配列が必要ですが、')
    expect(parts[3]).toContain('      "funders": ["jst"],\n')
  })

  it('say so where no data gives the code', () => {
    const unreached = codes.filter((code) => !samples.some(([known]) => known === code))
    expect(
      unreached.map((code) => pageOf(code)).filter((page) => !page.includes('no data gives this code')),
    ).toEqual([])
  })

  it.each(samples)('show for %s both examples and the message', async (code, { bad, good }) => {
    const page = pageOf(code)
    for (const { language, text } of [...bad.files, ...good.files])
      expect(page).toContain(text === '' ? 'The file has no bytes.' : codeBlock(language, text))
    const { issues } = await bad.check()
    for (const { message } of issues.filter((issue) => issue.code === code)) {
      expect(page).toContain(message.en)
      expect(page).toContain(message.ja)
    }
  })
})

describe('the example of a code', () => {
  it.each(samples)('gives %s', async (code, { rule, bad }: { rule: Rule } & (typeof samples)[number][1]) => {
    const found = (await bad.check()).issues.filter((issue) => issue.code === code)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ severity }) => severity !== rule.severity)).toEqual([])
  })

  it.each(samples)('gives neither %s nor any other code once mended', async (_code, { good }) => {
    expect((await good.check()).issues).toEqual([])
  })
})

describe('codeBlock', () => {
  it('has a longer fence than the text', () => {
    expect(codeBlock('text', 'a\n````\nb\n')).toBe('`````text\na\n````\nb\n`````')
  })

  it('shows what cannot be seen', () => {
    expect(codeBlock('csv', 'a\u0000b\u202Ec\uFEFF\n')).toBe('```csv\na\\u0000b\\u202ec\\ufeff\n```')
  })
})

describe('jsonText', () => {
  it('writes short values on one line and long ones on several', () => {
    const name = { en: 'A name that takes some room', ja: '場所をとる名称' }
    const value = { programs: [{ id: 'a', name, aliases: [], summary: name }] }
    expect(jsonText(value)).toBe(`{
  "programs": [
    {
      "id": "a",
      "name": { "en": "A name that takes some room", "ja": "場所をとる名称" },
      "aliases": [],
      "summary": { "en": "A name that takes some room", "ja": "場所をとる名称" }
    }
  ]
}
`)
    expect(JSON.parse(jsonText(value))).toEqual(value)
  })
})
