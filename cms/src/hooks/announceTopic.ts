import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../services/outbox/announce.ts'

const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
  await announce(req, [tag.topics])
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ req }) => announce(req, [tag.topics])

/** Titles of topics stand on news and questions of every agency. */
export const announceTopic = { changed, deleted }
