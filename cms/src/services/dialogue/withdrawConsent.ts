import type { PayloadRequest } from 'payload'
import { toCitizen } from '../letters/toCitizen.ts'
import { addEvent } from './addEvent.ts'
import { type Anonymised, anonymise } from './anonymise.ts'
import { closingOf, laterOf } from './closingOf.ts'
import type { ConversationRow } from './rows.ts'
import { updateConversation } from './updateConversation.ts'

/**
 * Ends a conversation because its citizen does not agree any more that their data are kept (Law 94-V art. 8(7)): at once, not within
 * the fifteen working days. A question that was published with their consent is taken off too. Announces nothing.
 */
export async function withdrawConsent(
  req: PayloadRequest,
  row: ConversationRow,
  { at, key }: { at: string; key: string },
): Promise<Anonymised> {
  await addEvent(req, row, 'consent-withdrawn', { at, key })
  const closing = row.state === 'closed' ? {} : await closingOf(req, row, 'withdrawn', at)
  const ended = await updateConversation(req, row, {
    ...closing,
    closeReason: 'withdrawn',
    consentWithdrawnAt: at,
    transferTo: null,
    transferNote: null,
    lastMessageAt: laterOf(row.lastMessageAt, at),
    mayPublish: false,
    publication: row.publication === 'published' ? 'declined' : 'none',
    publicQuestion: null,
    publicAnswer: null,
  })
  const anonymous = await anonymise(req, ended, at)
  // The last letter, to the address that is not kept any more; those before it are deleted.
  await toCitizen.consentWithdrawn(req, row)
  return anonymous
}
