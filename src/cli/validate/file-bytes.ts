import { open } from 'node:fs/promises'
import { CUT_SHORT } from '../../validate/read/read-failure.js'

const CHUNK_BYTES = 1024 * 1024

/**
 * The bytes of a file from some byte on; from the first one of a pipe, too, which knows no places. Up to byte `end` the
 * next chunk is read while the last one is worked on, which it does not overwrite; the one after it does. Fails where
 * the file ends before byte `end`, since it was cut short while it was read.
 */
export async function* fileBytes(path: string, start = 0, end = start): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  let [buffer, other] = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)]
  let at = start
  const read = () => {
    const reading = file.read(buffer, 0, buffer.length, start > 0 ? at : null)
    reading.catch(() => undefined)
    return reading
  }
  let ahead: ReturnType<typeof read> | undefined
  try {
    for (;;) {
      const { bytesRead } = await (ahead ?? read())
      if (bytesRead === 0) break
      at += bytesRead
      const chunk = buffer.subarray(0, bytesRead)
      ;[buffer, other] = [other, buffer]
      ahead = at < end ? read() : undefined
      yield chunk
    }
    if (at < end) throw Object.assign(new Error('The file became shorter.'), { code: CUT_SHORT })
  } finally {
    await ahead?.catch(() => undefined)
    await file.close()
  }
}
