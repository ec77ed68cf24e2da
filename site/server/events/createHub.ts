import type { ServerResponse } from 'node:http'
import { tag } from '@birlik/shared/contract'
import type { Freshness } from '../../src/lib/freshness/index.ts'

type Settings = {
  freshness: Pick<Freshness, 'listen'>
  /** Streams of one conversation: a person with ten open pages of it has forgotten nine. */
  perConversation?: number
  /** Streams of this process. */
  inAll?: number
}

export type Hub = ReturnType<typeof createHub>

const CHANGED = 'data: changed\n\n'
// Proxies close what is silent for a minute, some for half of one.
const BEAT = ':\n\n'
/** Seconds between two beats of a stream; each second a part of the streams has its turn, so that none is a rush. */
const ROUND = 20
const CONVERSATION = tag.conversation('')

/**
 * The pages that watch a conversation, by its key. They hear that it has changed and nothing else: what was said is fetched by
 * who holds the link.
 */
export function createHub({ freshness, perConversation = 10, inAll = 12_000 }: Settings) {
  const watching = new Map<string, Set<ServerResponse>>()
  const parts = Array.from({ length: ROUND }, () => ({ streams: new Set<ServerResponse>(), behind: false }))
  let open = 0
  let opened = 0
  let second = 0
  let closed = false

  const timer = setInterval(beat, 1000).unref()
  freshness.listen({
    purge: ({ stale, gone }) => {
      for (const changed of [...stale, ...gone])
        if (changed.startsWith(CONVERSATION)) tell(changed.slice(CONVERSATION.length))
    },
    // What was missed is not known: everybody is told, at the next beat, so that they do not all come back at once.
    clear() {
      for (const part of parts) part.behind = true
    },
  })

  function beat() {
    const part = parts[second++ % ROUND]
    if (!part) return
    const words = part.behind ? CHANGED : BEAT
    part.behind = false
    for (const stream of part.streams) say(stream, words)
  }

  /** Tells who watches a conversation that it has changed. */
  function tell(key: string) {
    for (const stream of watching.get(key) ?? []) say(stream, CHANGED)
  }

  return {
    tell,
    /** How many streams are open. */
    size: () => open,
    /** Keeps an answer whose headers are sent, until its reader goes. */
    add(key: string, stream: ServerResponse) {
      const others = watching.get(key) ?? new Set()
      const part = parts[opened++ % ROUND]
      watching.set(key, others.add(stream))
      part?.streams.add(stream)
      open++
      stream.once('close', () => {
        part?.streams.delete(stream)
        others.delete(stream)
        if (others.size === 0) watching.delete(key)
        open--
      })
    },
    /** Whether one more may watch the conversation. */
    hasRoom: (key: string) => !closed && open < inAll && (watching.get(key)?.size ?? 0) < perConversation,
    /** Ends every stream; browsers come back by themselves, to another process. */
    close() {
      closed = true
      clearInterval(timer)
      for (const streams of watching.values()) for (const stream of streams) stream.end()
    },
  }
}

/** A reader who takes nothing any more is let go rather than kept in memory. */
function say(stream: ServerResponse, words: string) {
  if (stream.writableNeedDrain) return void stream.destroy()
  stream.write(words)
}
