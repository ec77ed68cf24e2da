import type { PayloadRequest } from 'payload'

/** The bytes of a request, or null when they are more than `most`; never more than that is held. */
export async function readBody({ body }: Pick<PayloadRequest, 'body'>, most: number): Promise<Buffer | null> {
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
