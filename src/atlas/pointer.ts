/** A path of keys as a JSON Pointer (RFC 6901): `['a/b', 0]` is `/a~1b/0`. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
