import { setImmediate } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import type { ConversationRow } from './rows.ts'

type Moment = 'firstAnswerBy' | 'settledBy' | 'warnAt' | 'lastMessageAt'
type Asked<K extends keyof ConversationRow> = {
  moment: Moment
  range: { less_than: string } | { less_than_equal: string }
  also?: Where[]
  select: readonly K[]
}

const AT_ONCE = 200
/** So many rows, then it is others' turn: SQLite answers within the call. */
const IN_A_ROW = 50

/** Conversations that wait for their body and have a moment within a range, in its order; what is done with one may take it out of it. */
export async function* waitingBy<K extends keyof ConversationRow>(
  payload: Payload,
  { moment, range, also = [], select }: Asked<K>,
): AsyncGenerator<Pick<ConversationRow, 'id' | K>> {
  let page = await pageOf([{ [moment]: range }])
  while (page.length) {
    for (const [n, row] of page.entries()) {
      if (n % IN_A_ROW === 0) await setImmediate()
      yield row
    }
    const last = page.at(-1)
    if (page.length < AT_ONCE || !last?.[moment]) return
    page = await pageOf([
      { [moment]: { ...range, greater_than_equal: last[moment] } },
      // All that was asked on one day is to be settled at the same moment: ids only tell the rows of a moment apart.
      { or: [{ [moment]: { greater_than: last[moment] } }, { id: { greater_than: last.id } }] },
    ])
  }

  async function pageOf(where: Where[]) {
    const { docs } = await payload.db.find<Pick<ConversationRow, 'id' | Moment | K>>({
      collection: 'conversations',
      where: { and: [{ state: { equals: 'waiting' } }, ...where, ...also] },
      select: Object.fromEntries([moment, ...select].map((name) => [name, true])),
      sort: [moment, 'id'],
      limit: AT_ONCE,
      pagination: false,
    })
    return docs
  }
}
