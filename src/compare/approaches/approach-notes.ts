import type { AnyIds } from '../../model/ids.js'
import type { Approach, LocalizedText } from '../../model/records.js'
import { joinSome, joinTexts } from '../text/join-texts.js'
import { quotedName } from '../text/name-list.js'
import { isAsLateAs, isUndated } from './approach-order.js'

/** Says why there is no posture toward a member of the holder. */
export const ownMemberNote = (group: LocalizedText, member: LocalizedText): LocalizedText => ({
  en: `${member.en} belongs to ${group.en}, whose approach is toward others.`,
  ja: `${member.ja}は${group.ja}の構成員であり、そのアプローチは域外に向けられている。`,
})

const shownTiers = {
  all: { en: 'all are shown', ja: 'すべて示す' },
  some: { en: 'the filter leaves some out', ja: '絞り込みで一部を除いた' },
} as const

/** Says that tiers with different postures cover a partner equally, and whether all of them are shown. */
export const equalTiersNote = (
  approach: LocalizedText,
  partner: LocalizedText,
  shown: keyof typeof shownTiers,
): LocalizedText => ({
  en: `"${approach.en}" covers ${partner.en} equally in several tiers with different postures; ${shownTiers[shown].en}.`,
  ja: `「${approach.ja}」は${partner.ja}を異なる姿勢の複数の区分で同等に対象としている。${shownTiers[shown].ja}。`,
})

/** Names holders of which no approach is known, or none up to the date asked for: there may be later ones. */
export const unknownNotes = (
  holders: readonly LocalizedText[],
  on: string | undefined,
): readonly LocalizedText[] => {
  if (holders.length === 0) return []
  const { en, ja } = joinSome(holders)
  if (on === undefined) {
    return [{ en: `No approach is known of: ${en}.`, ja: `アプローチが知られていないもの：${ja}。` }]
  }
  return [
    {
      en: `No approach up to the date asked for is known of: ${en}.`,
      ja: `指定した時点までのアプローチが知られていないもの：${ja}。`,
    },
  ]
}

/** The year of a date, or the first and the last of an interval. */
const yearsOf = (date: string): LocalizedText => {
  const years = [...new Set(date.split('/').map((end) => /^\d{4}/.exec(end)?.[0] ?? ''))]
  return { en: years.join('–'), ja: years.map((year) => year && `${year}年`).join('～') }
}

/** Says of when the approaches are, as far as that is known: old ones stand beside new ones. */
export const yearNotes = (
  approaches: readonly { readonly name: LocalizedText; readonly approach: Approach<AnyIds> }[],
): readonly LocalizedText[] => {
  const dated = approaches.filter(({ approach }) => !isUndated(approach))
  if (dated.length === 0) return []
  const { en, ja } = joinTexts(
    dated.map(({ name, approach }) => {
      const years = yearsOf(approach.date ?? '')
      return { en: `${name.en} (${years.en})`, ja: `${name.ja}（${years.ja}）` }
    }),
  )
  return [{ en: `Years of the approaches: ${en}.`, ja: `アプローチの年：${ja}。` }]
}

/** An approach that makes a row, and the others of its holder. */
interface ShownApproach {
  readonly approach: Approach<AnyIds>
  readonly others: readonly Approach<AnyIds>[]
}

const otherThan = ({ approach, others }: ShownApproach): LocalizedText => {
  if (others.some((other) => isAsLateAs(other, approach))) return { en: 'another one', ja: 'ほかのもの' }
  return others.some(isUndated)
    ? { en: 'an earlier or undated one', ja: '以前または日付のないもの' }
    : { en: 'an earlier one', ja: '以前のもの' }
}

/** Names partners of which only another approach of the holder speaks. */
export const othersNotes = (
  holder: LocalizedText,
  partners: readonly LocalizedText[],
  shown: ShownApproach,
): readonly LocalizedText[] => {
  if (partners.length === 0) return []
  const { en, ja } = joinSome(partners)
  const other = otherThan(shown)
  return [
    {
      en: `The latest approach of ${holder.en} is silent on these, ${other.en} is not (history shows it): ${en}.`,
      ja: `${holder.ja}の最新のアプローチは次に触れないが、${other.ja}は触れる（historyで示せる）：${ja}。`,
    },
  ]
}

/** Names approaches that give way to one that is not known to be later, as only one of a holder is shown. */
export const asLateNotes = (rows: readonly ShownApproach[]): readonly LocalizedText[] => {
  const hidden = rows.flatMap(({ approach, others }) => others.filter((other) => isAsLateAs(other, approach)))
  if (hidden.length === 0) return []
  const { en, ja } = joinSome(hidden.map(({ name }) => quotedName(name)))
  return [
    {
      en: `Left out, though not known to be earlier than the approach of the same holder that is shown (history shows them): ${en}.`,
      ja: `同じ主体の示したアプローチより前のものとは限らないが、除いたもの（historyで示せる）：${ja}。`,
    },
  ]
}

/** Names approaches that no source dates. */
export const undatedApproachNotes = (undated: readonly Approach<AnyIds>[]): readonly LocalizedText[] => {
  if (undated.length === 0) return []
  const { en, ja } = joinSome(undated.map(({ name }) => quotedName(name)))
  return [
    {
      en: `No source dates these approaches; where their holder has a dated one, that counts as the latest: ${en}.`,
      ja: `出典に日付のないアプローチ。同じ主体に日付のあるものがあれば、そちらを最新とする：${ja}。`,
    },
  ]
}

/** Names holders of which an approach may take in partners that it does not name, in so far as some are left blank. */
export const openTiersNotes = (holders: readonly LocalizedText[]): readonly LocalizedText[] => {
  if (holders.length === 0) return []
  const { en, ja } = joinSome(holders)
  return [
    {
      en: `Tiers of these name others too, or groups whose members are not all listed; a partner of which nothing is shown may fall under one: ${en}.`,
      ja: `次のアプローチには、ほかの国・地域を含む区分（「等」）や、構成国・地域がすべては分からない集まりの区分がある。何も示さない相手がそこに入る可能性がある：${ja}。`,
    },
  ]
}

/** Counts the cells that a filter has emptied. */
export const filteredNotes = (number: number): readonly LocalizedText[] =>
  number === 0
    ? []
    : [
        {
          en: `Blank or left out because of the filter, not for lack of a statement: ${number} of the cells.`,
          ja: `記述はあるが、絞り込みのため空欄とし、または除いた欄：${number}。`,
        },
      ]
