import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import type { Act } from './act.ts'
import { changeMessage } from './changeMessage.ts'
import { messageOf } from './messageOf.ts'

/** Upholds a removal against the objection to it; the citizen sees that it was looked at. */
export const declineObjection: Act<'decline-objection'> = async (req, row, { message }) => {
  const found = await messageOf(req, row, message)
  if (found.objection !== 'pending') throw none
  await changeMessage(req, found, { objection: 'declined' })
  await updateConversation(req, row, {})
  if (found.removalReason) await toCitizen.objectionDeclined(req, row, found.removalReason)
  await announceConversation(req, row)
}

const none = impossible(
  'no-objection',
  tri('Қаралмаған қарсылық жоқ', 'Нерассмотренного возражения нет', 'No objection waits here'),
  tri(
    'Бетті жаңартыңыз: оны әріптесіңіз қарап қойған болуы мүмкін.',
    'Обновите страницу: возможно, его уже рассмотрел коллега.',
    'Reload the page: a colleague may have looked at it already.',
  ),
  'message',
)
