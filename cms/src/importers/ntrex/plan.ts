import type { Payload } from 'payload'
import type { NewsDraft, Plan, Rejected, Step } from '../types.ts'

type Agency = { id: string; slug: string }
type Existing = { id: string; source?: string | null; sourceDigest?: string | null; listed?: boolean | null }

/** Sources asked for at once; SQLite takes 32,766 values in one statement. */
const CHUNK = 500

/** What to do with each piece of news: agencies take turns, and what is there already stays unless its source changed. */
export async function plan(
  payload: Payload,
  drafts: readonly NewsDraft[],
  agencies: readonly Agency[],
): Promise<Plan> {
  const existing = await existingOf(
    payload,
    drafts.map(({ source }) => source),
  )
  const steps: Step[] = []
  const rejected: Rejected[] = []
  for (const [at, draft] of drafts.entries()) {
    const agency = agencies[at % agencies.length]
    if (!agency) throw new Error('An import needs an agency to publish for.')
    const there = existing.get(draft.source)
    if (!there) steps.push({ draft, agency, action: 'create' })
    else if (there.sourceDigest === draft.digest) steps.push({ draft, agency, action: 'leave' })
    else if (there.listed) steps.push({ draft, agency, action: 'change', id: there.id })
    else
      rejected.push({
        name: draft.source,
        reason: 'its source has changed, but an editor has taken it off the site',
      })
  }
  return { steps, rejected }
}

async function existingOf(payload: Payload, sources: readonly string[]): Promise<Map<string, Existing>> {
  const found = new Map<string, Existing>()
  for (let start = 0; start < sources.length; start += CHUNK) {
    const { docs } = await payload.find({
      collection: 'news',
      where: { source: { in: sources.slice(start, start + CHUNK) } },
      select: { source: true, sourceDigest: true, listed: true },
      depth: 0,
      pagination: false,
    })
    for (const doc of docs) if (doc.source) found.set(doc.source, doc)
  }
  return found
}
