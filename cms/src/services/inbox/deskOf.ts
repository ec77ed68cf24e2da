import type { InboxDesk } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import { count, findByIds } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { countUnread } from './countUnread.ts'
import { reviewed } from './folders.ts'
import { titleOf } from './itemsOf.ts'

/** Agencies in which a person answers, by name, and what waits there. */
export async function deskOf(
  req: PublicRequest,
  agencies: readonly string[],
  locale: Locale,
): Promise<InboxDesk['agencies']> {
  const found = await findByIds(req, 'agencies', agencies, { slug: true, name: true })
  const rows = [...found.values()].map(async ({ id, slug, name }) => ({
    id,
    slug,
    name: titleOf(name, locale) || slug,
    ...(await waitingIn(req, id)),
  }))
  return (await Promise.all(rows)).sort((a, b) => a.name.localeCompare(b.name, locale))
}

async function waitingIn(req: PublicRequest, agency: string) {
  const waiting: Where[] = [{ agency: { equals: agency } }, { state: { equals: 'waiting' } }]
  const now = new Date().toISOString()
  const many = (...more: Where[]) => count(req, 'conversations', { and: [...waiting, ...more] })
  const [all, unread, unanswered, unsettled] = await Promise.all([
    many(),
    unseenIn(req, agency),
    many({ firstAnsweredAt: { exists: false } }, { firstAnswerBy: { less_than: now } }),
    many({ firstAnsweredAt: { exists: true } }, { settledBy: { less_than: now } }),
  ])
  return { waiting: all, unread, overdue: unanswered + unsettled }
}

/** Conversations in which words of the citizen, or an objection, wait for somebody to look: also what is closed or hidden. */
async function unseenIn(req: PublicRequest, agency: string): Promise<number> {
  const [words, objected] = await Promise.all([countUnread(req, agency), reviewed(req, agency)])
  if (!objected.length) return words
  // Some of them are among those counted.
  const more: Where[] = [{ id: { in: objected } }, { unread: { equals: 0 } }]
  return words + (await count(req, 'conversations', { and: more }))
}
