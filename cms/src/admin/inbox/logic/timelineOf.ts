import type { InboxConversation, InboxMessage } from '@birlik/shared/contract'
import { shownDay } from './shownTime.ts'

type Note = InboxConversation['notes'][number]
export type Entry = { id: string; at: string } & (
  | { what: 'message'; message: InboxMessage }
  | { what: 'note'; note: Note }
)

/** What was said and noted, in the order in which it happened, day by day. */
export function timelineOf(messages: readonly InboxMessage[], notes: readonly Note[]) {
  const entries: Entry[] = [
    ...messages.map((message): Entry => ({ what: 'message', id: message.id, at: message.at, message })),
    ...notes.map((note): Entry => ({ what: 'note', id: note.id, at: note.at, note })),
  ]
  entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return [...Map.groupBy(entries, ({ at }) => shownDay(at)).values()]
}
