import type { Atlas } from '../../../atlas/create-atlas.js'
import { compareApproaches } from '../../../compare/compare-approaches.js'
import type { RecordReference } from '../../../compare/comparison.js'
import { posturesToward } from '../../../compare/postures-toward.js'
import { partyReference } from '../../../compare/records/party.js'
import type { AnyIds } from '../../../model/ids.js'
import { cooperationModeIds, postureIds } from '../../../model/terms.js'
import { readerOf } from '../condition-reader.js'
import { idsOfParties, itemsOfKindsTold } from '../named-parties.js'
import { notBoth } from '../not-together.js'
import type { OfferedComparison } from '../request.js'
import { restricted } from '../restricted.js'

/** Whose approach a record is; the holder itself where it is none. */
const holderOf = (atlas: Atlas<AnyIds>, record: RecordReference): RecordReference => {
  const approach = record.kind === 'approach' ? atlas.find('approach', record.id) : undefined
  return approach ? partyReference(approach.holder) : record
}

/** `compare approaches`: tiers and postures of holders. */
export const approachesComparison: OfferedComparison = {
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const asked = readerOf(where)
    const postures = asked.termsIn('posture', postureIds)
    const modes = asked.termsIn('mode', cooperationModeIds)
    const history = asked.yesOrNo('history')
    const toward = asked.single('toward')
    return asked.conclude(() => {
      if (toward !== undefined && columns) throw notBoth('toward', '--columns')
      const options = { holders: idsOfParties(atlas, rows), on, postures, modes, history }
      const compared =
        toward === undefined
          ? compareApproaches(atlas, { ...options, partners: columns })
          : posturesToward(atlas, toward, options)
      const told = itemsOfKindsTold(compared.rows, rows, (record) => holderOf(atlas, record))
      return restricted(compared, told, undefined)
    })
  },
}
