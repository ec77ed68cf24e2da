import type { PayloadRequest } from 'payload'

const KEY = 'nextFile'
type Next = { media: string; row: string }

/** Keeps, for the save of this request, the row of the file that will take the place of a media's present one. */
export function rememberNext(req: PayloadRequest, media: string, row: string): void {
  req.context[KEY] = { media, row } satisfies Next
}

/** That row's id, once. */
export function takeNext(req: PayloadRequest, media: string): string | null {
  const next = req.context[KEY] as Next | undefined
  if (next?.media !== media) return null
  delete req.context[KEY]
  return next.row
}
