import { setTimeout as sleep } from 'node:timers/promises'
import type { InboxChanges, InboxConversation, InboxDesk } from '@birlik/shared/contract'
import { INBOX_PATH } from '@birlik/shared/contract'

/** When the inbox was told of a conversation, and when the words of a message came with one that was opened. */
export type Noticed = { named: { id: string; at: number }[]; read: Map<string, number> }

export type Login = { email: string; password: string; agency: string }

/** After a poll that failed, in ms. */
const PAUSE = 250

/**
 * A responder with the inbox open, as the admin does it: listens, and reads queue and desk anew when something has moved. Of what has
 * moved it opens the last, as often.
 */
export async function responder(cmsUrl: string, { email, password, agency: slug }: Login) {
  const { token } = (await call('/users/login', {
    method: 'POST',
    body: JSON.stringify({ email, password }),
  })) as {
    token: string
  }
  const leaving = new AbortController()
  const noticed: Noticed = { named: [], read: new Map() }
  const inbox = <T>(path: string, signal?: AbortSignal) =>
    call(`${INBOX_PATH.replace('/api', '')}${path}`, {
      headers: { authorization: `JWT ${token}` },
      signal,
    }) as Promise<T>
  const { agencies } = await inbox<InboxDesk>('/desk')
  const agency = agencies.find((each) => each.slug === slug)?.id ?? ''

  const readQueues = coalesced(() => Promise.all([inbox(`/conversations?agency=${agency}`), inbox('/desk')]))
  /** Of what has moved, the last. */
  let last = ''
  const readOne = coalesced(() => open(last))
  const listening = listen()

  async function call(path: string, init: RequestInit) {
    const headers = { 'content-type': 'application/json', ...init.headers }
    const response = await fetch(`${cmsUrl}/api${path}`, { ...init, headers })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response.json()
  }

  async function listen() {
    let cursor = ''
    while (!leaving.signal.aborted) {
      const query = new URLSearchParams({ agency, ...(cursor && { cursor }) })
      const changes = await inbox<InboxChanges>(`/changes?${query}`, leaving.signal).catch(() => undefined)
      if (!changes) {
        await sleep(PAUSE)
        continue
      }
      cursor = changes.cursor
      const at = Date.now()
      const ids = changes.conversations
      noticed.named.push(...ids.map((id) => ({ id, at })))
      if (!ids.length) continue
      readQueues()
      last = ids.at(-1) ?? last
      readOne()
    }
  }

  async function open(id: string) {
    const found = await inbox<InboxConversation>(`/conversations/${id}`).catch(() => undefined)
    // The last one has made it move.
    const text = found?.conversation.messages.at(-1)?.text
    if (text !== undefined && !noticed.read.has(text)) noticed.read.set(text, Date.now())
  }

  return {
    noticed,
    async stop() {
      leaving.abort()
      await listening
    },
  }
}

/** As the admin's hook (cms/src/admin/inbox/hooks/useCoalesced.ts): whatever asks meanwhile makes it run once more, after a second. */
const REST = 1000
function coalesced(work: () => Promise<unknown>): () => void {
  let running = false
  let again = false
  return async () => {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      await work().catch(() => {})
      await sleep(REST)
    }
    running = false
  }
}
