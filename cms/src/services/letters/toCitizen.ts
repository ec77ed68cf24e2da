import type { CloseReason, RemovalReason } from '@birlik/shared/contract'
import { canonicalEmail } from '@birlik/shared/text'
import type { PayloadRequest } from 'payload'
import type { Conversation } from '../../payload-types.ts'
import {
  type CitizenFacts,
  type CitizenLetter,
  citizenTexts,
  closings,
  footer,
  greeting,
  removals,
  secrecy,
} from './citizenTexts.ts'
import type { Correspondent } from './correspondent.ts'
import { letterAgency, nameIn } from './letterAgency.ts'
import { mayWriteTo } from './mayWriteTo.ts'
import { momentIn } from './momentIn.ts'
import { LINK_PLACE } from './privateLink.ts'
import { writeLetter } from './writeLetter.ts'

type Extra = Partial<Pick<CitizenFacts, 'reason' | 'to' | 'mayReopen' | 'answerBy' | 'objected' | 'closed'>>

/** Whoever fills in a form has it written, to whatever address; the others take somebody at the agency, too. */
const UNASKED = true

/**
 * Letters to the citizen of a conversation, each written in the transaction of what it tells of. They go to the address in the
 * `conversation` that is handed over; without one nothing is written. None repeats what anybody wrote.
 */
export const toCitizen = {
  /** The receipt. */
  received: (req: PayloadRequest, conversation: Correspondent) =>
    write(req, 'received', conversation, { answerBy: answerBy(conversation) }, UNASKED),

  answered: (req: PayloadRequest, conversation: Correspondent) => write(req, 'answered', conversation),

  /** For every reason; closings that a letter of their own tells of get none. */
  closed: async (
    req: PayloadRequest,
    conversation: Correspondent & { reopenedAt?: string | null },
    reason: CloseReason,
  ) => {
    const told = reason in closings ? closings[reason as keyof typeof closings] : null
    if (!told) return
    const mayReopen = !conversation.reopenedAt
    const facts = { reason: told[conversation.language], mayReopen }
    await write(req, 'closed', conversation, facts, reason === 'by-citizen')
  },

  /** `to` is the id of the body that is proposed. */
  transferOffered: async (req: PayloadRequest, conversation: Correspondent, to: string) =>
    write(req, 'transferOffered', conversation, {
      to: conversation.email ? nameIn(await letterAgency(req, to), conversation.language) : null,
    }),

  /** The conversation as it is afterwards, at the other body. */
  transferred: (req: PayloadRequest, conversation: Correspondent) =>
    write(req, 'transferred', conversation, { answerBy: answerBy(conversation) }),

  messageRemoved: (req: PayloadRequest, conversation: Correspondent, reason: RemovalReason) =>
    write(req, 'messageRemoved', conversation, { reason: removals[reason][conversation.language] }),

  conversationRemoved: (req: PayloadRequest, conversation: Correspondent, reason: RemovalReason) =>
    write(req, 'conversationRemoved', conversation, { reason: removals[reason][conversation.language] }),

  /** The same of one that was held back when it came, for its sender is blocked. */
  held: (req: PayloadRequest, conversation: Correspondent, reason: RemovalReason) => {
    const facts = { reason: removals[reason][conversation.language] }
    return write(req, 'conversationRemoved', conversation, facts, UNASKED)
  },

  /** The removal, for the reason given, stands. */
  objectionDeclined: (req: PayloadRequest, conversation: Correspondent, reason: RemovalReason) =>
    write(req, 'objectionDeclined', conversation, { reason: removals[reason][conversation.language] }),

  messageRestored: (req: PayloadRequest, conversation: Correspondent, objected: boolean) =>
    write(req, 'messageRestored', conversation, { objected }),

  conversationRestored: (
    req: PayloadRequest,
    conversation: Correspondent & Pick<Conversation, 'state'>,
    objected: boolean,
  ) =>
    write(req, 'conversationRestored', conversation, { objected, closed: conversation.state === 'closed' }),

  /** The conversation as it was before its data were erased. */
  consentWithdrawn: (req: PayloadRequest, conversation: Correspondent) =>
    write(req, 'consentWithdrawn', conversation, {}, UNASKED),

  /** The same of one that nobody has answered while its data could be kept. */
  unanswered: (req: PayloadRequest, conversation: Correspondent) => write(req, 'unanswered', conversation),
}

const answerBy = ({ firstAnswerBy, language }: Correspondent) =>
  firstAnswerBy ? momentIn(language, firstAnswerBy) : null

async function write(
  req: PayloadRequest,
  letter: CitizenLetter,
  conversation: Correspondent,
  extra: Extra = {},
  unasked = false,
): Promise<void> {
  const { email, language, reference, formTitle } = conversation
  if (!email) return
  // To mail servers capitals are all the same, and so are `.қаз` and its punycode: they would be as many addresses to count.
  const to = canonicalEmail(email) ?? email
  if (!(await mayWriteTo(req, to, unasked))) {
    req.payload.logger.warn(
      { conversation: conversation.id },
      'A letter was left out: too many to one address',
    )
    return
  }
  const agency = await letterAgency(req, conversation.agency)
  const facts: CitizenFacts = {
    reference,
    form: formTitle,
    agency: nameIn(agency, language),
    answerBy: null,
    to: null,
    reason: null,
    mayReopen: false,
    objected: false,
    closed: false,
    ...extra,
  }
  const { subject, body, link } = citizenTexts[letter][language]
  const paragraphs = [
    greeting[language],
    ...body(facts),
    link && `${link}\n${LINK_PLACE}\n${secrecy[language]}`,
    `${facts.agency}\n${footer[language]}`,
  ]
  const text = paragraphs.filter(Boolean).join('\n\n')
  await writeLetter(req, { to, subject: subject(facts), text, conversation: conversation.id, unasked })
}
