import { announceConversation } from '../../dialogue/announceConversation.ts'
import { closingOf } from '../../dialogue/closingOf.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
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
  const changed = await updateConversation(req, row, await closingOf(req, row, reason, at))
  await toCitizen.closed(req, changed, reason)
  await announceConversation(req, row)
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
