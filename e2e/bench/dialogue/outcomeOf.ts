import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DialogueKeys } from '@birlik/shared/dialogueKeys'
import type { Sent } from './message.ts'
import type { Noticed } from './responder.ts'

export type Course = {
  count: number
  /** Not answered with 303, and with what instead; 0: the connection broke. */
  refused: number
  statuses: Record<string, number>
  /** Taken, and not named to the responder. */
  unseen: number
  /** Milliseconds: until the answer; from sending, and from the answer, until the inbox was told; from sending until it was read. */
  answer: number[]
  told: number[]
  toldAfterAnswer: number[]
  read: number[]
  shown: number[]
}

/** Brings together what writers sent and what responders noticed. */
export function outcomeOf(
  sent: readonly Sent[],
  noticed: readonly Noticed[],
  keys: DialogueKeys,
  dataDir: string,
): Course {
  const ids = idsIn(dataDir)
  const named = Map.groupBy(
    noticed.flatMap((one) => one.named),
    ({ id }) => id,
  )
  const taken = sent.filter(({ link }) => link)
  const told = taken.map((one) => {
    const moments = named.get(ids.get(keys.keyOfLink(one.link) ?? '') ?? '') ?? []
    return moments.map(({ at }) => at).find((at) => at >= one.sentAt)
  })
  const since = (of: (one: Sent) => number) =>
    taken.flatMap((one, n) => {
      const at = told[n]
      return at === undefined ? [] : [Math.max(0, at - of(one))]
    })
  const read = taken.flatMap(({ text, sentAt }) => {
    const at = noticed.map((one) => one.read.get(text)).find((moment) => moment !== undefined)
    return at === undefined ? [] : [at - sentAt]
  })
  return {
    count: sent.length,
    refused: sent.length - taken.length,
    statuses: statusesOf(sent.filter(({ link }) => !link)),
    unseen: told.filter((at) => at === undefined).length,
    answer: sent.map(({ sentAt, answeredAt }) => answeredAt - sentAt),
    told: since(({ sentAt }) => sentAt),
    toldAfterAnswer: since(({ answeredAt }) => answeredAt),
    read,
    shown: taken.flatMap(({ shownAt, sentAt }) => (shownAt === undefined ? [] : [shownAt - sentAt])),
  }
}

function statusesOf(sent: readonly Sent[]): Record<string, number> {
  const statuses: Record<string, number> = {}
  for (const { status } of sent) statuses[status] = (statuses[status] ?? 0) + 1
  return statuses
}

/** Ids of conversations by their keys: the inbox names the one, a link the other. */
function idsIn(dataDir: string): Map<string, string> {
  const db = new DatabaseSync(join(dataDir, 'birlik.db'), { readOnly: true })
  const rows = db.prepare('SELECT id, key FROM conversations').all() as { id: string; key: string }[]
  db.close()
  return new Map(rows.map(({ id, key }) => [key, id]))
}
