import type { AtlasError, Clash, UnknownItem } from '../../atlas/error.js'
import { kindNames } from '../../model/kind-names.js'
import { isKind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { didYouMean } from './did-you-mean.js'

const DIMENSION = 'dimension of '

const VOCABULARIES: Readonly<Record<string, string>> = {
  instrument: '手段',
  level: '主体の層',
  currency: '通貨',
}

const japaneseName = (name: string): string | undefined =>
  isKind(name) ? kindNames[name].ja : VOCABULARIES[name]

/** That there is no such record of a kind or of several, no such term, dimension of an indicator or value of one. */
const noSuch = (kind: string, id: string): string => {
  if (kind.startsWith(DIMENSION)) return `「${id}」という${kind.slice(DIMENSION.length)}の次元はありません。`
  const names = kind.split(' or ').flatMap((name) => japaneseName(name) ?? [])
  return names.length > 0
    ? `「${id}」という${names.join('または')}はありません。`
    : `次元「${kind}」に「${id}」という値はありません。`
}

const unknownItem = ({ kind, id, suggestions, otherKinds = [], known = [] }: UnknownItem): string => {
  const others = otherKinds.map((other) => kindNames[other].ja).join('と')
  const itIs = others === '' ? '' : `「${id}」は${others}のIDです。`
  const what = `${noSuch(kind, id)}${itIs}`
  if (suggestions.length > 0) return what + didYouMean(suggestions).ja
  return known.length > 0 ? `${what}使える値：${known.join('、')}` : what
}

const unfitItem = ({ kind, id }: UnknownItem): string => `${kind}に「${id}」は使えません。`

const clash = ({ kind, id, names: [a, b] }: Clash): string =>
  `IDが「${id}」の${kindNames[kind].ja}が2件あります：「${a.ja}」と「${b.ja}」。`

/** What the atlas could not do. */
export const atlasErrorText = ({ code, message, items, reason, clashes }: AtlasError): LocalizedText => {
  if (clashes) return { en: message, ja: clashes.map(clash).join(' ') }
  const told = code === 'unfit-value' ? unfitItem : unknownItem
  return { en: message, ja: [...items.map(told), ...(reason ? [reason.ja] : [])].join(' ') }
}
