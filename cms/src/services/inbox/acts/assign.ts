import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import { respondersOf } from '../respondersOf.ts'
import type { Act } from './act.ts'

/** Makes a conversation somebody's to answer, or nobody's. */
export const assign: Act<'assign'> = async (req, row, { to }) => {
  if (to !== null && !(await respondersOf(req, row.agency)).some(({ id }) => id === to)) throw stranger
  await updateConversation(req, row, { assignee: to })
  await announceConversation(req, row)
}

const stranger = impossible(
  'no-responder',
  tri(
    'Бұл адам осы органда жауап бермейді',
    'Этот человек не отвечает за этот орган',
    'This person does not answer for this body',
  ),
  tri(
    'Тізімнен басқа адамды таңдаңыз.',
    'Выберите другого человека из списка.',
    'Choose somebody else from the list.',
  ),
  'to',
)
