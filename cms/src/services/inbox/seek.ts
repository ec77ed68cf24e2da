import { foldForSearch, searchWords } from '@birlik/shared/text'
import type { Where } from 'payload'
import type { Doc } from '../publicRead/collections.ts'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/**
 * How much is looked through. Private words stand in no index: it would double what each message writes, outlive the end of keeping
 * unless every path remembered it, and hold in one table what all people wrote. The newest conversations are read and folded
 * instead, as far as these bounds go.
 */
const MOST_CONVERSATIONS = 500
const MOST_MESSAGES = 4000
const AT_ONCE = 50
const MAX_WORDS = 8

type Candidate = Pick<Doc<'conversations'>, 'id' | 'name' | 'email' | 'phone' | 'formTitle' | 'values'>

const candidateSelect = { name: true, email: true, phone: true, formTitle: true, values: true } as const

/** Conversations, newest word first, in which every word asked for stands or begins one; `searched`: among how many, null: all. */
export async function seek(
  req: PublicRequest,
  where: Where,
  asked: string,
): Promise<{ ids: string[]; searched: number | null }> {
  const words = searchWords(asked)
    .slice(0, MAX_WORDS)
    .map(({ word }) => word)
  const ids: string[] = []
  if (!words.length) return { ids, searched: null }
  let looked = 0
  let messages = 0
  for (let page = 1; looked < MOST_CONVERSATIONS && messages < MOST_MESSAGES; page++) {
    const candidates: Candidate[] = await find(req, {
      collection: 'conversations',
      where,
      select: candidateSelect,
      sort: ['-lastMessageAt'],
      limit: AT_ONCE,
      page,
    })
    const said = await textsOf(req, candidates, MOST_MESSAGES)
    messages += said.count
    looked += candidates.length
    const found = candidates.filter((one) => holdsAll(`${ownWords(one)}\n${said.texts.get(one.id)}`, words))
    ids.push(...found.map(({ id }) => id))
    if (candidates.length < AT_ONCE) return { ids, searched: null }
  }
  return { ids, searched: looked }
}

const ownWords = ({ name, email, phone, formTitle, values }: Candidate) =>
  [name, email, phone, formTitle, ...(values ?? []).map(({ value }) => value)].join('\n')

async function textsOf(req: PublicRequest, conversations: Candidate[], limit: number) {
  const texts = new Map<string, string>()
  if (!conversations.length) return { texts, count: 0 }
  const messages = await find(req, {
    collection: 'messages',
    where: { conversation: { in: conversations.map(({ id }) => id) } },
    select: { conversation: true, text: true },
    limit,
  })
  for (const { conversation, text } of messages) {
    const id = String(conversation)
    texts.set(id, `${texts.get(id) ?? ''}\n${text ?? ''}`)
  }
  return { texts, count: messages.length }
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = foldForSearch(text)
  return words.every((word) => beginsOne(folded, word))
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether a word of the text begins so. */
function beginsOne(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true
  }
  return false
}
