import { Gone, NotFound, type PageError, Unavailable } from '../api/errors.ts'
import type { DialogueState } from './state.ts'

type Shown = Exclude<DialogueState, { page: 'failed' }>

const FAILURES: Record<404 | 410 | 503, new (what: string) => PageError> = {
  404: NotFound,
  410: Gone,
  503: Unavailable,
}

/** What the server in front hands to a page of the dialogue; throws what it says when there is nothing to show. */
export function dialogueState<P extends Shown['page']>(
  locals: App.Locals,
  page: P,
): Extract<Shown, { page: P }> {
  const state = locals.dialogue
  // Without its keys nobody can send anything.
  if (!state) throw new Unavailable('the dialogue is not set up')
  if (state.page === 'failed') throw new FAILURES[state.status]('the dialogue')
  if (state.page !== page) throw new NotFound(`no ${page}`)
  return state as Extract<Shown, { page: P }>
}
