import { CONVERSATIONS_PATH, type Conversation, conversation, tag } from '@birlik/shared/contract'
import { LOCALES, type Locale } from '@birlik/shared/locales'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { askingHeaders } from '../../src/lib/asking/index.ts'
import type { Freshness } from '../../src/lib/freshness/index.ts'

type Settings = {
  cmsOrigin: string
  siteKey: string
  freshness: Pick<Freshness, 'listen'>
  log: Pick<Logger, 'warn'>
}

/** unknown: the cms does not have it (yet). unreachable: it cannot say. */
export type Asked = Conversation | 'unknown' | 'unreachable'

const TIMEOUT = 3000
// An open page asks for its conversation several times around each message, and sending asks once more. What moves without anybody
// saying so, the place in the queue, may be a minute old.
const KEPT = { maxSize: 16 * 1024 * 1024, ttl: 60_000 }
const CONVERSATION = tag.conversation('')

/**
 * Conversations as the cms has them, by their keys; each asked for once until it changes. No `createMemory`: that keeps what is
 * outdated for need, and what people have said is to go as soon as it has changed.
 */
export function createConversations({ cmsOrigin, siteKey, freshness, log }: Settings) {
  // Compressing for the next room costs both sides more than the bytes.
  const known = { authorization: `Bearer ${siteKey}`, 'accept-encoding': 'identity' }
  const headersNow = () => ({ ...known, ...askingHeaders() })
  const addressOf = (key: string) => `${cmsOrigin}${CONVERSATIONS_PATH}/${key}`
  const nameOf = (key: string, locale: Locale) => `${locale} ${key}`

  const kept = new LRUCache<string, Conversation>(KEPT)
  const flights = new Map<string, Promise<Asked>>()
  freshness.listen({
    purge({ stale, gone }) {
      for (const changed of [...stale, ...gone])
        if (changed.startsWith(CONVERSATION)) forget(changed.slice(CONVERSATION.length))
    },
    clear() {
      kept.clear()
      flights.clear()
    },
  })

  /** The next who asks is told by the cms. */
  function forget(key: string) {
    for (const locale of LOCALES) {
      kept.delete(nameOf(key, locale))
      flights.delete(nameOf(key, locale))
    }
  }

  async function find(key: string, locale: Locale): Promise<Asked> {
    const name = nameOf(key, locale)
    return kept.get(name) ?? flights.get(name) ?? begin(name, key, locale)
  }

  function begin(name: string, key: string, locale: Locale): Promise<Asked> {
    const flight = ask(key, locale).then(({ found, size }) => {
      // Forgotten meanwhile: a change may be missing in it.
      if (flights.get(name) !== flight) return found
      flights.delete(name)
      if (typeof found !== 'string') kept.set(name, found, { size })
      return found
    })
    flights.set(name, flight)
    return flight
  }

  async function ask(key: string, locale: Locale): Promise<{ found: Asked; size: number }> {
    const nothing = (found: 'unknown' | 'unreachable') => ({ found, size: 0 })
    try {
      const answer = await fetch(`${addressOf(key)}?locale=${locale}`, {
        headers: { ...headersNow(), accept: 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT),
      })
      const text = await answer.text()
      if (answer.ok) return { found: conversation.parse(JSON.parse(text)), size: text.length }
      if (answer.status === 404) return nothing('unknown')
      log.warn({ status: answer.status }, 'cms does not show a conversation')
    } catch (error) {
      // What is no JSON is quoted in the error.
      const err = error instanceof SyntaxError ? new SyntaxError('no JSON') : error
      log.warn({ err }, 'cms does not show a conversation')
    }
    return nothing('unreachable')
  }

  /** The citizen has seen it all. Nothing hangs on it. */
  async function read(key: string) {
    const signal = AbortSignal.timeout(TIMEOUT)
    const answer = await fetch(`${addressOf(key)}/read`, {
      method: 'POST',
      headers: headersNow(),
      signal,
    }).catch(() => undefined)
    await answer?.body?.cancel()
  }

  /** Where the bytes of a file lie, and how to ask for them. */
  const fileOf = (key: string, id: string) => ({
    url: `${addressOf(key)}/files/${encodeURIComponent(id)}`,
    headers: known,
  })

  return { find, forget, read, fileOf }
}
