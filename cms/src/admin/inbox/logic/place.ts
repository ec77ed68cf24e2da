import { FORM_KINDS, type FormKind, INBOX_FOLDERS, type InboxFolder } from '@birlik/shared/contract'

/** Where in the inbox a person is: what its address says. */
export type Place = {
  /** The open conversation. */
  id: string | null
  /** Slug; null: the first one. */
  agency: string | null
  folder: InboxFolder
  topic: string | null
  kind: FormKind | null
  q: string
}

const among = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null

export function readPlace(base: string, pathname: string, query: URLSearchParams): Place {
  const rest = pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : ''
  return {
    id: decodeURIComponent(rest.split('/')[0] ?? '') || null,
    agency: query.get('agency'),
    folder: among(INBOX_FOLDERS, query.get('folder')) ?? 'open',
    topic: query.get('topic'),
    kind: among(FORM_KINDS, query.get('kind')),
    q: query.get('q') ?? '',
  }
}

export function addressOf(base: string, { id, ...place }: Place): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(place)) {
    if (value && !(name === 'folder' && value === 'open')) query.set(name, value)
  }
  const path = id ? `${base}/${encodeURIComponent(id)}` : base
  return query.size ? `${path}?${query}` : path
}
