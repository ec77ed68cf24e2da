import type { AttachedFile, Submission } from '@birlik/shared/contract'
import { mayReopen } from '@birlik/shared/rules'
import { eventMessage } from '../addEvent.ts'
import { laterOf } from '../closingOf.ts'
import { isRemoved } from '../isRemoved.ts'
import type { ConversationRow } from '../rows.ts'
import { targetsFor } from '../targetsFor.ts'
import type { ConversationChange } from '../updateConversation.ts'
import type { Batch } from './batch.ts'
import { haveArrived, linkFiles } from './files.ts'
import { later, refused, TAKEN, type Verdict } from './verdict.ts'
import { change, say } from './writes.ts'

type Words = Extract<Submission, { kind: 'reply' | 'reopening' }>

/**
 * A reply, or “my question was not answered”. They differ in what the page offers, not in what they do: words that site has
 * acknowledged are never refused because the body was faster. In a closed conversation they open it again
 * – when they were written before it was closed, without using up the one time;
 * – else once, by the rule that the page goes by;
 * – else they are kept and counted as unread, and it stays closed.
 * Only where nothing of the citizen may be kept any more they are refused.
 */
export async function takeWords(
  batch: Batch,
  row: ConversationRow,
  words: Words,
  at: string,
): Promise<Verdict> {
  if (row.anonymisedAt) return refused('anonymised')
  const files: readonly AttachedFile[] = words.kind === 'reply' ? words.files : []
  if (!haveArrived(batch, files)) return later('file-missing')
  const reopening = reopeningOf(row, words.kind, at)
  if (reopening) say(batch, row, eventMessage('reopened', { at }))
  const message = say(batch, row, {
    key: words.key,
    author: 'citizen',
    text: words.text,
    language: row.language,
    files: [...files],
    sentAt: at,
  })
  await linkFiles(batch, files, message, row)
  await change(batch, row, {
    ...(await turnOf(batch, row, at, reopening)),
    unread: (row.unread ?? 0) + 1,
    lastMessageAt: laterOf(row.lastMessageAt, at),
  })
  return TAKEN
}

/** How it opens again; null when it is open, and when it stays closed. */
function reopeningOf(row: ConversationRow, kind: Words['kind'], at: string): 'crossed' | 'asked' | null {
  const { state, closeReason, closedAt } = row
  if (state !== 'closed' || isRemoved(row)) return null
  const byBody = closeReason !== 'by-citizen' && closeReason !== 'transferred'
  const before = closedAt && Date.parse(at) < Date.parse(closedAt)
  if (kind === 'reply' && byBody && before) return 'crossed'
  const closing = closeReason ? { reason: closeReason } : null
  return mayReopen({ state, closing, reopened: Boolean(row.reopenedAt) }) ? 'asked' : null
}

/** It is the body's turn: with a new term to settle it, and to answer first where it never has. */
async function turnOf(
  { req, agencyWith }: Batch,
  row: ConversationRow,
  at: string,
  reopening: 'crossed' | 'asked' | null,
): Promise<ConversationChange> {
  if (row.state === 'waiting' || (row.state === 'closed' && !reopening)) return {}
  const agency = await agencyWith(row.agency)
  const targets = agency && (await targetsFor(req.payload, agency, at, Boolean(row.firstAnsweredAt)))
  return {
    state: 'waiting',
    settledBy: targets?.settledBy,
    warnAt: targets?.warnAt,
    ...(!row.firstAnsweredAt && { firstAnswerBy: targets?.firstAnswerBy }),
    warnedAt: null,
    escalatedAt: null,
    ...(reopening && { closedAt: null, closeReason: null, keptUntil: null }),
    ...(reopening === 'asked' && { reopenedAt: at }),
  }
}
