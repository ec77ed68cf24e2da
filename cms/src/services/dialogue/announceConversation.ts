import { tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { agencySlug } from '../agencies/agencySlug.ts'
import { announce } from '../outbox/announce.ts'
import type { ConversationRow } from './rows.ts'

/**
 * Tells every site process, once the transaction is committed, that a conversation has moved. `questions`: the published question
 * has changed too, or must not be seen any more (`gone`).
 */
export async function announceConversation(
  req: PayloadRequest,
  { key, agency }: Pick<ConversationRow, 'key' | 'agency'>,
  questions?: 'changed' | 'gone',
): Promise<void> {
  const slug = questions && (await agencySlug(req, agency))
  const tags = [tag.conversation(key), ...(slug ? [tag.questions(slug)] : [])]
  await announce(req, { tags, gone: questions === 'gone' })
}
