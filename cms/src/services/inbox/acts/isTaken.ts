import type { PayloadRequest } from 'payload'
import type { ConversationRow } from '../../dialogue/rows.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'

/**
 * Whether what a person writes into a conversation stands there: sent again, because the answer to the first time got lost. Throws
 * where it stands in another one.
 */
export async function isTaken(
  req: PayloadRequest,
  collection: 'messages' | 'notes',
  row: ConversationRow,
  key: string,
): Promise<boolean> {
  const found = await req.payload.db.findOne<{ id: string; conversation: string }>({
    collection,
    where: { key: { equals: key } },
    select: { conversation: true },
    req,
  })
  if (found && found.conversation !== row.id) throw keyOfAnother
  return found !== null
}

const keyOfAnother = impossible(
  'key-taken',
  tri(
    'Бұл мәтін басқа жазысуда тұр',
    'Этот текст уже стоит в другой переписке',
    'This text stands in another conversation',
  ),
  tri(
    'Мәтінді көшіріп алып, бетті жаңартыңыз.',
    'Скопируйте текст и обновите страницу.',
    'Copy the text and reload the page.',
  ),
)
