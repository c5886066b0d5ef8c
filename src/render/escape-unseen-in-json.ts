import { unicodeEscape } from './unicode-escape.js'

const UNSEEN = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g

/** JSON in which the control and direction characters that JSON leaves as they are stand as escapes. */
export const escapeUnseenInJson = (json: string): string => json.replace(UNSEEN, unicodeEscape)
