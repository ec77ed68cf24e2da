import { createHash } from 'node:crypto'
import { slugify } from '@birlik/shared/text'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import type { ConversationRow } from '../../dialogue/rows.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'
import type { Act } from './act.ts'
import { mustBeHeld } from './mustBeHeld.ts'

/** Puts question and answer, as the person has edited them, on the agency's page of questions; or corrects them there. */
export const publish: Act<'publish'> = async (req, row, { question, answer }) => {
  mustBeHeld(row)
  if (!row.mayPublish) throw notAllowed
  if (!row.firstAnsweredAt) throw unanswered
  await updateConversation(req, row, {
    publication: 'published',
    publicQuestion: question,
    publicAnswer: answer,
    publicSlug: row.publicSlug ?? publicSlug(row, question),
    publishedAt: row.publishedAt ?? new Date().toISOString(),
  })
  await announceConversation(req, row, 'changed')
}

/** Takes it off the page again; the address stays reserved, so that it can say that there was something. */
export const unpublish: Act<'unpublish'> = async (req, row) => {
  if (row.publication !== 'published') return
  await updateConversation(req, row, { publication: 'declined' })
  await announceConversation(req, row, 'gone')
}

/**
 * From the question, with five letters of a digest of the conversation's key: unique in the agency without looking, also when two
 * publish the same words at once. The digest says nothing of the key, nor of the reference that the citizen quotes.
 */
export function publicSlug({ key }: Pick<ConversationRow, 'key'>, question: string): string {
  const digest = createHash('sha256').update(`question ${key}`).digest('hex')
  const mark = Number.parseInt(digest.slice(0, 12), 16).toString(36).padStart(10, '0').slice(-5)
  const words = slugify(question).slice(0, LONGEST_WORDS).replace(/-+$/, '')
  return [words || 'question', mark].join('-')
}

/** Address names of agencies and forms are as long; a question can be a page. */
const LONGEST_WORDS = 60

const notAllowed = impossible(
  'no-consent',
  tri(
    'Азамат жариялауға келісім бермеген',
    'Гражданин не согласился на публикацию',
    'The citizen has not agreed to publication',
  ),
  tri(
    'Ұқсас сұрақты органның «Жиі қойылатын сұрақтар» бөліміне өз сөзіңізбен жазыңыз.',
    'Напишите похожий вопрос своими словами в разделе «Часто задаваемые вопросы» органа.',
    'Write a question like it, in your own words, under “Frequently asked questions” of the body.',
  ),
)

const unanswered = impossible(
  'unanswered',
  tri('Сұраққа әлі жауап берілмеген', 'На вопрос ещё не ответили', 'The question has not been answered yet'),
  tri('Алдымен жауап беріңіз.', 'Сначала ответьте.', 'Answer first.'),
)
