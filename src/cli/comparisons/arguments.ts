import { kinds } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { cooperationModeIds, measureKindIds, postureIds, programKindIds } from '../../model/terms.js'
import type { ComparisonName } from '../options/names.js'
import {
  indicatorViews,
  measureFacets,
  strategyFacets,
  strategyShares,
  tieKinds,
  yesOrNo,
} from './condition-words.js'

/** What a comparison can be told on the command line. */
export interface ComparisonArguments {
  /** What `--rows` takes. */
  readonly rows: LocalizedText
  /** What `--columns` takes. */
  readonly columns: LocalizedText
  /** What stands after the name: what `--rows` or `--columns` takes, or something else. */
  readonly ids: 'rows' | 'columns' | LocalizedText
  /** The keys of `--where`, each with its terms or what sort of value it takes. */
  readonly where: Readonly<Record<string, readonly string[] | LocalizedText>>
  /** A key of `--where` that depends on what is compared, with its values. */
  readonly otherKey?: readonly [LocalizedText, LocalizedText]
}

const span = { en: 'a date or an interval such as 2024/2025', ja: '日付または2024/2025のような期間' }
const place = { en: 'id of a place', ja: '国・地域のID' }
const places = { en: 'ids of places', ja: '国・地域のID' }
const parties = { en: 'ids of places or organizations', ja: '国・地域または組織のID' }
const organizations = { en: 'ids of organizations', ja: '組織のID' }
const themes = { en: 'ids of themes', ja: 'テーマのID' }
const technologies = { en: 'ids of technologies', ja: '技術のID' }
const strategies = { en: 'ids of strategies', ja: '戦略のID' }
const dimension = { en: 'the name of a dimension of the indicator', ja: '指標の次元の名前' }

/** What every comparison takes, which its help and the guides list. */
export const comparisonArguments: Readonly<Record<ComparisonName, ComparisonArguments>> = {
  approaches: {
    rows: parties,
    columns: places,
    ids: 'rows',
    where: { toward: place, posture: postureIds, mode: cooperationModeIds, history: yesOrNo },
  },
  strategies: {
    rows: {
      en: 'ids of themes, technologies, places or instruments, whichever "by" says',
      ja: 'テーマ、技術、国・地域、手段のうち`by`で選んだもののID',
    },
    columns: strategies,
    ids: 'columns',
    where: {
      by: strategyFacets,
      only: strategyShares,
      holder: parties,
      narrower: yesOrNo,
      pairs: yesOrNo,
    },
  },
  trace: {
    rows: themes,
    columns: strategies,
    ids: 'rows',
    where: {
      holder: { en: 'id of a place or organization', ja: '国・地域または組織のID' },
      strategy: strategies,
      narrower: yesOrNo,
    },
  },
  measures: {
    rows: parties,
    columns: {
      en: 'levels, or ids of themes, technologies, places or instruments, whichever "by" says',
      ja: '主体の層、またはテーマ、技術、国・地域、手段のうち`by`で選んだもののID',
    },
    ids: 'rows',
    where: {
      by: measureFacets,
      theme: themes,
      technology: technologies,
      kind: measureKindIds,
      standing: yesOrNo,
    },
  },
  programs: {
    rows: {
      en: 'ids of programs; with amounts=true, ids of any records, such as nexus or program/nexus',
      ja: '事業のID。`amounts=true`のときは`nexus`や`program/nexus`のような、すべての種類のID',
    },
    columns: {
      en: 'kind, holders, funders, operators, partners, fields, themes, modes, date, period, budget, support, eligibility; with amounts=true, currencies such as JPY',
      ja: '`kind`、`holders`、`funders`、`operators`、`partners`、`fields`、`themes`、`modes`、`date`、`period`、`budget`、`support`、`eligibility`。`amounts=true`のときは`JPY`などの通貨',
    },
    ids: 'rows',
    where: {
      kind: programKindIds,
      holder: parties,
      funder: organizations,
      partner: places,
      theme: themes,
      technology: technologies,
      mode: cooperationModeIds,
      during: span,
      amounts: yesOrNo,
    },
  },
  technologies: {
    rows: technologies,
    columns: {
      en: 'ids of strategies, programs or measures',
      ja: '戦略、事業、施策のID',
    },
    ids: 'rows',
    where: {},
  },
  places: {
    rows: {
      en: 'strategies, approaches, approached-by, measures, measures-toward, programs, programs-toward, agreements, agreements-toward, forums, meetings, attended, positions, facilities, organizations, sources, memberships, indicators',
      ja: '`strategies`、`approaches`、`approached-by`、`measures`、`measures-toward`、`programs`、`programs-toward`、`agreements`、`agreements-toward`、`forums`、`meetings`、`attended`、`positions`、`facilities`、`organizations`、`sources`、`memberships`、`indicators`',
    },
    columns: places,
    ids: 'columns',
    where: {},
  },
  indicator: {
    rows: dimension,
    columns: dimension,
    ids: { en: 'the id of an indicator', ja: '指標のID' },
    where: { show: indicatorViews, within: dimension },
    otherKey: [dimension, { en: 'values of that dimension', ja: 'その次元の値' }],
  },
  timeline: {
    rows: {
      en: 'ids of records, such as fmstan-2024 or meeting/fmstan-2024',
      ja: '`fmstan-2024`や`meeting/fmstan-2024`のような、レコードのID',
    },
    columns: {
      en: 'date, kind, places; with relations=true, also overlaps, gap',
      ja: '`date`、`kind`、`places`。`relations=true`のときは`overlaps`、`gap`も',
    },
    ids: { en: 'kinds of record', ja: 'レコードの種類' },
    where: { kind: kinds, place: places, theme: themes, during: span, within: span, relations: yesOrNo },
  },
  network: {
    rows: parties,
    columns: {
      en: 'ids of places or organizations; with centrality=true, degree, strength, closeness, betweenness',
      ja: '国・地域または組織のID。`centrality=true`のときは`degree`、`strength`、`closeness`、`betweenness`',
    },
    ids: 'rows',
    where: {
      tie: tieKinds,
      'by-place': yesOrNo,
      during: span,
      centrality: yesOrNo,
    },
  },
}
