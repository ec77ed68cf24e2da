import type { PayloadRequest } from 'payload'
import type { Actor } from '../../access/roles.ts'
import type { Agency } from '../../payload-types.ts'
import { idOf } from '../idOf.ts'

type Person = { name?: unknown; email?: unknown; memberships?: Actor['memberships'] }
type Named = Pick<Agency, 'slug'> & Record<'name' | 'shortName' | 'abbreviation', unknown>

/** What a stranger would try first as somebody's password: name, mail address, the names of their state bodies in every language. */
export async function knownOf(req: PayloadRequest, { name, email, memberships }: Person): Promise<string[]> {
  const ids = (memberships ?? []).flatMap(({ agency }) => idOf(agency) ?? [])
  const { docs } = ids.length
    ? await req.payload.db.find<Named & { id: string }>({
        collection: 'agencies',
        where: { id: { in: ids } },
        select: { slug: true, name: true, shortName: true, abbreviation: true },
        locale: 'all',
        pagination: false,
        req,
      })
    : { docs: [] }
  const names = docs.flatMap((agency) => [
    agency.slug,
    ...[agency.name, agency.shortName, agency.abbreviation].flatMap(textsOf),
  ])
  return [name, email, ...names].filter((each) => typeof each === 'string')
}

const textsOf = (value: unknown): unknown[] =>
  value && typeof value === 'object' ? Object.values(value) : [value]
