/** Records that a check passes over, each with the reason. */
export const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
