import {
  type AttachedFile,
  type ContactForm,
  fieldKey,
  LONGEST_TEXT,
  type Submission,
} from '@birlik/shared/contract'
import { isLocale, type Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { missingAnswers, tidyAnswer } from '@birlik/shared/rules'
import { lengthOf } from '@birlik/shared/text'
import { INPUTS } from '../../src/lib/dialogue/face.ts'
import type { Fault } from '../../src/lib/dialogue/state.ts'
import type { HeldFile } from '../spool/createHeld.ts'
import { NoRoom } from '../spool/noRoom.ts'
import type { Dialogue } from './createDialogue.ts'
import { crowd, faultsOfAnswers, faultsOfConsent, faultsOfFiles, tooMany } from './faultsOf.ts'
import { filesOf } from './filesOf.ts'
import { inputsOf } from './inputsOf.ts'
import { keepFiles } from './keepFiles.ts'
import type { Sent } from './readSent.ts'
import { readToken } from './readToken.ts'
import { sendingKeyOf } from './sendingKeyOf.ts'

type Asked = {
  agency: string
  slug: string
  locale: Locale
  /** Undefined while the cms is down and this process has never seen it; the token proves that it was shown. */
  form: ContactForm | undefined
  sent: Sent
  /** Address of the sender. */
  address: string
  limitedUntil: Date | undefined
}

/** Why a form was not taken: what to say, and the files that stay for the next try. */
export type Refused = {
  status: 422 | 429 | 503
  faults: Fault[]
  files: HeldFile[]
  token: string
  /** Of a form that is held back: the turn it has, and when to come again. */
  turn?: string | undefined
  until?: Date
}
/** The conversation by its key, and the sending that opened it or, from a form that had opened it before, was added to it. */
export type Opened = { conversation: string; sending: string; reference: string }

/**
 * Takes a filled-in form: checks it, and writes it down for good before it answers. One showing of a form is one conversation: who goes
 * back in the browser and sends it again, as it was or changed, has not asked twice.
 */
export async function openConversation(dialogue: Dialogue, asked: Asked): Promise<Opened | Refused> {
  const { keys, held, spool, gate } = dialogue
  const { agency, slug, locale, form, sent, address, limitedUntil } = asked
  const use = `${agency}/${slug}`
  const input = inputsOf(sent)
  const given = input(INPUTS.token)
  const token = readToken(keys, given, use)
  const { files, refused } = await filesOf(sent, held, use)

  const refuse = async (status: Refused['status'], faults: Fault[]): Promise<Refused> => {
    const { kept, faults: lost } = await keepFiles({ held, files, use, locale })
    const shown = token === 'expired' ? keys.formToken(use) : given
    return { status, faults: [...faults, ...lost], files: kept, token: shown, turn: input(INPUTS.turn) }
  }

  if (limitedUntil) return refuse(429, [tooMany(locale, limitedUntil)])
  // Of a body that nobody knows nothing is counted.
  if (form || typeof token !== 'string') gate.count(agency, address)
  const values = valuesOf(sent, form)
  const faults = [
    ...faultsOfAnswers(
      locale,
      form?.fields ?? [],
      missingAnswers({ form: form ?? UNKNOWN, values, files: files.length }),
    ),
    ...faultsOfFiles(locale, refused, form?.fields.find(({ type }) => type === 'file')?.key ?? ''),
    ...faultsOfConsent(locale, {
      agreed: input(INPUTS.agreed),
      shown: input(INPUTS.terms),
      terms: form?.consent,
    }),
  ]
  if (token === 'expired') faults.push({ input: '', message: t(locale, 'fault.expired') })
  else if (input(INPUTS.trap)) faults.push({ input: '', message: t(locale, 'fault.program') })
  else if (token === 'quick') faults.push({ input: '', message: t(locale, 'fault.quick') })
  if (faults.length > 0 || typeof token === 'string') return refuse(422, faults)

  const language = input(INPUTS.language)
  const says = {
    agency,
    form: slug,
    language: isLocale(language) ? language : locale,
    values: sendable(values),
    consented: true as const,
    mayPublish: form?.kind === 'question' && input(INPUTS.publish) !== '',
  }
  const conversation = token.key
  const key = sendingKeyOf(token.key, says, files)
  const heldBack = gate.hold({
    ...{ agency, use, sender: address, token: given, read: token },
    ...{ proof: input(INPUTS.proof), turn: input(INPUTS.turn) },
  })
  if (heldBack) return { ...(await refuse(503, [crowd(locale, heldBack.until)])), ...heldBack }
  const open = (sentAt: Date): Submission => ({
    kind: 'opening',
    key,
    conversation,
    sentAt: sentAt.toISOString(),
    reference: keys.referenceOf(conversation, sentAt),
    ...says,
    ...(form && { terms: form.consent }),
    files: files.map(attachedOf),
    sender: keys.senderOf(address),
  })
  try {
    const sentAt = await held.handOver(files, use, () => spool.put(key, open, files))
    return { conversation, sending: key, reference: keys.referenceOf(conversation, new Date(sentAt)) }
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error
    return refuse(503, [{ input: '', message: t(locale, 'fault.noRoom') }])
  }
}

/** What every form asks for, whatever else. */
const UNKNOWN: Pick<ContactForm, 'kind' | 'fields'> = {
  kind: 'question',
  fields: [{ key: 'message', type: 'long-text', label: 'message', hint: null, required: true, options: [] }],
}

export const attachedOf = ({ key, name, type, size }: HeldFile): AttachedFile => ({ key, name, type, size })

/** What has no fault and is too long all the same shows nothing: unseen characters, or a text in place of a tick. */
const sendable = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => lengthOf(value) <= LONGEST_TEXT))

/** Answers by key: those the form asks for; of an unknown form whatever may be one. */
function valuesOf(sent: Sent, form: ContactForm | undefined): Record<string, string> {
  const names = form
    ? form.fields.filter(({ type }) => type !== 'file').map(({ key }) => key)
    : [...sent.inputs.keys()].filter((name) => fieldKey.safeParse(name).success).slice(0, 30)
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = tidyAnswer(inputsOf(sent)(name))
      return value && (form || lengthOf(value) <= LONGEST_TEXT) ? [[name, value]] : []
    }),
  )
}
