import type { BlockOf, FileLink, Picture } from '@birlik/shared/contract'

/** What a body refers to, looked up beforehand (see `mentionsOf`), in the reader's language. */
export type Sources = {
  picture: (id: string) => Picture | null
  file: (id: string) => FileLink | null
  /** Address of a document, or null when a reader cannot open it. */
  address: (collection: string, id: string) => string | null
  /** A form of the agency whose text it is; null where the text belongs to none. */
  form: (slug: string) => BlockOf<'form'> | null
  /** Origin of the platform: what leads elsewhere is announced as external. */
  siteOrigin: string
}
