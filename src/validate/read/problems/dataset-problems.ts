import { nearest } from '../../nearest.js'
import { didYouMean } from '../../quoted.js'
import { COLLECTION_NAMES } from '../dataset-shape.js'
import { excerpt } from '../excerpt.js'
import { beginsWithOtherSpace, plainSpaceHint } from '../look-alikes.js'
import { found, type ProblemContent } from '../problem.js'

const COLLECTIONS = {
  en: `Collections: ${COLLECTION_NAMES.join(', ')}.`,
  ja: `使える種類：${COLLECTION_NAMES.join('、')}`,
}

export const collectionUnknown = (name: string): ProblemContent =>
  found(
    'error',
    'collection-unknown',
    {
      en: `A dataset has no collection "${excerpt(name)}".`,
      ja: `データセットに「${excerpt(name)}」という種類はありません。`,
    },
    didYouMean(nearest(name, COLLECTION_NAMES)) ??
      (beginsWithOtherSpace(name) ? plainSpaceHint(name) : COLLECTIONS),
  )

export const collectionNotList = (name: string): ProblemContent =>
  found(
    'error',
    'collection-not-list',
    {
      en: `The collection "${excerpt(name)}" must be a list of records; it was not read.`,
      ja: `「${excerpt(name)}」はレコードの配列でなければなりません。読み込みませんでした。`,
    },
    {
      en: 'Write a list of records, each with its id: [{"id": …}] in JSON, "- id: …" for each in YAML, a space after the hyphen.',
      ja: 'IDを持つレコードの配列にしてください。JSONでは[{"id": …}]、YAMLではレコードごとに「- id: …」と、ハイフンの後に空白を入れて書きます。',
    },
  )

export const collectionAlias = (name: string): ProblemContent =>
  found(
    'error',
    'collection-not-list',
    {
      en: `"${excerpt(name)}" is an alias, which a collection cannot be.`,
      ja: `「${excerpt(name)}」がエイリアスになっています。種類別のレコードにエイリアスは使えません。`,
    },
    { en: 'Write the list of records itself.', ja: 'レコードの配列そのものを書いてください。' },
  )

export const collectionTwice = (name: string): ProblemContent =>
  found('warning', 'collection-twice', {
    en: `The collection "${excerpt(name)}" is there more than once; the records of each are read.`,
    ja: `「${excerpt(name)}」が複数回あります。すべてのレコードを読み込みます。`,
  })
