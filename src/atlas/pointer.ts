/** A key as a token of a JSON Pointer (RFC 6901): `a/b` is `a~1b`. */
export const pointerToken = (key: PropertyKey): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** A path of keys as a JSON Pointer: `['a/b', 0]` is `/a~1b/0`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${pointerToken(key)}`).join('')
