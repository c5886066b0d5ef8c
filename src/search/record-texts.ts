import { factFields } from '../model/fact-fields.js'
import type { LocalizedText, Money, Quantity } from '../model/records.js'

/** A text of a record, with the JSON Pointer at which it stands. */
export type RecordText = readonly [pointer: string, text: string]

interface WithText {
  readonly text: LocalizedText
}

interface FactSaid extends WithText {
  readonly money?: Money | undefined
  readonly quantity?: Quantity | undefined
}

interface PersonNamed {
  readonly name: LocalizedText
  readonly affiliation?: LocalizedText | undefined
}

interface Titled {
  readonly title: LocalizedText
}

interface Labelled {
  readonly label?: LocalizedText | undefined
}

interface Session extends Titled {
  readonly presenters?: readonly PersonNamed[] | undefined
}

/** What records and their parts say in detail, whichever of it their kind has. */
export interface Details {
  readonly definition?: LocalizedText | undefined
  readonly facts?: readonly FactSaid[] | undefined
  readonly support?: readonly FactSaid[] | undefined
  readonly provisions?: readonly FactSaid[] | undefined
  readonly outcomes?: readonly FactSaid[] | undefined
  readonly people?: readonly PersonNamed[] | undefined
  readonly agenda?: readonly Session[] | undefined
  readonly projects?: readonly Titled[] | undefined
  readonly eligibility?: readonly LocalizedText[] | undefined
  readonly technologyList?: readonly Labelled[] | undefined
}

/** A part of a strategy. */
interface Element extends Details {
  readonly name: LocalizedText
  readonly aliases?: readonly string[] | undefined
  readonly summary?: LocalizedText | undefined
}

/** A part of an approach. */
interface Tier extends Details {
  readonly label: LocalizedText
  readonly summary: LocalizedText
}

/** A record as search reads it. */
export interface Searchable extends Details {
  readonly id: string
  readonly name: LocalizedText
  readonly abbreviation?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly summary?: LocalizedText | undefined
  readonly elements?: readonly Element[] | undefined
  readonly tiers?: readonly Tier[] | undefined
  readonly date?: string | undefined
  readonly period?: string | undefined
  readonly budget?: Money | undefined
}

const both = (pointer: string, text: LocalizedText | undefined): readonly RecordText[] =>
  text
    ? [
        [`${pointer}/en`, text.en],
        [`${pointer}/ja`, text.ja],
      ]
    : []

const each = <T>(
  pointer: string,
  list: readonly T[] | undefined,
  textsOf: (pointer: string, item: T) => readonly RecordText[],
): readonly RecordText[] => (list ?? []).flatMap((item, index) => textsOf(`${pointer}/${index}`, item))

const factTexts = (pointer: string, { text }: WithText) => both(`${pointer}/text`, text)

const personTexts = (pointer: string, { name, affiliation }: PersonNamed) => [
  ...both(`${pointer}/name`, name),
  ...both(`${pointer}/affiliation`, affiliation),
]

const titleTexts = (pointer: string, { title }: Titled) => both(`${pointer}/title`, title)

const sessionTexts = (pointer: string, session: Session) => [
  ...titleTexts(pointer, session),
  ...each(`${pointer}/presenters`, session.presenters, personTexts),
]

const labelTexts = (pointer: string, { label }: Labelled) => both(`${pointer}/label`, label)

const aliasTexts = (pointer: string, aliases: readonly string[] | undefined) =>
  each(`${pointer}/aliases`, aliases, (at, alias) => [[at, alias]])

const detailsOf = (pointer: string, details: Details): readonly RecordText[] => [
  ...both(`${pointer}/definition`, details.definition),
  ...factFields.flatMap((field) => each(`${pointer}/${field}`, details[field], factTexts)),
  ...each(`${pointer}/people`, details.people, personTexts),
  ...each(`${pointer}/agenda`, details.agenda, sessionTexts),
  ...each(`${pointer}/projects`, details.projects, titleTexts),
  ...each(`${pointer}/eligibility`, details.eligibility, both),
  ...each(`${pointer}/technologyList`, details.technologyList, labelTexts),
]

const elementTexts = (pointer: string, element: Element) => [
  ...both(`${pointer}/name`, element.name),
  ...aliasTexts(pointer, element.aliases),
  ...both(`${pointer}/summary`, element.summary),
  ...detailsOf(pointer, element),
]

const tierTexts = (pointer: string, tier: Tier) => [
  ...both(`${pointer}/label`, tier.label),
  ...both(`${pointer}/summary`, tier.summary),
  ...detailsOf(pointer, tier),
]

/** What a record is called, and what it is in short. */
export const mainTexts = ({ name, abbreviation, aliases, summary }: Searchable): readonly RecordText[] => [
  ...both('/name', name),
  ...(abbreviation ? [['/abbreviation', abbreviation] as const] : []),
  ...aliasTexts('', aliases),
  ...both('/summary', summary),
]

const heading = /\/(?:(?:elements|tiers)\/\d+\/(?:name|label|aliases)|(?:agenda|projects)\/\d+\/title)\b/

/** Whether a text is what a part of a record is called: of a strategy or an approach, a session, a project. */
export const isHeading = ([pointer]: RecordText): boolean => heading.test(pointer)

/** What a record says in detail: its definition, facts, people, agenda and projects, and its parts with theirs. */
export const detailTexts = (record: Searchable): readonly RecordText[] => [
  ...detailsOf('', record),
  ...each('/elements', record.elements, elementTexts),
  ...each('/tiers', record.tiers, tierTexts),
]
