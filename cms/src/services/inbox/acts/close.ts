import type { CloseReason } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { addEvent } from '../../dialogue/addEvent.ts'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import type { ConversationRow } from '../../dialogue/rows.ts'
import { type ConversationChange, updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import type { Act } from './act.ts'
import { mustBeHeld } from './mustBeHeld.ts'

/** Says that nothing more is expected, and why. */
export const close: Act<'close'> = async (req, row, { reason }) => {
  mustBeHeld(row)
  if (row.state === 'closed') return
  // A question nobody has answered is not settled by closing it.
  if (reason !== 'appeal' && !row.firstAnsweredAt) throw unanswered
  const at = new Date().toISOString()
  const changed = await updateConversation(req, row, {
    ...(await closingOf(req, row, reason, at)),
    lastMessageAt: at,
  })
  await toCitizen.closed(req, changed, reason)
  await announceConversation(req, row)
}

const DAY = 24 * 60 * 60 * 1000

/** Writes the event of a closing; gives what else changes with it. The time for which data are kept begins. */
export async function closingOf(
  req: PayloadRequest,
  row: ConversationRow,
  reason: CloseReason,
  at: string,
): Promise<ConversationChange> {
  if (reason === 'appeal') await addEvent(req, row, 'appeal-advised', { at })
  await addEvent(req, row, 'closed', { at })
  const days = Number(row.consent?.days)
  const keptUntil = days > 0 ? new Date(Date.parse(at) + days * DAY).toISOString() : null
  return { state: 'closed', closedAt: at, closeReason: reason, transferTo: null, keptUntil, unread: 0 }
}

const unanswered = impossible(
  'unanswered',
  tri('Сұраққа әлі жауап берілмеген', 'На вопрос ещё не ответили', 'The question has not been answered yet'),
  tri(
    'Алдымен жауап беріңіз не өтініш беруді ұсыныңыз.',
    'Сначала ответьте или предложите подать обращение.',
    'Answer first, or advise to send an appeal.',
  ),
)
