import type { LocalizedText } from '../model/records.js'

/** What a field is called in English and in Japanese; lists of objects in the singular, to be numbered. */
type Words = readonly [en: string, ja: string]
type FieldWords = Readonly<Record<string, Words>>

const party: FieldWords = { place: ['place', '国・地域'], organization: ['organization', '組織'] }

const coding: FieldWords = {
  themes: ['themes', 'テーマ'],
  technologies: ['technologies', '技術'],
  technologyList: ['listed technology', '技術一覧'],
  partners: ['partners', '相手国・地域'],
  partnersOpen: ['more partners', 'ほかに相手あり'],
  organizations: ['organizations', '関係組織'],
  programs: ['programs', '関係事業'],
  strategies: ['strategies', '関係戦略'],
  forums: ['forums', '関係会議体'],
}

const element: FieldWords = {
  ...coding,
  label: ['number', '番号'],
  parent: ['element above', '上位の要素'],
  order: ['order', '順序'],
}

const common: FieldWords = {
  id: ['ID', 'ID'],
  name: ['name', '名称'],
  abbreviation: ['abbreviation', '略称'],
  aliases: ['aliases', '別名'],
  summary: ['summary', '概要'],
  facts: ['fact', '詳細'],
  citations: ['citation', '出典'],
  remarks: ['remark', '注記'],
  kind: ['kind', '種類'],
  date: ['date', '日付'],
  period: ['period', '期間'],
  status: ['status', '状況'],
  budget: ['budget', '予算'],
  people: ['person', '人物'],
  themes: ['themes', 'テーマ'],
  technologies: ['technologies', '技術'],
}

