import { INBOX_FOLDERS, type InboxFolder } from '@birlik/shared/contract'
import { count } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { countUnread } from './countUnread.ts'
import { reviewed, whereOf } from './folders.ts'

type Whose = { agency: string; me: string }

/** How many conversations each folder of an agency holds. */
export async function folderCounts(req: PublicRequest, whose: Whose): Promise<Record<InboxFolder, number>> {
  const entries = INBOX_FOLDERS.map(async (folder) => [folder, await countOf(req, folder, whose)] as const)
  const counts = Object.fromEntries(await Promise.all(entries)) as Record<InboxFolder, number>
  return { ...counts, closed: counts.closed - counts.removed }
}

async function countOf(req: PublicRequest, folder: InboxFolder, whose: Whose): Promise<number> {
  if (folder === 'unread') return countUnread(req, whose.agency)
  if (folder === 'review') return (await reviewed(req, whose.agency)).length
  // Those that are hidden, which are all closed, are taken off afterwards: without that condition the index alone counts, and no row
  // of the many closed ones is looked at.
  const where = await whereOf(req, folder, whose)
  return count(req, 'conversations', { and: folder === 'closed' ? where.slice(0, 2) : where })
}
