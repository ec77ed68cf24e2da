import { type Conversation, LONGEST_NOTE, LONGEST_TEXT, type Submission, slug } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { tidyAnswer } from '@birlik/shared/rules'
import { canonicalEmail, cleanLine, isBlank, lengthOf } from '@birlik/shared/text'
import { type Act, INPUTS } from '../../src/lib/dialogue/face.ts'
import type { Fault } from '../../src/lib/dialogue/state.ts'
import { number } from '../../src/lib/format.ts'
import type { HeldFile } from '../spool/createHeld.ts'
import { NoRoom } from '../spool/noRoom.ts'
import { useOf } from './conversationAnswer.ts'
import type { Dialogue } from './createDialogue.ts'
import { faultsOfFiles, tooMany } from './faultsOf.ts'
import { filesOf } from './filesOf.ts'
import { inputsOf } from './inputsOf.ts'
import { keepFiles } from './keepFiles.ts'
import { attachedOf, type Refused } from './openConversation.ts'
import type { Sent } from './readSent.ts'
import { readToken } from './readToken.ts'
import { sendingKeyOf } from './sendingKeyOf.ts'

type Given = {
  /** Of the conversation. */
  key: string
  locale: Locale
  act: Act
  sent: Sent
  limitedUntil: Date | undefined
}

/** What an act says, without what every sending has. */
type Says = Submission extends infer One
  ? One extends { conversation: string }
    ? Omit<One, 'key' | 'sentAt' | 'conversation'>
    : never
  : never

/** Does one thing in a conversation: checks it, and writes it down for good before it answers. */
export async function actIn(dialogue: Dialogue, given: Given): Promise<{ key: string } | Refused> {
  const { keys, held, spool, conversations } = dialogue
  const { key: conversation, locale, act, sent, limitedUntil } = given
  const use = useOf(conversation)
  const typed = inputsOf(sent)(INPUTS.token)
  const token = readToken(keys, typed, use)
  const { files, refused } = await filesOf(sent, held, use)

  const refuse = async (status: Refused['status'], faults: Fault[]): Promise<Refused> => {
    const { kept, faults: lost } = await keepFiles({ held, files, use, locale })
    return {
      status,
      faults: [...faults, ...lost],
      files: kept,
      token: token === 'expired' ? keys.formToken(use) : typed,
    }
  }

  if (limitedUntil) return refuse(429, [tooMany(locale, limitedUntil)])
  const says = saysOf(act, inputsOf(sent), locale, files)
  const faults = Array.isArray(says) ? says : []
  faults.push(...faultsOfFiles(locale, refused, 'files'))
  // The link of the address proves the person already; the token only tells a second click from a second sending.
  const tokenKey = keys.readFormToken(typed, use)?.key
  if (token === 'expired') faults.push({ input: '', message: t(locale, 'fault.expired') })
  if (faults.length > 0 || Array.isArray(says) || tokenKey === undefined) return refuse(422, faults)

  const key = sendingKeyOf(tokenKey, says, files)
  const known = await conversations.find(conversation, locale)
  if (typeof known !== 'string') {
    if (known.messages.some((message) => message.key === key)) return { key }
    const obstacle = obstacleTo(act, says, known)
    if (obstacle) return refuse(422, [{ input: '', message: t(locale, `fault.${obstacle}`) }])
  } else if (spool.isRefused(conversation)) {
    return refuse(422, [{ input: '', message: t(locale, 'fault.refused') }])
  }

  const send = (sentAt: Date): Submission => ({ ...says, key, sentAt: sentAt.toISOString(), conversation })
  try {
    await held.handOver(files, use, () => spool.put(key, send, files))
    return { key }
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error
    return refuse(503, [{ input: '', message: t(locale, 'fault.noRoom') }])
  }
}

function saysOf(
  act: Given['act'],
  input: (name: string) => string,
  locale: Locale,
  files: readonly HeldFile[],
): Says | Fault[] {
  const text = tidyAnswer(input('text'))
  const label = t(locale, 'conversation.text')
  const needed = (longest: number): Fault[] => {
    if (isBlank(text)) return [{ input: 'text', message: t(locale, 'fault.text') }]
    return tooLong(longest)
  }
  const tooLong = (longest: number): Fault[] => {
    if (lengthOf(text) <= longest) return []
    return [
      { input: 'text', message: t(locale, 'fault.too-long', { label, count: number(locale, longest) }) },
    ]
  }
  const unless = (faults: Fault[], says: Says) => (faults.length > 0 ? faults : says)

  switch (act) {
    case 'reply':
      return unless(needed(LONGEST_TEXT), { kind: 'reply', text, files: files.map(attachedOf) })
    case 'reopen':
      return unless(needed(LONGEST_TEXT), { kind: 'reopening', text })
    case 'object':
      return unless(needed(LONGEST_TEXT), { kind: 'objection', message: input('message').slice(0, 64), text })
    case 'close':
      return { kind: 'closing' }
    case 'rate': {
      const score = Number(input('score'))
      const known = [1, 2, 3, 4, 5].includes(score)
      const faults = known ? [] : [{ input: 'score', message: t(locale, 'fault.score') }]
      return unless([...faults, ...tooLong(LONGEST_NOTE)], { kind: 'rating', score, text })
    }
    case 'transfer': {
      const answer = input('agreed')
      const known = answer === 'yes' || answer === 'no'
      const faults = known ? [] : [{ input: 'agreed', message: t(locale, 'fault.transfer') }]
      return unless(faults, {
        kind: 'transfer-answer',
        agreed: answer === 'yes',
        to: slug.safeParse(input('to')).data,
      })
    }
    case 'email': {
      const email = cleanLine(input('email'))
      if (email && !canonicalEmail(email)) return [{ input: 'email', message: t(locale, 'fault.email') }]
      return { kind: 'email', email }
    }
    case 'withdraw':
      return unless(input('sure') ? [] : [{ input: 'sure', message: t(locale, 'fault.sure') }], {
        kind: 'withdrawal',
      })
  }
}

/** What the body would refuse for ever: better said now, with the text still there. Whatever cannot be asked is taken on trust. */
function obstacleTo(act: Given['act'], says: Says, conversation: Conversation) {
  const { state, mayReopen, mayRate, transfer, consent, anonymised } = conversation
  if (consent.withdrawnAt) return 'withdrawn'
  if (anonymised) return 'anonymised'
  if (act === 'rate' && !mayRate) return 'unrated'
  // Words are taken all the same (docs/adr/0013): the body was faster, which whoever wrote could not know.
  if (act === 'close' && state === 'closed') return 'closed'
  if (act === 'reopen' && !mayReopen) return 'reopened'
  if (says.kind === 'transfer-answer' && transfer?.to.slug !== says.to) return 'noTransfer'
  return undefined
}
