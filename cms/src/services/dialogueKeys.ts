import { createDialogueKeys, type DialogueKeys } from '@birlik/shared/dialogueKeys'
import { env } from '../env.ts'

let keys: DialogueKeys | undefined

/** What this installation hands to citizens, and knows again. */
export function dialogueKeys(): DialogueKeys {
  keys ??= createDialogueKeys(env().dialogueKey)
  return keys
}
