import type { PayloadRequest, Where } from 'payload'
import { findFirst } from '../../../services/publicRead/find.ts'
import { nothing } from '../../../services/publicRead/published.ts'

/** News on a topic. A topic nobody knows has none. */
export async function onTopic(req: PayloadRequest, key: string | undefined): Promise<Where[]> {
  if (!key) return []
  const topic = await findFirst(req, { collection: 'topics', where: { key: { equals: key } } })
  return [topic ? { topics: { in: [topic.id] } } : nothing]
}
