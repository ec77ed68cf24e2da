import type { InboxPage, inboxQuery } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import type { z } from 'zod'
import type { ConversationRow } from '../dialogue/rows.ts'
import { dialogueKeys } from '../dialogueKeys.ts'
import { count, find, findByIds } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { folderCounts } from './folderCounts.ts'
import { orderOf, whereOf } from './folders.ts'
import { itemsOf } from './itemsOf.ts'
import { seek } from './seek.ts'

type Query = z.output<typeof inboxQuery>
type Found = { rows: ConversationRow[]; total?: number; searched: number | null }

const LIMIT = 25

/** A page of a folder of an agency's queue. */
export async function conversationPage(
  req: PublicRequest,
  query: Query,
  { me, locale }: { me: string; locale: Locale },
): Promise<InboxPage> {
  const [counts, found] = await Promise.all([
    folderCounts(req, { agency: query.agency, me }),
    rowsOf(req, query, me),
  ])
  const items = await itemsOf(req, found.rows, locale)
  const total = found.total ?? counts[query.folder]
  return { items, total, page: query.page, limit: LIMIT, counts, searched: found.searched }
}

async function rowsOf(req: PublicRequest, query: Query, me: string): Promise<Found> {
  const reference = query.q && dialogueKeys().readReference(query.q)
  if (reference) {
    const where: Where = {
      and: [{ agency: { equals: query.agency } }, { reference: { equals: reference } }],
    }
    const rows = (await find(req, { collection: 'conversations', where, limit: LIMIT })) as ConversationRow[]
    return { rows, total: rows.length, searched: null }
  }
  const where: Where = {
    and: [
      ...(await whereOf(req, query.folder, { agency: query.agency, me })),
      ...(query.topic ? [{ topic: { equals: query.topic } }] : []),
      ...(query.kind ? [{ kind: { equals: query.kind } }] : []),
    ],
  }
  if (query.q) {
    const { ids, searched } = await seek(req, where, query.q)
    const shown = ids.slice((query.page - 1) * LIMIT, query.page * LIMIT)
    const rows = (await findByIds(req, 'conversations', shown)) as Map<string, ConversationRow>
    return { rows: shown.flatMap((id) => rows.get(id) ?? []), total: ids.length, searched }
  }
  const [rows, total] = await Promise.all([
    find(req, {
      collection: 'conversations',
      where,
      sort: [orderOf(query.folder)],
      limit: LIMIT,
      page: query.page,
    }),
    query.topic || query.kind ? count(req, 'conversations', where) : undefined,
  ])
  return { rows: rows as ConversationRow[], total, searched: null }
}
