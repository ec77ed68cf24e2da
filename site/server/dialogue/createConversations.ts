import { CONVERSATIONS_PATH, type Conversation, conversation } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Logger } from 'pino'

type Settings = { cmsOrigin: string; siteKey: string; log: Pick<Logger, 'warn'> }

/** unknown: the cms does not have it (yet). unreachable: it cannot say. */
export type Asked = Conversation | 'unknown' | 'unreachable'

const TIMEOUT = 3000

/** Conversations as the cms has them, by their keys. */
export function createConversations({ cmsOrigin, siteKey, log }: Settings) {
  // Compressing for the next room costs both sides more than the bytes.
  const headers = { authorization: `Bearer ${siteKey}`, 'accept-encoding': 'identity' }
  const addressOf = (key: string) => `${cmsOrigin}${CONVERSATIONS_PATH}/${key}`

  async function find(key: string, locale: Locale): Promise<Asked> {
    try {
      const answer = await fetch(`${addressOf(key)}?locale=${locale}`, {
        headers: { ...headers, accept: 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT),
      })
      if (answer.ok) return conversation.parse(await answer.json())
      await answer.body?.cancel()
      if (answer.status === 404) return 'unknown'
      log.warn({ status: answer.status }, 'cms does not show a conversation')
    } catch (error) {
      log.warn({ err: error }, 'cms does not show a conversation')
    }
    return 'unreachable'
  }

  /** The citizen has seen it all. Nothing hangs on it. */
  async function read(key: string) {
    const signal = AbortSignal.timeout(TIMEOUT)
    const answer = await fetch(`${addressOf(key)}/read`, { method: 'POST', headers, signal }).catch(
      () => undefined,
    )
    await answer?.body?.cancel()
  }

  /** Where the bytes of a file lie, and how to ask for them. */
  const fileOf = (key: string, id: string) => ({
    url: `${addressOf(key)}/files/${encodeURIComponent(id)}`,
    headers,
  })

  return { find, read, fileOf }
}
