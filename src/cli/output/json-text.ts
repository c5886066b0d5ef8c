import { escapeUnseenInJson } from '../../render/escape-unseen-in-json.js'

/** A value as indented JSON that is safe on a terminal. */
export const jsonText = (value: unknown): string => escapeUnseenInJson(JSON.stringify(value, null, 2))
