import type { Destination } from '@birlik/shared/contract'
import { readOldAddress } from '@birlik/shared/rules'
import { destinationOf } from '../../../services/redirects/destinationOf.ts'
import type { Context } from '../context.ts'
import { gone, notFound } from '../refusal.ts'

/** Where an address leads that no page of site answers. */
export async function destination({ req, query }: Context<'destination'>): Promise<Destination> {
  const address = readOldAddress(query.address)
  if (!address) throw notFound()
  const path = address.query ? `${address.path}?${address.query}` : address.path
  const found = await destinationOf(req, { agency: query.agency ?? null, path, address })
  if (!found) throw notFound()
  if (found === 'gone') throw gone()
  return { agency: found.agency, path: found.path }
}
