import type { PayloadRequest } from 'payload'
import type { Conversation, Letter } from '../../payload-types.ts'
import { conversationAddress } from './conversationAddress.ts'
import { letterAgency } from './letterAgency.ts'

/** Stands in a stored letter for the citizen's private link, which no copy of the database may hold (ADR 10). */
export const LINK_PLACE = '[private-link]'

/** The text of a letter as it is sent: with the private link, where it has one, of the conversation that it tells of. */
export async function withPrivateLink(
  req: Pick<PayloadRequest, 'payload'>,
  { text, conversation: id }: Pick<Letter, 'text' | 'conversation'>,
): Promise<string> {
  if (!id || !text.includes(LINK_PLACE)) return text
  const conversation = await req.payload.db.findOne<Pick<Conversation, 'id' | 'key' | 'language' | 'agency'>>(
    {
      collection: 'conversations',
      where: { id: { equals: id } },
      select: { key: true, language: true, agency: true },
    },
  )
  if (!conversation) throw new Error('The conversation of the letter is not there')
  const agency = await letterAgency(req, conversation.agency)
  return text.replaceAll(LINK_PLACE, conversationAddress(agency, conversation))
}
