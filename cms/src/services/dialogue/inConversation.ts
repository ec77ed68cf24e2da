import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction.ts'
import { findConversation } from './findConversation.ts'
import type { ConversationRow } from './rows.ts'

/**
 * Runs `step` on a conversation in one transaction: all of it is stored or nothing. Null, without running it, when there is no such
 * conversation. On MongoDB the step may run again, so it changes nothing but the database.
 */
export const inConversation = <T>(
  payload: Payload,
  by: { id: string } | { key: string },
  step: (req: PayloadRequest, row: ConversationRow) => Promise<T>,
): Promise<T | null> =>
  inTransaction(payload, async (req) => {
    const row = await findConversation(req, by)
    return row && step(req, row)
  })
