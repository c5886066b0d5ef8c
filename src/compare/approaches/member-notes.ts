import type { Atlas } from '../../atlas/create-atlas.js'
import { asList } from '../../lists/as-list.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import { selectRecords } from '../records/select-records.js'
import { joinTexts } from '../text/join-texts.js'
import type { ReadApproach } from './approach-readings.js'

/** What remarks say of the members of regions through which tiers apply, regions of which the same is said together. */
export const memberNotes = (
  atlas: Atlas<AnyIds>,
  rows: readonly ReadApproach[],
): readonly LocalizedText[] => {
  const matches = rows.flatMap(({ said }) => said.flatMap((each) => each.matches))
  const regions = matches.flatMap(({ by, via }) => (by === 'region' ? asList(via) : []))
  const about = selectRecords(atlas, 'place', regions).flatMap(({ name, remarks = [] }) =>
    remarks
      .filter(({ kind, field }) => kind !== 'translation' && field === '/members')
      .map(({ text }) => ({ name, text })),
  )
  return [...groupBy(about, ({ text }) => text.en).values()].flatMap((said) => {
    const [first] = said
    const names = joinTexts(said.map(({ name }) => name))
    return first
      ? [{ en: `Members of ${names.en}: ${first.text.en}`, ja: `${names.ja}の構成：${first.text.ja}` }]
      : []
  })
}
