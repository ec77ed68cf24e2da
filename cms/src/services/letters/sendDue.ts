import type { Payload } from 'payload'
import { changeRow } from '../../database/bulkRows.ts'
import type { Letter } from '../../payload-types.ts'
import type { MailRoad } from '../mail/mailRoad.ts'
import { failureOf } from './failureOf.ts'
import { withPrivateLink } from './privateLink.ts'
import { withResetLink } from './resetLink.ts'
import { retryAfter } from './retryAfter.ts'

type Due = Pick<
  Letter,
  'id' | 'conversation' | 'to' | 'subject' | 'text' | 'attempts' | 'nextAt' | 'createdAt'
>

type Change = Parameters<typeof changeRow>[4]

const AT_ONCE = 20
/**
 * A letter belongs to the process that has put off its next attempt, for so long: the time-outs of the road for a whole round. When
 * the process ends in between it is sent again, under the same name.
 */
const LEASE = 5 * 60_000

/** Sends what is due; tells whether there may be more. */
export async function sendDue(
  payload: Payload,
  road: MailRoad,
  state: { stopped: boolean },
): Promise<boolean> {
  const { docs } = await payload.db.find<Due>({
    collection: 'letters',
    where: {
      and: [
        { sentAt: { exists: false } },
        { givenUpAt: { exists: false } },
        { nextAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
    select: {
      conversation: true,
      to: true,
      subject: true,
      text: true,
      attempts: true,
      nextAt: true,
      createdAt: true,
    },
    sort: 'nextAt',
    limit: AT_ONCE,
    pagination: false,
  })
  const outcomes = await Promise.allSettled(
    docs.map((letter) => (state.stopped ? undefined : sendOne(payload, road, letter))),
  )
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return docs.length === AT_ONCE
}

async function sendOne(payload: Payload, road: MailRoad, letter: Due): Promise<void> {
  const attempts = (letter.attempts ?? 0) + 1
  const change = (expected: Change, fields: Change) =>
    changeRow(payload, 'letters', letter.id, expected, { ...fields, updatedAt: new Date().toISOString() })

  const claim = { attempts, nextAt: after(LEASE) }
  if (!(await change({ nextAt: letter.nextAt, sentAt: null }, claim))) return
  try {
    await road.send(await messageOf(payload, letter), letter.id)
  } catch (error) {
    const { permanent, code, words } = failureOf(error)
    const wait = permanent ? null : retryAfter(attempts)
    const outcome: Change = wait === null ? { givenUpAt: after(0) } : { nextAt: after(wait) }
    payload.logger.warn(
      { letter: letter.id, attempts, code },
      wait === null ? 'Letter given up' : 'Letter not sent',
    )
    await change({ sentAt: null }, { ...outcome, failure: words })
    return
  }
  // What was said to somebody is needed no more; to whom and when is, by who looks into it and by the count of letters to one address.
  await change({ sentAt: null }, { sentAt: after(0), failure: null, text: '' })
  payload.logger.info({ letter: letter.id, attempts }, 'Letter sent')
}

const after = (ms: number) => new Date(Date.now() + ms).toISOString()

const messageOf = async (payload: Payload, letter: Due) => ({
  // As an object: a list of addresses in one text would be read as a list.
  to: { name: '', address: letter.to },
  subject: letter.subject,
  text: withResetLink(payload, await withPrivateLink({ payload }, letter)),
  date: new Date(letter.createdAt),
})
