import { CONVERSATION_STATES, type InboxFolder } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

const state = (value: 'waiting' | 'answered' | 'closed'): Where => ({ state: { equals: value } })
const hidden: Where[] = [{ removedAt: { exists: true } }, { restoredAt: { exists: false } }]
const shown: Where = { or: [{ removedAt: { exists: false } }, { restoredAt: { exists: true } }] }

/** Conversations that an objection waits in; beyond this one looks at these first. */
const MOST_REVIEWED = 500

/** What belongs into a folder of an agency, as `and` of conditions that an index of `conversations` answers. */
export async function whereOf(
  req: PublicRequest,
  folder: InboxFolder,
  { agency, me }: { agency: string; me: string },
): Promise<Where[]> {
  const own: Where = { agency: { equals: agency } }
  switch (folder) {
    case 'open':
      return [own, state('waiting')]
    case 'mine':
      return [own, { assignee: { equals: me } }, state('waiting')]
    case 'unassigned':
      return [own, { assignee: { exists: false } }, state('waiting')]
    case 'due':
      return [own, state('waiting'), { warnedAt: { exists: true } }]
    case 'unread':
      // The states are named, so that the index answers which holds them before what is unread.
      return [own, { state: { in: [...CONVERSATION_STATES] } }, { unread: { greater_than: 0 } }]
    case 'answered':
      return [own, state('answered')]
    case 'closed':
      return [own, state('closed'), shown]
    case 'removed':
      return [own, ...hidden]
    case 'review':
      return [own, { id: { in: await reviewed(req, agency) } }]
  }
}

/** Where it is the body's turn, the longest open come first, as citizens are told their place; elsewhere, what moved last. */
export const orderOf = (folder: InboxFolder): string =>
  ['open', 'mine', 'unassigned', 'due'].includes(folder) ? 'openedAt' : '-lastMessageAt'

/** Conversations of an agency in which somebody objects to a removal. */
export async function reviewed(req: PublicRequest, agency: string): Promise<string[]> {
  const messages = await find(req, {
    collection: 'messages',
    where: { and: [{ agency: { equals: agency } }, ...hidden, { objection: { equals: 'pending' } }] },
    select: { conversation: true },
    limit: MOST_REVIEWED,
  })
  return [...new Set(messages.map(({ conversation }) => String(conversation)))]
}
