import { tag } from '@birlik/shared/contract'
import type { GlobalAfterChangeHook } from 'payload'
import { announce } from '../../services/outbox/announce.ts'

/** The banner stands on every page. */
export const announcePlatform: GlobalAfterChangeHook = async ({ doc, req }) => {
  await announce(req, { tags: [tag.platform], subject: 'platform' })
  return doc
}
