import { Forbidden, NotFound, type PayloadRequest, type Where } from 'payload'
import { agenciesWhere } from '../../access/agenciesWhere.ts'
import { GUARDS } from '../../access/guards.ts'
import { idOf } from '../../services/idOf.ts'

export type Replaceable = { id: string; agency?: unknown }

/** Asked before the work is done; the operation asks again in its own transaction. */
export async function mayReplace(
  req: PayloadRequest,
  id: string,
  overrideAccess: boolean,
): Promise<Replaceable> {
  const access = overrideAccess || ((await GUARDS.media?.update?.({ req, id })) ?? false)
  if (!access) throw new Forbidden(req.t)
  const and: Where[] = [{ id: { equals: id } }, ...(typeof access === 'object' ? [access] : [])]
  const row = await req.payload.db.findOne<Replaceable>({
    collection: 'media',
    where: { and },
    select: { agency: true },
    req,
  })
  if (!row) throw overrideAccess ? new NotFound(req.t) : new Forbidden(req.t)
  const agencies = overrideAccess ? 'all' : agenciesWhere(req.user, 'create', 'media')
  if (agencies === 'all' || agencies.includes(idOf(row.agency) ?? '')) return row
  throw new Forbidden(req.t)
}
