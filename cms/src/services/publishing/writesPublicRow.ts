import type { PayloadRequest } from 'payload'

/** Whether this save changes the row that readers are shown, and not only a draft beside it. Needs the hook `noteIntent`. */
export const writesPublicRow = (req: PayloadRequest, data: { _status?: unknown } | undefined): boolean =>
  !req.context.savesDraft || data?._status === 'published'
