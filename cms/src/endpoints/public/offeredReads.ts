/** An answer, as plain as it is sent. */
export type Answer = { status: number; headers: Record<string, string>; body: string | null }

/** Who asks, by the headers of the request. */
export type Asker = { requestId: string | undefined; authorization: string | undefined }

/**
 * Asks the public read API for an address such as `/api/v1/platform?locale=ru`, or for the conversation of a citizen; the path is
 * written without any coding.
 */
export type Reads = (address: string, asker: Asker) => Promise<Answer>

// On the process itself: what offers it is bundled by Next, what takes it stands before Next.
const KEY = Symbol.for('birlik.reads')

const place = globalThis as { [KEY]?: Reads }

/** Lets the server in front of Next (cms/server) ask without Next in between. */
export function offerReads(reads: Reads) {
  place[KEY] = reads
}

/** The reads of this process; undefined until its Payload is there. */
export const offeredReads = (): Reads | undefined => place[KEY]
