import { type Mistake, mistake } from '../mistakes/mistake.js'

/** Says of a dataset of the user's that nothing tells the kind of its records. */
export const withoutKind = (path: string): Mistake =>
  mistake({
    en: `${path} does not say what its records are: put them into collections such as programs, or name their kind, as in --with program=${path}`,
    ja: `${path}だけではレコードの種類が分かりません。programsなどの種類別の配列に入れるか、--with program=${path}のように指定してください。`,
  })
