import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../services/outbox/announce.ts'

/** A new topic is not in use yet. */
const changed: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await announce(req, { tags: [tag.topics] })
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ req }) =>
  announce(req, { tags: [tag.topics], gone: true })

/** Titles of topics stand on news and questions of every agency. */
export const announceTopic = { changed, deleted }
