import type { InboxOverview } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { figuresFor, PATIENCE } from '../figures/figuresFor.ts'
import { live } from '../publicRead/agencies.ts'
import { count, find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { titleOf } from './itemsOf.ts'
import { atInbox } from './presence.ts'
import { respondersOf } from './respondersOf.ts'

type Row = InboxOverview['agencies'][number]

/** Bodies on line side by side over the last twelve months: figures alone, nothing of what was said. By name. */
export async function overviewOf(req: PublicRequest, locale: Locale): Promise<Row[]> {
  const agencies = await find(req, {
    collection: 'agencies',
    where: live,
    select: { slug: true, name: true },
    limit: 0,
  })
  const rows: Row[] = []
  const until = Date.now() + PATIENCE
  // One after the other: the figures of hundreds of bodies are nothing that anybody's answer should wait for.
  for (const { id, slug, name } of agencies) {
    const [counted, waiting, responders, online] = await Promise.all([
      figuresFor(req.payload, id, until - Date.now()),
      count(req, 'conversations', { and: [{ agency: { equals: id } }, { state: { equals: 'waiting' } }] }),
      respondersOf({ payload: req.payload }, id),
      atInbox(req, id),
    ])
    const names = { id, slug, name: titleOf(name, locale) || slug }
    rows.push({ ...counted.total, ...names, waiting, responders: responders.length, online })
  }
  return rows.sort((a, b) => a.name.localeCompare(b.name, locale))
}
