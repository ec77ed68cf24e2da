import type { OldAddress } from '@birlik/shared/rules'
import { keysOf } from '@birlik/shared/rules'
import type { Where } from 'payload'
import type { Redirect } from '../../payload-types.ts'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/** Redirects of an agency's site; those of the portal belong to no agency. */
export const ofSite = (agency: string | null): Where =>
  agency ? { agency: { equals: agency } } : { agency: { exists: false } }

/** The redirect left at an address of a site: the one that says most of it. */
export async function redirectAt(
  req: PublicRequest,
  agency: string | null,
  address: OldAddress,
): Promise<Redirect | undefined> {
  const keys = keysOf(address)
  const rows = await find(req, {
    collection: 'redirects',
    where: { and: [ofSite(agency), { key: { in: keys } }] },
    limit: keys.length,
  })
  return keys.flatMap((key) => rows.find((row) => row.key === key) ?? [])[0]
}
