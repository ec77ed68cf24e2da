import type { Conversation } from '../../payload-types.ts'

/** As much of a conversation as a letter about it needs. */
export type Correspondent = Pick<
  Conversation,
  'id' | 'agency' | 'key' | 'reference' | 'kind' | 'formTitle' | 'language' | 'email' | 'firstAnswerBy'
>