/** What the fields of each sort of object are called, by the title of its schema. */
const words: Readonly<Record<string, FieldWords>> = {
  Source: {
    completeness: ['completeness', '収録範囲'],
    publishers: ['publishers', '発行者'],
    date: ['date of publication', '発行日'],
    language: ['language', '言語'],
    url: ['URL', 'URL'],
    outline: ['section', '節'],
  },
  Section: { label: ['number', '番号'], title: ['title', '見出し'], parent: ['section above', '上位の節'] },
  Citation: {
    source: ['source', '文書'],
    section: ['section', '節'],
    label: ['wording', '表記'],
  },
  Fact: { text: ['text', '文'], money: ['sum', '資金'], quantity: ['quantity', '数量'] },
  Money: {
    amount: ['amount', '額'],
    currency: ['currency', '通貨'],
    qualifier: ['qualifier', '概数の別'],
    per: ['per', '算定単位'],
  },
  Quantity: {
    value: ['value', '値'],
    unit: ['unit', '単位'],
    qualifier: ['qualifier', '概数の別'],
  },
  Remark: { text: ['text', '文'], field: ['field', '対象項目'] },
  Place: {
    alpha3: ['three-letter code', '三文字コード'],
    founded: ['founded', '設立日'],
    members: ['member', '構成員'],
    membersOpen: ['more members', 'ほかに構成員あり'],
  },
  Membership: { place: ['place', '国・地域'] },
  Organization: {
    place: ['place', '所属国・地域'],
    parent: ['parent organization', '上位組織'],
    founded: ['founded', '設立日'],
    members: ['member', '構成員'],
    membersOpen: ['more members', 'ほかに構成員あり'],
  },
  Party: party,
  Person: {
    name: ['name', '氏名'],
    role: ['role', '役割'],
    affiliation: ['affiliation', '所属'],
    organization: ['organization', '組織'],
    position: ['position', '役職'],
    date: ['date', '時期'],
  },
  Theme: {
    definition: ['definition', '定義'],
    examples: ['example', '例'],
    broader: ['broader theme', '上位テーマ'],
    stip: ['STIP theme', 'STIP分類'],
  },
  StipCode: { wave: ['wave', '調査年'], code: ['code', 'コード'] },
  Technology: { definition: ['definition', '定義'], broader: ['broader technologies', '上位技術'] },
  Strategy: {
    holders: ['holder', '主体'],
    publishers: ['publishers', '策定・発行者'],
    date: ['date', '決定・公表日'],
    period: ['period', '計画期間'],
    completeness: ['completeness', '収録範囲'],
    documents: ['documents', '戦略文書'],
    succeeds: ['strategies before', '前の戦略'],
    programs: ['programs', '関係事業'],
    elements: ['element', '要素'],
  },
  Element: element,
  ListedTechnology: {
    technology: ['technology', '技術'],
    label: ['wording', '表記'],
    category: ['category', '分類'],
  },
  Measure: {
    ...element,
    holder: ['holder', '主体'],
    strategy: ['strategy', '戦略'],
    level: ['level', '主体の層'],
    instrument: ['instrument', '政策手段'],
    actors: ['actor', '実施者'],
    agreements: ['agreements', '関係する合意'],
    facilities: ['facilities', '関係施設'],
  },
  Program: {
    ...coding,
    holders: ['holder', '主体'],
    funders: ['funders', '資金提供者'],
    operators: ['operators', '実施機関'],
    parent: ['parent program', '上位事業'],
    date: ['date', '発表・設立日'],
    modes: ['modes of cooperation', '協力形態'],
    eligibility: ['eligibility', '対象要件'],
    support: ['support', '支援内容'],
    projects: ['project', '課題'],
  },
  Project: {
    title: ['title', '題名'],
    field: ['field', '分野'],
    partners: ['partners', '相手国・地域'],
    date: ['date', '採択・実施時期'],
    label: ['number', '番号'],
  },
  Approach: {
    holder: ['holder', '主体'],
    strategy: ['strategy', '戦略'],
    criteria: ['criterion', '区分の基準'],
    tiers: ['tier', '区分'],
  },
  Tier: {
    group: ['heading', '見出し'],
    label: ['wording', '表記'],
    posture: ['posture', '姿勢'],
    partners: ['partners', '相手国・地域'],
    open: ['more partners', 'ほかに相手あり'],
    residual: ['all others', 'その他すべて'],
    modes: ['modes of cooperation', '協力形態'],
  },
  Agreement: {
    ...coding,
    parties: ['party', '当事者'],
    partiesOpen: ['more parties', 'ほかに当事者あり'],
    bilateral: ['bilateral', '二者間'],
    date: ['date', '署名・発表日'],
    meeting: ['meeting', '会合'],
    budget: ['budget', '拠出'],
    agreements: ['agreements before', '基となる合意'],
    provisions: ['provision', '合意内容'],
  },
  Forum: {
    organizers: ['organizers', '主催者'],
    parent: ['forum above', '上位の会議体'],
    place: ['place', '開催地'],
    founded: ['founded', '設立日'],
    frequency: ['frequency', '開催頻度'],
    members: ['member', '構成員'],
    membersOpen: ['more members', 'ほかに構成員あり'],
  },
  Meeting: {
    forum: ['forum', '会議体'],
    date: ['date', '開催日'],
    place: ['place', '開催国・地域'],
    city: ['city', '開催都市'],
    organizers: ['organizers', '主催者'],
    participants: ['participant', '参加者'],
    participantsOpen: ['more participants', 'ほかに参加者あり'],
    agenda: ['agenda item', '議題'],
    outcomes: ['outcome', '成果'],
    agreements: ['agreements', '採択された合意'],
  },
  Participant: { ...party, capacity: ['capacity', '立場'] },
  AgendaItem: {
    label: ['number', '番号'],
    title: ['title', '題名'],
    track: ['track', '系列'],
    start: ['start', '開始時刻'],
    end: ['end', '終了時刻'],
    presenters: ['presenter', '発表者'],
  },
  Position: {
    place: ['place', '国・地域'],
    organization: ['organization', '設置組織'],
    since: ['since', '設置日'],
    functions: ['function', '職務'],
  },
  Indicator: {
    unit: ['unit', '単位'],
    period: ['period', '対象期間'],
    dimensions: ['dimension', '次元'],
    observations: ['observation', '観測'],
  },
  Dimension: { values: ['value', '値'] },
  Observation: {
    at: ['at', '位置'],
    value: ['value', '値'],
    rank: ['rank', '順位'],
    qualifier: ['qualifier', '概数の別'],
  },
  Facility: {
    places: ['places', '所在地'],
    operators: ['operators', '運営者'],
    participants: ['participant', '参加者'],
    programs: ['programs', '関係事業'],
  },
}

const wordIn = (named: FieldWords, key: string): Words | undefined =>
  Object.hasOwn(named, key) ? named[key] : undefined

/** What a field of the object with a title is called; undefined where nobody has named it. */
export const fieldWord = (title: string, key: string): LocalizedText | undefined => {
  const word = wordIn(words[title] ?? {}, key) ?? wordIn(common, key)
  return word && { en: word[0], ja: word[1] }
}
