import { SUBMISSIONS_PATH, type SubmissionOutcomes, submissions } from '@birlik/shared/contract'
import type { Endpoint } from 'payload'
import { isSite } from '../../../services/changes/isSite.ts'
import { takeSubmissions } from '../../../services/dialogue/take/takeSubmissions.ts'
import { problem } from '../../problem.ts'

/** Takes from site what citizens have sent (shared/contract/dialogue/submission.ts). */
export const submissionsEndpoint: Endpoint = {
  method: 'post',
  path: SUBMISSIONS_PATH.replace('/api', ''),
  handler: async (req) => {
    if (!isSite(req.headers)) return problem(401)
    const sent = submissions.safeParse(await req.json?.().catch(() => null))
    if (!sent.success) return problem(400)
    const answer: SubmissionOutcomes = { outcomes: await takeSubmissions(req.payload, sent.data.submissions) }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
