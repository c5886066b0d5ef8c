import { beforeAll, describe, expect, it } from 'vitest'
import { codeBlock } from '../../../../scripts/docs/rules/code-block.js'
import { exampleOf } from '../../../../scripts/docs/rules/example-of.js'
import { groups } from '../../../../scripts/docs/rules/groups.js'
import { rulePages } from '../../../../scripts/docs/rules/pages.js'
import { allRules } from '../../../../src/validate/index.js'

const codes = allRules.map(({ code }) => code)
const samples = allRules.flatMap((rule) => {
  const example = exampleOf(rule)
  return 'unreached' in example ? [] : [[rule.code, { severity: rule.severity, ...example }] as const]
})

const severityInJapanese = { error: '誤り', warning: '警告', note: '参考' }

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

  it.each(samples)('show for %s both examples and what the report says', (code, { severity, bad, good }) => {
    const [, data = '', report = '', mended = ''] = pageOf(code).split(/^## /m)
    for (const [part, { files }] of [
      [data, bad],
      [mended, good],
    ] as const)
      for (const { language, text } of files)
        expect(part).toContain(text === '' ? 'The file has no bytes.' : codeBlock(language, text))
    const own = report.split('\n').filter((line) => line.endsWith(`[${code}]`))
    expect(own.length).toBeGreaterThan(0)
    expect([...new Set(own.map((line) => line.split(' ')[0]))]).toEqual([
      severity,
      severityInJapanese[severity],
    ])
  })
})
