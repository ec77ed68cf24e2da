import { conversationOf, type Submission } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { announce } from '../../outbox/announce.ts'
import type { Unwanted } from '../forgetUnwanted.ts'
import type { ConversationRow } from '../rows.ts'
import { type Batch, openBatch } from './batch.ts'
import { takeClosing, takeEmail, takeObjection, takeRating, takeWithdrawal } from './takeActs.ts'
import { takeAgain } from './takeAgain.ts'
import { takeOpening } from './takeOpening.ts'
import { takeTransferAnswer } from './takeTransferAnswer.ts'
import { takeWords } from './takeWords.ts'
import { later, TAKEN, type Verdict } from './verdict.ts'
import { flush } from './writes.ts'

type Taken = { verdicts: Map<string, Verdict>; unwanted: Unwanted[] }

/**
 * Takes submissions in their order, in the transaction of `req`. A key that is stored already is taken without effect, also when it
 * comes twice in one batch. Gives what would become of each if the commit succeeds, and whose files are to be deleted then.
 */
export async function takeBatch(req: PayloadRequest, submissions: readonly Submission[]): Promise<Taken> {
  const batch = await openBatch(req, submissions)
  const verdicts = new Map<string, Verdict>()
  for (const submission of submissions) {
    const verdict = await takeOne(batch, submission)
    if (verdict.outcome === 'taken') batch.taken.add(submission.key)
    verdicts.set(submission.key, verdict)
  }
  await flush(batch)
  // One row for all: a row for each took as long as the messages themselves.
  if (batch.stale.size) await announce(req, { tags: [...batch.stale] })
  if (batch.gone.size) await announce(req, { tags: [...batch.gone], gone: true })
  return { verdicts, unwanted: batch.unwanted }
}

function takeOne(batch: Batch, submission: Submission): Verdict | Promise<Verdict> {
  if (batch.taken.has(submission.key)) return TAKEN
  const at = receivedAt(submission)
  const row = batch.conversations.get(conversationOf(submission))
  if (submission.kind === 'opening') {
    return row ? takeAgain(batch, row, submission, at) : takeOpening(batch, submission, at)
  }
  return row ? takeWithin(batch, row, submission, at) : later('unknown-conversation')
}

type Within = Exclude<Submission, { kind: 'opening' }>

async function takeWithin(
  batch: Batch,
  row: ConversationRow,
  submission: Within,
  at: string,
): Promise<Verdict> {
  if (submission.kind === 'reply' || submission.kind === 'reopening') {
    return takeWords(batch, row, submission, at)
  }
  // These are few, and read and write the conversation as it stands.
  await flush(batch)
  switch (submission.kind) {
    case 'closing':
      return takeClosing(batch, row, submission, at)
    case 'rating':
      return takeRating(batch, row, submission, at)
    case 'objection':
      return takeObjection(batch, row, submission, at)
    case 'transfer-answer':
      return takeTransferAnswer(batch, row, submission, at)
    case 'email':
      return takeEmail(batch, row, submission, at)
    case 'withdrawal':
      return takeWithdrawal(batch, row, submission, at)
  }
}

/** When site took it; but not later than now, whatever its clock says: terms run from then. */
function receivedAt({ sentAt }: Submission): string {
  return new Date(Math.min(Date.parse(sentAt), Date.now())).toISOString()
}
