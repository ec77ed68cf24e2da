import type { Access, CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '../services/idOf.ts'
import { agenciesWhere } from './agenciesWhere.ts'
import { inOwnName } from './roles.ts'
import { worksHere } from './worksHere.ts'

type Lock = {
  id: string
  document?: { relationTo: CollectionSlug; value: unknown }
  user: { value: unknown }
}

const LOCKS = 'payload-locked-documents'
/** Payload holds a lock for five minutes after the last keystroke; older ones say nothing. */
const LIVE_MS = 10 * 60 * 1000

/** Of some documents of a collection those that the person may read or change. */
async function allowed(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
  right: 'read' | 'update',
): Promise<Set<string>> {
  const access = await req.payload.collections[collection].config.access[right]({ req })
  if (!access) return new Set()
  const and: Where[] = [{ id: { in: [...ids] } }, ...(typeof access === 'object' ? [access] : [])]
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { and },
    select: { createdAt: true },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const documentOf = ({ document }: Lock) =>
  document && { collection: document.relationTo, id: idOf(document.value) ?? '' }

/**
 * A lock says who works on what, so it is read by those who may read the document. Payload makes locks past all hooks, so nothing in
 * them could name an agency; but there are only as many as people are writing.
 */
const mayRead: Access = async ({ req }) => {
  if (!worksHere(req.user) || !req.user) return false
  if (agenciesWhere(req.user, 'read') === 'all') return true
  const since = new Date(Date.now() - LIVE_MS).toISOString()
  const { docs: live } = await req.payload.db.find<Lock>({
    collection: LOCKS,
    where: { updatedAt: { greater_than: since } },
    pagination: false,
    req,
  })
  const readable: string[] = []
  for (const [collection, locks] of Map.groupBy(live, (lock) => documentOf(lock)?.collection)) {
    if (!collection) continue
    const ids = locks.map((lock) => documentOf(lock)?.id ?? '')
    const mine = await allowed(req, collection, ids, 'read')
    readable.push(...locks.flatMap((lock) => (mine.has(documentOf(lock)?.id ?? '') ? lock.id : [])))
  }
  const own: Where = { 'user.value': { equals: req.user.id } }
  // Settings of the platform are nobody's in particular.
  const ofPlatform: Where = { globalSlug: { exists: true } }
  return { or: [own, ofPlatform, { id: { in: readable } }] }
}

/** Whose lock it is may drop it; so may who may change the locked document, to take it over. */
const mayTakeOver: Access = async ({ req, id }) => {
  const { payload } = req
  const user = inOwnName(req.user)
  if (!user) return false
  if (!id) return { 'user.value': { equals: user.id } }
  const lock = await payload.db.findOne<Lock>({ collection: LOCKS, where: { id: { equals: id } }, req })
  if (agenciesWhere(user, 'update') === 'all' || idOf(lock?.user.value) === String(user.id)) return true
  const document = lock && documentOf(lock)
  if (!document) return false
  return (await allowed(req, document.collection, [document.id], 'update')).size > 0
}

type Change = { user?: { relationTo?: unknown; value?: unknown } }

/** Taking over is all that is changed in a lock: it becomes one's own, on the same document. */
const mayHold: Access = (args) => {
  const { user, ...others } = (args.data ?? {}) as Change & Record<string, unknown>
  const isOwn = !user || (user.relationTo === 'users' && idOf(user.value) === String(args.req.user?.id))
  return isOwn && !Object.keys(others).length ? mayTakeOver(args) : false
}

/** Who is editing what. Payload itself makes the locks and reads them with the rights of each editor. */
export const locks: { read: Access; update: Access; delete: Access } = {
  read: mayRead,
  update: mayHold,
  delete: mayTakeOver,
}
