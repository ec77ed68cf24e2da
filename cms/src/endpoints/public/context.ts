import type { OperationName, ParamsOf, QueryOf } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'

/** What a handler knows of the question. */
export type Context<N extends OperationName = OperationName> = {
  req: PublicRequest
  locale: Locale
  now: Date
  params: ParamsOf<N>
  query: QueryOf<N>
  /** Address of the list's next page, or null when there is none. */
  next: (page: number, limit: number, total: number) => string | null
}

/** A list as the contract writes it. */
export function listPage<Item>(
  { query, next }: { query: { page: number; limit: number }; next: Context['next'] },
  items: Item[],
  total: number,
) {
  const { page, limit } = query
  return { items, total, page, limit, next: next(page, limit, total) }
}
