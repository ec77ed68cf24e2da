import type { CollectionAfterDeleteHook } from 'payload'
import { noteLeaving } from '../services/bucket/leavingFiles.ts'

type Stored = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | undefined> }

/** A deleted file and its sizes leave the bucket after the commit. */
export const leaveBucket: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { filename, sizes = {} } = doc as Stored
  const names = [filename, ...Object.values(sizes).map((size) => size?.filename)]
  await noteLeaving(req, [...new Set(names.filter((name) => typeof name === 'string'))])
}
