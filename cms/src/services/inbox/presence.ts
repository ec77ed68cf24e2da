import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'
import { find, findByIds } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

type Person = { id: string; name: string }

/** Somebody at the inbox says so every 20 seconds (PRESENCE_EVERY): one word may get lost. */
const PRESENT_FOR = 45_000

/** Notes that a person has the inbox of an agency before them, and which conversation. One row for each, outside any transaction. */
export async function notePresence(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { agency, user, conversation }: { agency: string; user: string; conversation: string | null },
): Promise<void> {
  const name = `${agency}:${user}`
  const now = new Date().toISOString()
  const data = { agency, user, name, conversation, seenAt: Date.now(), updatedAt: now }
  if (await renew(payload, name, data)) return
  try {
    await payload.db.create({
      collection: 'presences',
      data: { ...data, createdAt: now },
      returning: false,
    })
  } catch (error) {
    // Another window of the same person was first.
    if (!(await renew(payload, name, data))) throw error
  }
}

const renew = (payload: Payload, name: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'presences', where: { name: { equals: name } }, data })

/** Who else has a conversation open now. */
export async function viewersOf(
  req: PublicRequest,
  { agency, conversation, me }: { agency: string; conversation: string; me: string },
): Promise<Person[]> {
  const rows = await present(req, agency)
  const others = rows
    .filter((row) => row.conversation === conversation)
    .flatMap(({ user }) => idOf(user) ?? [])
  const people = await findByIds(
    req,
    'users',
    others.filter((id) => id !== me),
    { name: true },
  )
  return [...people.values()].map(({ id, name }) => ({ id, name }))
}

/** How many have the inbox of an agency before them. */
export const atInbox = async (req: PublicRequest, agency: string): Promise<number> =>
  (await present(req, agency)).length

const present = (req: PublicRequest, agency: string) =>
  find(req, {
    collection: 'presences',
    where: {
      and: [{ agency: { equals: agency } }, { seenAt: { greater_than: Date.now() - PRESENT_FOR } }],
    },
    select: { user: true, conversation: true },
    limit: 0,
  })
