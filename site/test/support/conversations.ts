import type { Conversation } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { SECRET } from './dialogueCms.ts'

const keys = createDialogueKeys(SECRET)

/** A conversation as cms would show it: asked, and nothing more. */
export const conversationOf = (key: string, more: Partial<Conversation> = {}): Conversation => ({
  key,
  reference: keys.referenceOf(key, new Date('2026-11-26T10:00:00Z')),
  agency: { slug: 'maidd', name: 'Цифрлық даму министрлігі', shortName: 'Министрлік' },
  kind: 'question',
  form: { slug: 'question', title: 'Сұрақ қою' },
  language: 'kk',
  state: 'answered',
  openedAt: '2026-11-26T10:00:00Z',
  firstAnswerBy: null,
  settledBy: null,
  ahead: null,
  values: [],
  messages: [],
  closing: null,
  rating: null,
  mayReopen: false,
  mayRate: true,
  anonymised: false,
  transfer: null,
  email: null,
  consent: { at: '2026-11-26T10:00:00Z', withdrawnAt: null, keptUntil: null },
  mayPublish: false,
  publishedAs: null,
  ...more,
})

type Message = Conversation['messages'][number]

/** One thing said in it. */
export const said = (author: Message['author'], more: Partial<Message> = {}): Message => ({
  id: '1',
  key: null,
  author,
  name: null,
  text: 'Жауап',
  language: null,
  event: null,
  at: '2026-11-26T11:00:00Z',
  readAt: null,
  files: [],
  removal: null,
  ...more,
})
