import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`notes\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`notes_key_idx\` ON \`notes\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`notes_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`notes\` DROP COLUMN \`key\`;`)
}
