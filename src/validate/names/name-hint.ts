import type { LocalizedText } from '../../model/records.js'

/** What to write in place of a name, by the ids of the records that bear it; undefined where none does. */
export const nameHint = (ids: readonly string[]): LocalizedText | undefined => {
  const [id, ...others] = ids
  if (id === undefined) return undefined
  return others.length === 0
    ? { en: `This is the name of ${id}: write its id.`, ja: `${id}の名称です。IDを書いてください。` }
    : {
        en: `This is the name of several: ${ids.join(', ')}. Write the id of the one that is meant.`,
        ja: `複数のものの名称です（${ids.join('、')}）。該当するもののIDを書いてください。`,
      }
}
