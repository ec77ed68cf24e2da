import type { Submission } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { ConversationAnswer, PendingSending } from '../../src/lib/dialogue/face.ts'
import { fingerprint } from '../../src/lib/fingerprint.ts'
import type { Dialogue } from './createDialogue.ts'

/** What a token of a conversation's page is good for. */
export const useOf = (key: string) => `with/${key}`

/**
 * A conversation as its citizen sees it now, and what of theirs has not arrived. The spool is asked before the cms: what leaves it
 * meanwhile is in the answer of the cms then.
 */
export async function conversationAnswer(
  dialogue: Dialogue,
  key: string,
  locale: Locale,
): Promise<ConversationAnswer> {
  const { keys, spool, conversations } = dialogue
  const waiting = await spool.waitingOf(key)
  const asked = await conversations.find(key, locale)
  const conversation = typeof asked === 'string' ? null : asked
  const arrived = new Set(conversation?.messages.map((message) => message.key))
  const refused = conversation ? [] : await spool.refusedOf(key)
  const opening = [...waiting, ...refused].find((one) => one.kind === 'opening')
  return {
    reference: conversation?.reference ?? opening?.reference ?? null,
    conversation,
    reachable: asked !== 'unreachable',
    pending: waiting.filter((one) => !arrived.has(one.key)).map(pendingOf),
    refused: refused.map(pendingOf),
    token: keys.formToken(useOf(key)),
  }
}

/** Whether there is something the citizen has not seen until now. */
export const hasUnread = ({ conversation }: ConversationAnswer) =>
  conversation?.messages.some(({ author, readAt, event }) => author === 'agency' && !readAt && !event) ??
  false

/** Names what a page of this answer shows, as an ETag: each answer has another token, and when citizens read is shown to the body only. */
export function versionOf({ token: _, conversation, ...rest }: ConversationAnswer): string {
  const messages = conversation?.messages.map(({ readAt, ...message }) =>
    message.author === 'agency' ? message : { ...message, readAt },
  )
  const shown = JSON.stringify([rest, conversation && { ...conversation, messages }])
  return `W/"${fingerprint(shown)}"`
}

function pendingOf(one: Submission): PendingSending {
  const files = 'files' in one ? one.files.map(({ name, type, size }) => ({ name, type, size })) : []
  return { key: one.key, kind: one.kind, sentAt: one.sentAt, text: textOf(one), files }
}

function textOf(one: Submission): string {
  if (one.kind === 'opening') return one.values.message ?? ''
  return 'text' in one ? one.text : ''
}
