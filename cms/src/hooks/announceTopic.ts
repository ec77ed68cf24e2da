import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../services/outbox/announce.ts'

const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
  await announce(req, ['topics'])
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ req }) => announce(req, ['topics'])

/** Titles of topics stand on news and questions of every agency. */
export const announceTopic = { changed, deleted }
