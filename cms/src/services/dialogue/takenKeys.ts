import type { Payload, PayloadRequest } from 'payload'

/**
 * Which of these keys are those of messages that are stored: within the transaction of `req` or, without one, on a read of its own,
 * which sees only what has been committed.
 */
export async function takenKeys(
  payload: Payload,
  keys: string[],
  req?: PayloadRequest,
): Promise<Set<string>> {
  if (!keys.length) return new Set()
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'messages',
    where: { key: { in: keys } },
    select: { key: true },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ key }) => key))
}
