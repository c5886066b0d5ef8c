const BITS = 14
const CHUNK = 1 << BITS

/** A growing list of bytes. */
export interface Bytes {
  size(): number
  at(index: number): number
  push(byte: number): void
}

/** An empty list of bytes. */
export const createBytes = (): Bytes => {
  const chunks: Uint8Array[] = []
  let last = new Uint8Array(0)
  let used = 0
  return {
    size: () => (chunks.length === 0 ? 0 : (chunks.length - 1) * CHUNK + used),
    at: (index) => chunks[index >>> BITS]?.[index & (CHUNK - 1)] ?? 0,
    push: (byte) => {
      if (used === last.length) {
        last = new Uint8Array(CHUNK)
        chunks.push(last)
        used = 0
      }
      last[used] = byte
      used += 1
    },
  }
}
