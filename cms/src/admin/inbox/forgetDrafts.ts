import type { InboxConversation } from '@birlik/shared/contract'
import { ask, InboxFault } from './ask.ts'
import { DRAFT_KINDS, draftedIn, draftKey } from './logic/drafts.ts'

/**
 * Drops what a person has been writing into conversations of which nothing of the citizen may be kept any more, or which are not
 * theirs any more: it may name the citizen. `moved`: only if they are among these.
 */
export async function forgetDrafts(me: string, moved?: readonly string[]): Promise<void> {
  const drafted = draftedIn(Object.keys(localStorage), me)
  for (const id of drafted.filter((one) => !moved || moved.includes(one))) {
    if (await isKept(id)) continue
    for (const kind of DRAFT_KINDS) localStorage.removeItem(draftKey(me, id, kind))
  }
}

async function isKept(id: string): Promise<boolean> {
  try {
    return !(await ask<InboxConversation>(`/conversations/${encodeURIComponent(id)}`)).conversation.anonymised
  } catch (error) {
    // What cannot be asked now is asked the next time.
    return !(error instanceof InboxFault && error.status === 404)
  }
}
