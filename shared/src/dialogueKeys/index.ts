export { createDialogueKeys, type DialogueKeys, type FormToken } from './createDialogueKeys.ts'
