import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { getPayload } from 'payload'
import { env } from '../../src/env.ts'
import { migrations } from '../../src/migrations/index.ts'
import config from '../../src/payload.config.ts'

/**
 * Makes `empty.db` in DATA_DIR, as an installation has it after its first start. Its tables are those that the
 * configuration asks for, so that a new field can be tried before its migration is written; that the migrations make the same
 * is asked by test/core/migration.int.test.ts.
 */
const { dataDir, databaseUrl } = env()
const path = databaseUrl.replace(/^file:/, '')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
payload.logger.level = 'warn'
const adapter = payload.db as unknown as SQLiteAdapter

const client = createClient({ url: databaseUrl })
const { pushSchema } = adapter.requireDrizzleKit()
const { apply } = await pushSchema(adapter.schema, drizzle(client) as never)
await apply()
client.close()

// What is noted as done is not done again when it is opened.
adapter.migrate = async () => {}
await adapter.connect?.({ hotReload: false })
for (const { name } of migrations)
  await payload.create({ collection: 'payload-migrations', data: { name, batch: 1 } })
await payload.config.onInit?.(payload)
await payload.destroy()

// One file without a journal beside it, which can be copied.
new DatabaseSync(path).exec(`VACUUM INTO '${join(dataDir, 'empty.db')}'`)
process.exit()
