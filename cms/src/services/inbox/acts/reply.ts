import { workingMinutesBetween } from '@birlik/shared/calendar'
import type { Localized } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import type { Agency } from '../../../payload-types.ts'
import { scheduleFor } from '../../calendar/scheduleFor.ts'
import { turnBegan } from '../../clocks/turnBegan.ts'
import { addMessage } from '../../dialogue/addMessage.ts'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import { closingOf } from '../../dialogue/closingOf.ts'
import type { ConversationRow } from '../../dialogue/rows.ts'
import { type ConversationChange, updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import { messagesSince } from '../messagesSince.ts'
import type { Act } from './act.ts'
import { isTaken } from './isTaken.ts'
import { mustBeHeld } from './mustBeHeld.ts'

/**
 * Answers the citizen. What has been written since the person began holds the answer up, unless they have seen it: two who answer at
 * once would contradict each other. The first answer stops its clock.
 */
export const reply: Act<'reply'> = async (req, row, act, me) => {
  if (await isTaken(req, 'messages', row, act.key)) return
  mustBeHeld(row)
  if (act.language !== row.language && act.language !== 'kk') throw foreignLanguage(row.language)
  if (!act.anyway) await messagesSince(req, row, act.seen)
  const at = new Date()
  const sentAt = at.toISOString()
  const { key, text, language } = act
  // Before the answer itself stands there.
  const firstAnswer = await firstAnswerOf(req, row, at)
  await addMessage(req, row, { key, author: 'agency', user: me.id, name: me.name, text, language, sentAt })
  const changed = await updateConversation(req, row, {
    // An answer to a closed conversation does not open it: nothing is expected from the citizen.
    ...(row.state !== 'closed' && { state: 'answered' }),
    ...(act.close && row.state !== 'closed' && (await closingOf(req, row, 'answered', sentAt))),
    ...firstAnswer,
    // What was late is answered.
    warnedAt: null,
    escalatedAt: null,
    lastMessageAt: sentAt,
    agencyReadAt: sentAt,
    unread: 0,
    // Who has answered goes on answering, until somebody says otherwise.
    assignee: row.assignee ?? me.id,
  })
  await toCitizen.answered(req, changed)
  await announceConversation(req, row)
}

async function firstAnswerOf(
  req: PayloadRequest,
  row: ConversationRow,
  at: Date,
): Promise<ConversationChange> {
  if (row.firstAnsweredAt) return {}
  const { payload } = req
  const agency = await payload.db.findOne<Pick<Agency, 'id' | 'hours'>>({
    collection: 'agencies',
    where: { id: { equals: row.agency } },
    select: { hours: true },
    req,
  })
  const schedule = await scheduleFor(payload, { hours: agency?.hours ?? [] })
  // What a body is handed, or what is opened again, is not counted from its opening: the promise was not either.
  const began = await turnBegan(payload, row, req)
  return {
    firstAnsweredAt: at.toISOString(),
    firstAnswerMinutes: workingMinutesBetween(schedule, new Date(began), at),
  }
}

const languages: Localized<Localized<string>> = {
  kk: tri('қазақ тілі', 'казахский', 'Kazakh'),
  ru: tri('орыс тілі', 'русский', 'Russian'),
  en: tri('ағылшын тілі', 'английский', 'English'),
}

function foreignLanguage(asked: 'kk' | 'ru' | 'en') {
  const { kk, ru, en } = languages[asked]
  return impossible(
    'language',
    tri(
      'Жауап азамат жазған тілде не қазақ тілінде берілуге тиіс («Тіл туралы» Заңның 11-бабы)',
      'Отвечать следует на языке, на котором написал гражданин, или на казахском (Закон «О языках», статья 11)',
      'The answer is to be in the language the citizen wrote in, or in Kazakh (Law on languages, article 11)',
    ),
    asked === 'kk'
      ? tri('Жауап тілі: қазақ тілі.', 'Язык ответа: казахский.', 'Language of the answer: Kazakh.')
      : tri(
          `Жауап тілі: ${kk} не қазақ тілі.`,
          `Язык ответа: ${ru} или казахский.`,
          `Language of the answer: ${en} or Kazakh.`,
        ),
    'language',
  )
}
