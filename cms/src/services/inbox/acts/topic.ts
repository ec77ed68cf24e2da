import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import type { Act } from './act.ts'

/** Files a conversation under a topic; a published question moves with it. */
export const topic: Act<'topic'> = async (req, row, { topic: id }) => {
  const found =
    id && (await req.payload.db.findOne({ collection: 'topics', where: { id: { equals: id } }, req }))
  if (id && !found) throw unknownTopic
  await updateConversation(req, row, { topic: id })
  await announceConversation(req, row, row.publication === 'published' ? 'changed' : undefined)
}

const unknownTopic = impossible(
  'no-topic',
  tri('Мұндай тақырып жоқ', 'Такой темы нет', 'There is no such topic'),
  tri('Тізімнен тақырып таңдаңыз.', 'Выберите тему из списка.', 'Choose a topic from the list.'),
  'topic',
)
