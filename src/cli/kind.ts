import { suggest } from '../atlas/suggest.js'
import { collections, type Kind, kinds } from '../model/kinds.js'
import { didYouMean } from './did-you-mean.js'
import { failure } from './failure.js'

/** The kind with a name, in the singular or plural. */
export const kindNamed = (name: string): Kind => {
  const kind = kinds.find((candidate) => candidate === name || collections[candidate] === name)
  if (kind) return kind
  const meant = didYouMean(suggest(name, kinds).slice(0, 1))
  throw failure({
    en: `unknown kind "${name}"${meant.en}; kinds are ${kinds.join(', ')}`,
    ja: `「${name}」という種類はありません。${meant.ja}使える種類：${kinds.join('、')}`,
  })
}
