import type { HostList } from '@birlik/shared/contract'
import { open } from '../../../services/publicRead/agencies.ts'
import { find } from '../../../services/publicRead/find.ts'
import type { Context } from '../context.ts'

/** Domains of agencies. All agencies are read by their state: they are hundreds, and the site asks seldom. */
export async function hosts({ req }: Context<'hosts'>): Promise<HostList> {
  const select = { slug: true, domains: true } as const
  const agencies = await find(req, { collection: 'agencies', where: open, select, sort: ['slug'], limit: 0 })
  return {
    items: agencies.flatMap(({ slug, domains }) =>
      (domains ?? []).map(({ host }) => ({ host, agency: slug })),
    ),
  }
}
