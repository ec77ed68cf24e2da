import { randomBytes } from 'node:crypto'
import {
  AVAILABILITY_PATH,
  CONVERSATIONS_PATH,
  type Conversation,
  conversation,
  type Opening,
  SUBMISSIONS_PATH,
  type Submission,
  submissionOutcomes,
} from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { env } from '../../src/env.ts'

type Kind = Submission['kind']
type Of<K extends Kind> = Extract<Submission, { kind: K }>
/** All but what every sending has. */
type Own<K extends Kind> = Partial<Omit<Of<K>, 'kind'>>

const keys = createDialogueKeys('for these tests only, 32 characters')
export const newKey = () => randomBytes(16).toString('base64url')

let clock = Date.parse('2026-11-25T05:00:00.000Z')
/** A second later than the last one, in working hours. */
export function nextMoment() {
  clock += 1000
  return new Date(clock).toISOString()
}

/** What site would have made of a form that was sent. */
export function opening(agency: string, given: Own<'opening'> = {}): Opening {
  const key = given.key ?? newKey()
  const sentAt = given.sentAt ?? nextMoment()
  return {
    kind: 'opening',
    key,
    sentAt,
    reference: keys.referenceOf(key, new Date(sentAt)),
    agency,
    form: 'question',
    language: 'ru',
    values: { message: 'Когда откроется школа?' },
    consented: true,
    mayPublish: false,
    files: [],
    sender: 'a-sender',
    ...given,
  }
}

/** A further sending to a conversation. */
export const sending = <K extends Exclude<Kind, 'opening'>>(
  kind: K,
  conversation: string,
  own: Own<K> = {},
): Of<K> => ({ kind, key: newKey(), sentAt: nextMoment(), conversation, ...own }) as Of<K>

/** A process of site, as cms sees it; `cms` is the key of the process that it asks. */
export function siteOf(config: SanitizedConfig, key = env().siteKey, cms?: string) {
  const ask = (method: string, path: string, body?: unknown) =>
    handleEndpoints({
      config,
      payloadInstanceCacheKey: cms,
      request: new Request(`http://cms.test${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    })
  /** `taken`, or why not, in the order of what was handed over. */
  const handOver = async (...submissions: unknown[]): Promise<string[]> => {
    const response = await ask('POST', SUBMISSIONS_PATH, { submissions })
    const { outcomes } = submissionOutcomes.parse(await response.json())
    return outcomes.map(({ outcome, reason }) => (reason ? `${outcome}: ${reason}` : outcome))
  }
  return {
    ask,
    handOver,
    /** The conversation as its page gets it. */
    async view(of: string, locale = 'kk'): Promise<Conversation> {
      const response = await ask('GET', `${CONVERSATIONS_PATH}/${of}?locale=${locale}`)
      return conversation.parse(await response.json())
    },
    async isKnown(of: string): Promise<boolean> {
      return (await ask('GET', `${CONVERSATIONS_PATH}/${of}`)).status === 200
    },
    read: (of: string) => ask('POST', `${CONVERSATIONS_PATH}/${of}/read`),
    availability: (agency: string, locale = 'kk') =>
      ask('GET', `${AVAILABILITY_PATH}/${agency}?locale=${locale}`),
  }
}
