import type { Qualifier } from '../../model/records.js'
import type { Affix } from './peel.js'

/** Words before or after a number that say how exactly it is known. */
export const QUALIFIER_AFFIXES: readonly Affix<Qualifier>[] = [
  [/^(?:約|およそ|おおよそ|おおむね|概ね|凡そ|[~≈≒])/, 'about'],
  [/^(?:about|around|approximately|roughly|circa)\b|^approx\b\.?|^(?:ca|c)\./i, 'about'],
  [/(?:程度|前後|規模|ほど|くらい|ぐらい)$| or so$/i, 'about'],
  [/^(?:最大で?|最高|上限|[≤<〜])/, 'up-to'],
  [/^(?:up to|at most|no more than|not more than|less than|under|max|maximum(?: of)?)\b\.?/i, 'up-to'],
  [/(?:以下|以内|まで|未満|を上限)$| (?:or less|at most|max|maximum)\.?$/i, 'up-to'],
  [/^(?:最低で?も?|少なくとも|[≥>])/, 'at-least'],
  [/^(?:at least|no less than|not less than|more than|over|min|minimum(?: of)?)\b\.?/i, 'at-least'],
  [/(?:以上|超|〜)$| (?:or more|at least|min|minimum|plus)\.?$/i, 'at-least'],
  [/(?:\+|プラス) ?(?:α|アルファ)?$/, 'at-least'],
]
