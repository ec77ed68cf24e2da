import type { InboxDesk } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import { count, findByIds } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
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
    many({ unread: { greater_than: 0 } }),
    many({ firstAnsweredAt: { exists: false } }, { firstAnswerBy: { less_than: now } }),
    many({ firstAnsweredAt: { exists: true } }, { settledBy: { less_than: now } }),
  ])
  return { waiting: all, unread, overdue: unanswered + unsettled }
}
