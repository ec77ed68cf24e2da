import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import type { Act } from './act.ts'

const DAY = 24 * 60 * 60 * 1000

/** Holds back new questions of the same sender to the agency for some days. Blocked again, the later end counts. */
export const block: Act<'block'> = async (req, row, { reason, days }, me) => {
  const { agency, sender } = row
  if (!sender) throw unknownSender
  const now = new Date()
  const until = new Date(now.getTime() + days * DAY).toISOString()
  const { db } = req.payload
  const blocked = await db.findOne<{ id: string; until: string }>({
    collection: 'blocked-senders',
    where: { and: [{ agency: { equals: agency } }, { sender: { equals: sender } }] },
    sort: '-until',
    select: { until: true },
    req,
  } as Parameters<typeof db.findOne>[0])
  const data = { reason, user: me.id, until, updatedAt: now.toISOString() }
  if (!blocked) {
    const created = { ...data, agency, sender, createdAt: now.toISOString() }
    await db.create({ collection: 'blocked-senders', data: created, returning: false, req })
  } else if (blocked.until < until) {
    await db.updateOne({ collection: 'blocked-senders', id: blocked.id, data, returning: false, req })
  }
  // Two who block at once: on MongoDB they meet here, and the second finds the row of the first.
  await updateConversation(req, row, {})
  await announceConversation(req, row)
}

const unknownSender = impossible(
  'no-sender',
  tri('Жіберуші белгісіз', 'Отправитель неизвестен', 'The sender is not known'),
  tri(
    'Жөнелтілімнің қайдан келгені туралы белгі сақталмаған.',
    'Отметка о том, откуда пришло отправление, уже не хранится.',
    'The mark of where it came from is not kept any more.',
  ),
)
