import { valueCheck } from './value-check.js'

const limits = {
  name: { en: 80, ja: 60 },
  title: { en: 140, ja: 100 },
  text: { en: 300, ja: 200 },
}

const free = new Set(['affiliation', 'unit', 'role', 'city', 'frequency', 'track', 'field'])

const limitOf = (path: readonly PropertyKey[]) => {
  const field = path.filter((key) => typeof key === 'string').at(-2)
  if (field === 'name') return limits.name
  if (field === 'title' || field === 'label' || field === 'category' || field === 'group') return limits.title
  return typeof field === 'string' && free.has(field) ? limits.title : limits.text
}

/** Names, titles and sentences are short: a name 80 characters in English and 60 in Japanese, a sentence 300 and 200. */
export const lengthLimits = valueCheck('length-limits', (value, path) => {
  const language = path.at(-1)
  if (typeof value !== 'string' || (language !== 'en' && language !== 'ja')) return undefined
  const limit = limitOf(path)[language]
  return value.length > limit ? `has ${value.length} characters, ${limit} are allowed` : undefined
})
