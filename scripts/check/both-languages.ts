import { valueCheck } from './finding.js'

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** Where one language stands, the other does too. */
export const bothLanguages = valueCheck('both-languages', (value) => {
  if (typeof value !== 'object' || value === null || !('en' in value || 'ja' in value)) return undefined
  const missing = ['en', 'ja'].filter((language) => !isText(Reflect.get(value, language)))
  return missing.length === 0 ? undefined : `has no ${missing.join(' and no ')}`
})
