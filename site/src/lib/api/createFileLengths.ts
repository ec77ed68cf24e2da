import { LRUCache } from 'lru-cache'
import { askingHeaders } from '../asking/index.ts'

type Settings = { origin: string; timeout?: number }

/** Pictures of the newest news of a few hundred agencies. */
const REMEMBERED = 10_000

/**
 * The lengths of files in bytes, by their addresses on the site. What lies under an address never changes, so each is asked for once.
 * Undefined where the cms does not say.
 */
export function createFileLengths({ origin, timeout = 3000 }: Settings) {
  const known = new LRUCache<string, number>({ max: REMEMBERED })

  return async function lengthOf(address: string): Promise<number | undefined> {
    const name = address.split('/').at(-1) ?? ''
    const before = known.get(name)
    if (before !== undefined) return before
    const length = await ask(name).catch(() => undefined)
    if (length !== undefined) known.set(name, length)
    return length
  }

  /** By its first byte: a range is answered by disk and bucket alike, HEAD only by a newer cms. */
  async function ask(name: string): Promise<number | undefined> {
    const answer = await fetch(`${origin}/api/media/file/${encodeURIComponent(name)}`, {
      headers: { range: 'bytes=0-0', ...askingHeaders() },
      signal: AbortSignal.timeout(timeout),
    })
    await answer.body?.cancel()
    const [, length] = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? []
    return answer.status === 206 && length !== undefined ? Number(length) : undefined
  }
}
