import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`site_processes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`acknowledged_at\` numeric NOT NULL,
  	\`seen_at\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_processes_name_idx\` ON \`site_processes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`site_processes_seen_at_idx\` ON \`site_processes\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`site_processes_updated_at_idx\` ON \`site_processes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`site_processes_created_at_idx\` ON \`site_processes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`subject\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`gone\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`dispatched_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`dispatched_by\` text;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`live_at\` text;`)
  await db.run(sql`CREATE INDEX \`dispatchedAt_createdAt_idx\` ON \`outbox\` (\`dispatched_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`liveAt_dispatchedAt_idx\` ON \`outbox\` (\`live_at\`,\`dispatched_at\`);`)
  await db.run(sql`CREATE INDEX \`subject_createdAt_idx\` ON \`outbox\` (\`subject\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`site_processes\`;`)
  await db.run(sql`DROP INDEX \`dispatchedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`liveAt_dispatchedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`subject_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`subject\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`gone\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`dispatched_at\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`dispatched_by\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`live_at\`;`)
}
