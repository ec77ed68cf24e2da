import { CONVERSATION_STATES } from '@birlik/shared/contract'
import { count } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/** In how many conversations of an agency, in whatever state, a citizen has written what nobody has seen. */
export async function countUnread(req: PublicRequest, agency: string): Promise<number> {
  // One by one the index alone counts them; asked for all states at once SQLite reads the rows.
  const counts = CONVERSATION_STATES.map((state) =>
    count(req, 'conversations', {
      and: [{ agency: { equals: agency } }, { state: { equals: state } }, { unread: { greater_than: 0 } }],
    }),
  )
  return (await Promise.all(counts)).reduce((sum, many) => sum + many, 0)
}
