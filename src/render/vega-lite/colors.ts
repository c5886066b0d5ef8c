import type { Posture } from '../../model/records.js'

/** The colours of Okabe and Ito with a grey, told apart by readers with any colour vision. */
export const OKABE_ITO = {
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  bluishGreen: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermillion: '#D55E00',
  reddishPurple: '#CC79A7',
  grey: '#999999',
  black: '#000000',
} as const

/** The colours in the order in which they are given away. */
export const PALETTE: readonly string[] = Object.values(OKABE_ITO)

/** The colours that a line on white can have. */
export const LINE_PALETTE: readonly string[] = PALETTE.filter((color) => color !== OKABE_ITO.yellow)

const POSTURE_COLORS: Readonly<Record<Posture, string>> = {
  integrated: OKABE_ITO.blue,
  strategic: OKABE_ITO.skyBlue,
  priority: OKABE_ITO.bluishGreen,
  selective: OKABE_ITO.yellow,
  working: OKABE_ITO.grey,
  equal: OKABE_ITO.reddishPurple,
  supportive: OKABE_ITO.orange,
  competitive: OKABE_ITO.vermillion,
  conditional: OKABE_ITO.black,
}

const isPosture = (term: string): term is Posture => Object.hasOwn(POSTURE_COLORS, term)

const DARK: readonly string[] = [OKABE_ITO.blue, OKABE_ITO.black]

/** A colour for each term: postures always have the same one, other terms the next of the palette. */
export const colorsOf = (terms: readonly string[]): readonly string[] =>
  terms.every(isPosture)
    ? terms.map((term) => POSTURE_COLORS[term])
    : terms.map((_, index) => PALETTE[index % PALETTE.length] ?? OKABE_ITO.grey)

/** The colour of text that can be read on a colour of the palette. */
export const inkOn = (color: string): 'white' | 'black' => (DARK.includes(color) ? 'white' : 'black')

const READABLE_ON_VIRIDIS = 0.45

/** The colour of text that can be read on viridis, from 0 (dark) to 1 (bright). */
export const inkOnViridis = (share: number): 'white' | 'black' =>
  share < READABLE_ON_VIRIDIS ? 'white' : 'black'
