import { mistake } from '../mistakes/mistake.js'
import { nearOrKnown } from '../mistakes/terms.js'
import { valuesIn } from './values.js'

/** What `--where key=value,value` asks for: the values by key. */
export type Conditions = Readonly<Record<string, readonly string[]>>

/** Reads the values of `--where`; a key that the comparison does not have is a mistake. */
export const readConditions = (texts: readonly string[], keys: readonly string[] | undefined): Conditions => {
  if (texts.length > 0 && keys?.length === 0)
    throw mistake({
      en: 'this comparison takes no conditions, so --where cannot be given',
      ja: 'この比較には条件がないため、--whereは指定できません。',
    })
  const conditions = new Map<string, readonly string[]>()
  for (const text of texts) {
    const [, key = '', list = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
    const values = valuesIn(list)
    if (!key || values.length === 0)
      throw mistake({
        en: `--where takes key=value, not "${text}"`,
        ja: `--whereには「キー=値」の形で指定してください。「${text}」は使えません。`,
      })
    if (keys && !keys.includes(key)) {
      const known = nearOrKnown(key, keys, '使えるキー')
      throw mistake({
        en: `unknown key "${key}" in --where${known.en}`,
        ja: `--whereに「${key}」というキーはありません。${known.ja}`,
      })
    }
    conditions.set(key, [...(conditions.get(key) ?? []), ...values])
  }
  return Object.fromEntries(conditions)
}
