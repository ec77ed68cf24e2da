import type { CollectionAfterChangeHook } from 'payload'
import { writesPublicRow } from '../services/publishing/writesPublicRow.ts'

/** The hook, only where readers see something else than before. */
export const whenPublic =
  (hook: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  async (args) => {
    if (writesPublicRow(args.req, args.doc)) await hook(args)
    return args.doc
  }
