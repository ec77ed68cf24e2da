import type { Conversation } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { mayReopen } from '@birlik/shared/rules'
import { agencyRefOf } from '../../publicRead/agencies.ts'
import { count, findFirst } from '../../publicRead/find.ts'
import type { PublicRequest } from '../../publicRead/publicRequest.ts'
import { dialogueAgency } from '../dialogueAgency.ts'
import { isRemoved } from '../isRemoved.ts'
import { ratingFault } from '../ratingFault.ts'
import type { ConversationRow } from '../rows.ts'
import { messagesOf } from './messagesOf.ts'

/** A conversation as the citizen who holds its link sees it, with the names of bodies in a language; null when there is none. */
export async function conversationOf(
  req: PublicRequest,
  key: string,
  locale: Locale,
): Promise<Conversation | null> {
  const row = (await findFirst(req, {
    collection: 'conversations',
    where: { key: { equals: key } },
  })) as ConversationRow | null
  if (!row) return null
  const [agency, to, messages, ahead] = await Promise.all([
    dialogueAgency(req.payload, row.agency),
    row.transferTo ? dialogueAgency(req.payload, row.transferTo) : null,
    messagesOf(req, row),
    aheadOf(req, row),
  ])
  if (!agency) return null
  const closing = closingIn(row)
  const waits = row.state === 'waiting'
  return {
    key: row.key,
    reference: row.reference,
    agency: agencyRefOf(agency, locale),
    kind: row.kind,
    form: { slug: row.form, title: row.formTitle },
    language: row.language,
    state: row.state,
    openedAt: row.openedAt,
    firstAnswerBy: (waits && !row.firstAnsweredAt && row.firstAnswerBy) || null,
    settledBy: (waits && row.settledBy) || null,
    ahead,
    values: (row.values ?? []).map(({ label, value }) => ({ label, value })),
    messages,
    closing,
    rating: row.rating ? { score: row.rating, text: row.ratingText ?? '' } : null,
    mayReopen:
      !row.anonymisedAt && mayReopen({ state: row.state, closing, reopened: Boolean(row.reopenedAt) }),
    mayRate: ratingFault(row) === null,
    anonymised: Boolean(row.anonymisedAt),
    transfer: to ? { to: agencyRefOf(to, locale), note: row.transferNote ?? '' } : null,
    email: row.email ?? null,
    consent: {
      at: row.consentedAt,
      withdrawnAt: row.consentWithdrawnAt ?? null,
      keptUntil: row.keptUntil ?? null,
    },
    mayPublish: row.mayPublish ?? false,
    publishedAs: (row.publication === 'published' && row.publicSlug) || null,
  }
}

/** Since when nothing more is expected, and why. What is hidden is closed by that, also when it had been closed before. */
function closingIn(row: ConversationRow): Conversation['closing'] {
  const { state, closeReason, closedAt, removedAt } = row
  if (state !== 'closed' || !closeReason || !closedAt) return null
  if (isRemoved(row) && removedAt && closeReason !== 'withdrawn') return { reason: 'removed', at: removedAt }
  return { reason: closeReason, at: closedAt }
}

/** How many of the body's wait for their first answer and came earlier. */
async function aheadOf(req: PublicRequest, row: ConversationRow): Promise<number | null> {
  if (row.state !== 'waiting' || row.firstAnsweredAt) return null
  return count(req, 'conversations', {
    and: [
      { agency: { equals: row.agency } },
      { state: { equals: 'waiting' } },
      { firstAnsweredAt: { exists: false } },
      { openedAt: { less_than: row.openedAt } },
    ],
  })
}
