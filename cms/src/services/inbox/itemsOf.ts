import type { InboxItem } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { pickLocale } from '@birlik/shared/locales'
import { isRemoved } from '../dialogue/isRemoved.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { findByIds, findFirst } from '../publicRead/find.ts'
import { languagesWith, textIn } from '../publicRead/inLanguage.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/** Characters of what was said last. */
const EXCERPT = 160

/** Conversations as the list of the inbox shows them, in the order given. */
export async function itemsOf(
  req: PublicRequest,
  rows: readonly ConversationRow[],
  locale: Locale,
): Promise<InboxItem[]> {
  const [topics, people, last] = await Promise.all([
    findByIds(req, 'topics', known(rows, 'topic'), { title: true }),
    findByIds(req, 'users', known(rows, 'assignee'), { name: true }),
    // One search of an index for each: all messages of 25 conversations would be read for their last ones.
    Promise.all(rows.map(({ id }) => lastMessage(req, id))),
  ])
  const now = Date.now()
  return rows.map((row, n) => {
    const topic = topics.get(row.topic ?? '')
    const assignee = people.get(row.assignee ?? '')
    return {
      id: row.id,
      reference: row.reference,
      kind: row.kind,
      formTitle: row.formTitle,
      language: row.language,
      state: row.state,
      name: row.name ?? null,
      excerpt: excerptOf(last[n]?.text ?? ''),
      lastAuthor: last[n]?.author ?? 'system',
      lastMessageAt: row.lastMessageAt,
      unread: row.unread ?? 0,
      topic: topic ? { id: topic.id, title: titleOf(topic.title, locale) } : null,
      assignee: assignee ? { id: assignee.id, name: assignee.name } : null,
      due: dueOf(row, now),
      removal: isRemoved(row) ? (row.removalReason ?? null) : null,
    }
  })
}

/** A title read in all languages, in the person's or the next one it has. */
export const titleOf = (title: unknown, locale: Locale): string =>
  textIn(title, pickLocale(locale, languagesWith(title))) ?? ''

const known = (rows: readonly ConversationRow[], field: 'topic' | 'assignee') =>
  rows.flatMap((row) => row[field] ?? [])

const lastMessage = (req: PublicRequest, conversation: string) =>
  findFirst(req, {
    collection: 'messages',
    where: { and: [{ conversation: { equals: conversation } }, { event: { exists: false } }] },
    select: { text: true, author: true },
    sort: ['-sentAt'],
  })

function excerptOf(text: string): string {
  const line = text
    .slice(0, 4 * EXCERPT)
    .replace(/\s+/g, ' ')
    .trim()
  const letters = Array.from(line)
  return letters.length <= EXCERPT ? line : `${letters.slice(0, EXCERPT - 1).join('')}…`
}

/** The next promise, while it is the body's turn: the first answer, after that the settling. */
function dueOf(row: ConversationRow, now: number): InboxItem['due'] {
  if (row.state !== 'waiting') return null
  const what = row.firstAnsweredAt ? 'settled' : 'first-answer'
  const by = what === 'settled' ? row.settledBy : row.firstAnswerBy
  if (!by) return null
  const standing = now > Date.parse(by) ? 'overdue' : row.warnedAt ? 'warning' : 'fine'
  return { what, by, standing }
}
