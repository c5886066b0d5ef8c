/** The text of chunks of bytes. */
export const textOf = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk.slice())
  return Buffer.concat(chunks).toString()
}
