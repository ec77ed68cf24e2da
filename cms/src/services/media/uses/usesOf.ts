import type { PayloadRequest, Where } from 'payload'
import { type Named, namedThings } from '../../namedThings.ts'
import type { UsingKind } from './usingKinds.ts'

/** A use of a file as its panel shows it. */
type Use = Named & { agency: string | null; published: boolean; drafted: boolean }
type Uses = {
  /** What the person may see, the published first. */
  uses: Use[]
  /** How many more there are. */
  others: number
}

type Row = { kind: UsingKind; doc: string; agency?: string | null; published?: boolean; drafted?: boolean }

const SHOWN = 50

/** Where a file is used: by title what may be seen (access/seenUses.ts), by number the rest. */
export async function usesOf(req: PayloadRequest, media: string, seen: Where): Promise<Uses> {
  const all: Where = { media: { equals: media } }
  const find = { collection: 'media-uses', req } as const
  const { totalDocs } = await req.payload.db.count({ ...find, where: all })
  if (!totalDocs) return { uses: [], others: 0 }
  const { docs } = await req.payload.db.find<Row>({
    ...find,
    where: { and: [all, seen] },
    sort: ['-published', '-createdAt'],
    limit: SHOWN,
    pagination: false,
  })
  const uses = await describe(req, docs)
  return { uses, others: totalDocs - uses.length }
}

async function describe(req: PayloadRequest, rows: readonly Row[]): Promise<Use[]> {
  const named = new Map<string, Named>()
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = rows.flatMap((row) => (row.kind === kind ? row.doc : []))
    for (const [id, thing] of await namedThings(req, kind, ids)) named.set(`${kind} ${id}`, thing)
  }
  const owners = [...new Set(rows.flatMap(({ agency }) => agency ?? []))]
  const agencies = await namedThings(req, 'agencies', owners)
  return rows.flatMap(({ kind, doc, agency, published, drafted }) => {
    const thing = named.get(`${kind} ${doc}`)
    if (!thing) return []
    return {
      ...thing,
      agency: (agency && agencies.get(agency)?.title) || null,
      published: Boolean(published),
      drafted: Boolean(drafted),
    }
  })
}
