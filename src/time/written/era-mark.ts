import { ERAS } from '../eras.js'

/** The pattern of how any era is written, in full or abbreviated. */
export const ERA_MARK = `(?:${ERAS.flatMap(({ marks }) => marks).join('|')})`
