import type { Agency } from '../../../payload-types.ts'
import { addEvent } from '../../dialogue/addEvent.ts'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import type { Act } from './act.ts'
import { mustBeHeld } from './mustBeHeld.ts'

/** Offers the citizen to hand the conversation over to another body on line; it goes only when they agree. */
export const offerTransfer: Act<'offer-transfer'> = async (req, row, { to, note }, me) => {
  mustBeHeld(row)
  if (row.state === 'closed') throw closed
  const body = await req.payload.db.findOne<Pick<Agency, 'id' | 'state'>>({
    collection: 'agencies',
    where: { id: { equals: to } },
    select: { state: true },
    req,
  })
  if (to === row.agency || body?.state !== 'live') throw nowhere
  const at = new Date().toISOString()
  await addEvent(req, row, 'transfer-offered', { at, user: me.id, text: note })
  const changed = await updateConversation(req, row, {
    transferTo: to,
    transferNote: note,
  })
  await toCitizen.transferOffered(req, changed, to)
  await announceConversation(req, row)
}

const closed = impossible(
  'closed',
  tri('Жазысу жабық', 'Переписка закрыта', 'The conversation is closed'),
  tri(
    'Оны тек азамат қайта аша алады.',
    'Открыть её снова может только гражданин.',
    'Only the citizen can open it again.',
  ),
)

const nowhere = impossible(
  'no-body',
  tri('Бұл органға беруге болмайды', 'Этому органу передать нельзя', 'It cannot be handed to this body'),
  tri(
    'Тізімнен сайты ашық басқа органды таңдаңыз.',
    'Выберите из списка другой орган с работающим сайтом.',
    'Choose another body from the list, one whose site is online.',
  ),
  'to',
)
