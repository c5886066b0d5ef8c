import type { AtlasError, UnknownItem } from '../atlas/error.js'
import { kindNames } from '../compare/kind-names.js'
import { kinds } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'
import { didYouMean } from './did-you-mean.js'

const DIMENSION = 'dimension of '

const VOCABULARIES: Readonly<Record<string, string>> = { instrument: '手段', level: '主体' }

const japaneseName = (name: string): string => {
  const kind = kinds.find((each) => each === name)
  return kind ? kindNames[kind].ja : (VOCABULARIES[name] ?? `${name}の値`)
}

/** What an id is of: a kind of record or several of them, a dimension of an indicator, a vocabulary. */
const japaneseKind = (kind: string): string =>
  kind.startsWith(DIMENSION)
    ? `${kind.slice(DIMENSION.length)}の次元`
    : kind.split(' or ').map(japaneseName).join('または')

const unknownItem = ({ kind, id, suggestions, otherKinds = [], known = [] }: UnknownItem): string => {
  const others = otherKinds.map((other) => kindNames[other].ja).join('と')
  const itIs = others === '' ? '' : `「${id}」は${others}のIDです。`
  const what = `「${id}」という${japaneseKind(kind)}はありません。${itIs}`
  if (suggestions.length > 0) return what + didYouMean(suggestions).ja
  return known.length > 0 ? `${what}使える値：${known.join('、')}` : what
}

const clashingItem = ({ kind, id }: UnknownItem): string =>
  `ID「${id}」の${japaneseKind(kind)}が2件あります。`

const unfitItem = ({ kind, id }: UnknownItem): string => `${kind}に「${id}」は使えません。`

/** What the atlas could not do. */
export const atlasMistake = ({ code, message, items, reason }: AtlasError): LocalizedText => {
  const told = code === 'clashing-id' ? clashingItem : code === 'unfit-value' ? unfitItem : unknownItem
  return { en: message, ja: [...items.map(told), ...(reason ? [reason.ja] : [])].join(' ') }
}
