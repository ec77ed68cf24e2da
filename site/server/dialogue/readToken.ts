import type { DialogueKeys, FormToken } from '@birlik/shared/dialogueKeys'

/** A form is good for a day: as long as its files are kept. */
const GOOD_FOR = 86_400_000
/** Nobody reads and fills in a form within a second, also not with a password manager or by dictation. */
const QUICKEST = 1000

export type TokenFault = 'expired' | 'quick'

/** What the token of a form says. A forged one is treated like an old one: whoever sends it sees the text again and a fresh token. */
export function readToken(keys: DialogueKeys, token: string, use: string): FormToken | TokenFault {
  const read = keys.readFormToken(token, use)
  const age = read ? Date.now() - read.shownAt : GOOD_FOR
  if (!read || age >= GOOD_FOR) return 'expired'
  // Clocks of two processes may differ by a little: only a moment that was truly just now counts.
  return age >= 0 && age < QUICKEST ? 'quick' : read
}
