import type { CollectionAfterDeleteHook, SanitizedConfig, Where } from 'payload'
import { idOf } from '../services/idOf.ts'

const LOCKS = 'payload-locked-documents'

/**
 * Two keystrokes close together can each find a document unlocked and each lock it
 * (`handleFormStateLocking` of @payloadcms/ui looks, then creates; met in 1 of 10 journeys on MongoDB). On leaving, the
 * admin drops one lock only, and colleagues would find the document taken for five minutes more. So dropping
 * one drops all that the same person holds on it.
 */
const dropTheOthers: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { document, globalSlug, user } = doc
  const what: Where[] = document
    ? [
        { 'document.relationTo': { equals: document.relationTo } },
        { 'document.value': { equals: idOf(document.value) } },
      ]
    : [{ globalSlug: { equals: globalSlug } }]
  await req.payload.db.deleteMany({
    collection: LOCKS,
    where: { and: [...what, { 'user.value': { equals: idOf(user.value) } }] },
    req,
  })
}

/** Works on the finished configuration, because Payload adds its collection of locks last. */
export async function releaseEveryLock(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  config.collections.find(({ slug }) => slug === LOCKS)?.hooks.afterDelete.push(dropTheOthers)
  return config
}
