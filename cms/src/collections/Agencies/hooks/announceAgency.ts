import { isDeepStrictEqual } from 'node:util'
import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import { agencyRow, ownTags, surroundingTags } from '../../../services/outbox/agencyTags.ts'
import { announce } from '../../../services/outbox/announce.ts'

/** What of a body shows elsewhere than on its own pages. */
const SEEN_ELSEWHERE = [
  'name',
  'shortName',
  'abbreviation',
  'slug',
  'type',
  'parent',
  'emblem',
  'palette',
  'cover',
  'state',
  'domains',
]
/** What decides which addresses there are. */
const ADDRESS = ['slug', 'state', 'successor']

const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'update' ? previousDoc : null
  const isOnLine = doc.state !== 'draft'
  const wasOnLine = before !== null && before.state !== 'draft'
  if (!isOnLine && !wasOnLine) return doc

  const row = await agencyRow(req, String(doc.id))
  if (!row) return doc
  const differs = (field: string) => !isDeepStrictEqual(plain(doc[field]), plain(before?.[field]))
  const tags = [...ownTags(row), ...(before ? ownTags(before) : [])]
  if (SEEN_ELSEWHERE.some(differs)) tags.push(...(await surroundingTags(req, row)))
  if (before && differs('parent'))
    tags.push(...(await surroundingTags(req, { ...row, parent: before.parent })))
  if (ADDRESS.some(differs)) tags.push(tag.redirects())
  await announce(req, { tags, subject: `agencies:${doc.id}`, gone: wasOnLine && !isOnLine })
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc.state === 'draft') return
  const tags = [...ownTags(doc), ...(await surroundingTags(req, doc)), tag.redirects()]
  await announce(req, { tags, subject: `agencies:${doc.id}`, gone: true })
}

/** A related document counts by its id, nothing like an empty value. */
const plain = (value: unknown): unknown =>
  idOf(value) ?? (Array.isArray(value) && !value.length ? null : (value ?? null))

/** A body frames all its pages; its name, look and place show on others too. */
export const announceAgency = { changed, deleted }
