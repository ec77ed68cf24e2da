/** The bytes of a body, or null when they are more than `most`; never more than that is held. */
export async function readBytes(
  { body }: { body?: ReadableStream<Uint8Array> | null },
  most: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the rest.
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
