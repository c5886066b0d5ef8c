/** A key as a token of a JSON Pointer (RFC 6901): `a/b` is `a~1b`. */
export const pointerToken = (key: PropertyKey): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** The key that a token of a JSON Pointer stands for: `a~1b` is `a/b`. */
export const keyOfToken = (token: string): string =>
  token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token

/** A path of keys as a JSON Pointer: `['a/b', 0]` is `/a~1b/0`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${pointerToken(key)}`).join('')
