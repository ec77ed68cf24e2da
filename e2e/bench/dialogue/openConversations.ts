import { type Opening, SUBMISSIONS_PATH, type SubmissionOutcomes } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { keyFor } from '@birlik/shared/keys'
import type { Stack } from '../../support/stack.ts'

/** As many as cms takes in one transaction. */
const AT_ONCE = 100
const HOUR = 3_600_000

export type Opened = { link: string; agency: string }

/** Conversations that wait for an answer, in turn with each of the agencies: handed to cms as site does it. */
export async function openConversations(
  { cmsUrl, secret }: Pick<Stack, 'cmsUrl' | 'secret'>,
  agencies: readonly string[],
  count: number,
): Promise<Opened[]> {
  const keys = createDialogueKeys(keyFor(secret, 'dialogue'))
  const headers = { authorization: `Bearer ${keyFor(secret, 'site')}`, 'content-type': 'application/json' }
  const opened: Opened[] = []
  while (opened.length < count) {
    const submissions = Array.from({ length: Math.min(AT_ONCE, count - opened.length) }, (_, n) =>
      openingOf(agencies[n % agencies.length] ?? '', opened.length + n),
    )
    const answer = await fetch(cmsUrl + SUBMISSIONS_PATH, {
      method: 'POST',
      headers,
      body: JSON.stringify({ submissions }),
    })
    if (!answer.ok) throw new Error(`${SUBMISSIONS_PATH} answered ${answer.status}`)
    const { outcomes } = (await answer.json()) as SubmissionOutcomes
    const lost = outcomes.find(({ outcome }) => outcome !== 'taken')
    if (lost) throw new Error(`an opening was not taken: ${lost.reason}`)
    opened.push(...submissions.map(({ key, agency }) => ({ link: keys.linkOf(key), agency })))
  }
  return opened

  function openingOf(agency: string, n: number): Opening {
    const key = keys.newKey()
    const sentAt = new Date(Date.now() - HOUR)
    return {
      kind: 'opening',
      key,
      sentAt: sentAt.toISOString(),
      reference: keys.referenceOf(key, sentAt),
      agency,
      form: 'question',
      language: 'kk',
      values: { message: `Құжатты қашан алуға болады? (${n})` },
      consented: true,
      mayPublish: false,
      files: [],
      sender: '',
    }
  }
}
