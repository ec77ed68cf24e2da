import type { PayloadRequest } from 'payload'
import type { ConversationRow } from '../dialogue/rows.ts'
import { tri } from '../tri.ts'
import { arrivedIn } from './arrivedIn.ts'
import { InboxRefusal } from './inboxRefusal.ts'
import { staffMessages } from './staffMessages.ts'

/** Throws, with what is new, when a conversation holds more messages than somebody has seen. */
export async function messagesSince(req: PayloadRequest, row: ConversationRow, seen: number): Promise<void> {
  const docs = await arrivedIn(req, row)
  if (docs.length <= seen) return
  const fresh = new Set(docs.slice(seen).map(({ id }) => id))
  const messages = await staffMessages({ payload: req.payload }, row)
  throw new InboxRefusal({
    status: 409,
    type: 'answered-meanwhile',
    title: tri(
      'Сіз жазып жатқанда жазысуға жаңа хабар келді',
      'Пока вы писали, в переписку пришло новое сообщение',
      'A new message came while you were writing',
    ),
    remedy: tri(
      'Жаңасын оқыңыз. Мәтініңіз орнында: түзетіп не сол күйінде жібере аласыз.',
      'Прочитайте новое. Ваш текст на месте: исправьте его или отправьте как есть.',
      'Read what is new. Your text is still there: change it, or send it as it is.',
    ),
    more: { seen: docs.length, messages: messages.filter(({ id }) => fresh.has(id)) },
  })
}
