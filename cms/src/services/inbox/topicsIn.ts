import type { InboxConversation } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { titleOf } from './itemsOf.ts'

/** Topics under which conversations are filed, the same for every agency; by title. */
export async function topicsIn(req: PublicRequest, locale: Locale): Promise<InboxConversation['topics']> {
  const rows = await find(req, { collection: 'topics', where: {}, select: { title: true }, limit: 0 })
  return rows
    .map(({ id, title }) => ({ id, title: titleOf(title, locale) }))
    .sort((a, b) => a.title.localeCompare(b.title, locale))
}
