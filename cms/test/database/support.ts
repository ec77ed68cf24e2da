import { randomUUID } from 'node:crypto'
import {
  buildConfig,
  type CollectionConfig,
  type CollectionSlug,
  getPayload,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { database } from '../../src/database/index.ts'
import type { SqliteMigrations } from '../../src/database/sqlite.ts'
import { freshDatabaseUrl } from '../support/testDatabase.ts'

/** What a test wants done inside the transaction of a create: `context: { during }`. */
export type During = (req: PayloadRequest) => Promise<unknown>

const notes: CollectionConfig = {
  slug: 'notes',
  versions: { drafts: true },
  hooks: { afterChange: [({ context, req }) => (context.during as During | undefined)?.(req)] },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'code', type: 'text', unique: true },
  ],
}

/** Rows written in bulk, as search keywords are. */
const keywords: CollectionConfig = {
  slug: 'note-keywords',
  fields: [
    { name: 'note', type: 'relationship', relationTo: 'notes' as CollectionSlug, index: true },
    { name: 'word', type: 'text', required: true },
    { name: 'weight', type: 'number' },
    { name: 'place', type: 'text', unique: true },
  ],
}

type Doc = { id: string; [field: string]: unknown }
type Asked = { collection: string; req?: unknown; locale?: string; context?: { during: During } }

/** Payload's Local API without the product's generated types, which do not know these collections. */
export type Store = Pick<Payload, 'db' | 'destroy'> & {
  create: (args: Asked & { data: object }) => Promise<Doc>
  update: (args: Asked & { id: string; data: object }) => Promise<Doc>
  find: (
    args: Asked & { where?: object; limit?: number; sort?: string; depth?: number },
  ) => Promise<{ docs: Doc[] }>
  count: (args: Asked) => Promise<{ totalDocs: number }>
}

/** Payload with one localized collection with drafts, on the database at `url`. */
export async function startPayload(url: string, migrations: SqliteMigrations = []) {
  const config = buildConfig({
    secret: 'for these tests only',
    telemetry: false,
    logger: { options: { level: 'fatal' } },
    collections: [notes, keywords],
    localization: { locales: ['kk', 'ru', 'en'], defaultLocale: 'kk', fallback: true },
    typescript: { autoGenerate: false },
    db: database({ databaseUrl: url }, migrations),
  })
  // getPayload gives the same instance for the same key, even after it was destroyed.
  const payload = await getPayload({ config, key: randomUUID() })
  return { payload, store: payload as unknown as Store }
}

/** Payload on an empty database of its own, and what takes both away again. */
export async function freshPayload(kind: 'sqlite' | 'mongodb') {
  const { url, dispose } = await freshDatabaseUrl(kind)
  const { payload, store } = await startPayload(url)
  const close = async () => {
    await payload.destroy()
    await dispose()
  }
  return { payload, store, url, close }
}

/** Creates `count` notes at once and tells how many were refused. */
export async function createNotes(store: Store, count: number, prefix: string) {
  const create = (_: unknown, n: number) =>
    store.create({ collection: 'notes', data: { title: `Жаңалық ${n}`, code: `${prefix}-${n}` } })
  const results = await Promise.allSettled(Array.from({ length: count }, create))
  return results.filter((result) => result.status === 'rejected').length
}
