import { type Mistake, mistake } from '../mistakes/mistake.js'
import { inputFileText } from './input-file.js'

/** Says of a dataset of the user's that nothing tells the kind of its records. */
export const withoutKind = (path: string): Mistake =>
  mistake({
    en: `${path} does not say what its records are: put them into collections such as programs, or name their kind, as in --with ${inputFileText({ path, kind: 'program' })}`,
    ja: `${path}だけではレコードの種類が分かりません。programsなどの種類別の配列に入れるか、--with ${inputFileText({ path, kind: 'program' })}のように指定してください。`,
  })
