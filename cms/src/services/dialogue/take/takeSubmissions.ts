import { type Submission, type SubmissionOutcomes, sendingKey, submission } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import { z } from 'zod'
import { busyOf } from '../../../database/busyOf.ts'
import { inTransaction } from '../../../database/inTransaction.ts'
import { forgetUnwanted, type Unwanted } from '../forgetUnwanted.ts'
import { takenKeys } from '../takenKeys.ts'
import { takeBatch } from './takeBatch.ts'
import { later, refused, type Verdict } from './verdict.ts'

type Outcome = SubmissionOutcomes['outcomes'][number]

const keyed = z.object({ key: sendingKey })
const keyOf = (item: unknown) => keyed.safeParse(item).data?.key ?? []

/** Says more than this cms knows, and nothing wrong: of a site that is newer, and to be taken once cms is as new. */
const isNewer = (error: z.ZodError | undefined) =>
  error?.issues.every(({ code }) => code === 'unrecognized_keys') ?? false

/**
 * Takes what site hands over, in one transaction; where that fails for the sake of one of them, each in its own, so that one never
 * holds up others. What became of each is said by reading the keys back after the commit, not by what the steps answered: a commit
 * that failed can look like one that succeeded, and the other way round.
 */
export async function takeSubmissions(payload: Payload, items: readonly unknown[]): Promise<Outcome[]> {
  const keys = [...new Set(items.flatMap(keyOf))]
  const parsed = items.map((item) => submission.safeParse(item))
  const valid = parsed.flatMap(({ data }) => data ?? [])
  const newer = new Set(items.filter((_, index) => isNewer(parsed[index]?.error)).flatMap(keyOf))
  const { verdicts, unwanted } = await takeAll(payload, valid)
  const found = await takenKeys(payload, keys)
  for (const each of unwanted) await forgetUnwanted(payload, each)
  return keys.map((key): Outcome => {
    if (found.has(key)) return { key, outcome: 'taken' }
    const verdict = verdicts.get(key) ?? (newer.has(key) ? later('unknown-shape') : refused('malformed'))
    return { key, ...(verdict.outcome === 'taken' ? later('failed') : verdict) }
  })
}

type Taken = Awaited<ReturnType<typeof takeBatch>>

async function takeAll(payload: Payload, submissions: readonly Submission[]): Promise<Taken> {
  if (!submissions.length) return { verdicts: new Map(), unwanted: [] }
  try {
    return await inTransaction(payload, (req) => takeBatch(req, submissions))
  } catch (err) {
    const busy = busyOf(err)
    payload.logger.warn({ err, count: submissions.length }, 'Submissions were not taken in one transaction')
    if (submissions.length > 1 && !busy) return takeEach(payload, submissions)
    return { verdicts: verdictsOf(submissions, later(busy ? 'busy' : 'failed')), unwanted: [] }
  }
}

async function takeEach(payload: Payload, submissions: readonly Submission[]): Promise<Taken> {
  // Where none is reached, because the database is busy now: trying a hundred times would keep it so.
  const verdicts = verdictsOf(submissions, later('busy'))
  const unwanted: Unwanted[] = []
  for (const each of submissions) {
    const one = await takeAll(payload, [each])
    const verdict = one.verdicts.get(each.key)
    if (verdict?.outcome === 'later' && verdict.reason === 'busy') break
    if (verdict) verdicts.set(each.key, verdict)
    unwanted.push(...one.unwanted)
  }
  return { verdicts, unwanted }
}

const verdictsOf = (submissions: readonly Submission[], verdict: Verdict) =>
  new Map(submissions.map(({ key }) => [key, verdict]))
