import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`media\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`doc\` text NOT NULL,
  	\`agency\` text,
  	\`published\` integer DEFAULT false,
  	\`drafted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`media_uses_updated_at_idx\` ON \`media_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_created_at_idx\` ON \`media_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_published_idx\` ON \`media_uses\` (\`media\`,\`published\`);`)
  await db.run(sql`CREATE INDEX \`kind_doc_idx\` ON \`media_uses\` (\`kind\`,\`doc\`);`)
  await db.run(sql`CREATE TABLE \`gone_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stem\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`gone_files_stem_idx\` ON \`gone_files\` (\`stem\`);`)
  await db.run(sql`CREATE INDEX \`gone_files_updated_at_idx\` ON \`gone_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gone_files_created_at_idx\` ON \`gone_files\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`agency_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`key\` text;`)
  // Addresses that the program itself has kept are in small letters, as keys are.
  await db.run(sql`UPDATE \`redirects\` SET \`key\` = lower(\`from\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_key_idx\` ON \`redirects\` (\`agency_id\`,\`key\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`is_public\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`former_of\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`former_since\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`authorship_author\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`authorship_last_modified_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`authorship_company\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`authorship_comments\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`authorship_reviewers\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`remove_authorship\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_former_of_idx\` ON \`media\` (\`former_of\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`successor_id\` text(36) REFERENCES agencies(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`without_successor\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`agencies_successor_idx\` ON \`agencies\` (\`successor_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`one_time_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`unlocked_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`ALTER TABLE \`situations\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`_situations_v\` ADD \`version_instead\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`warnings\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sender\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`agency\` text;`)
  await db.run(sql`CREATE INDEX \`sender_createdAt_idx\` ON \`attachments\` (\`sender\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_createdAt_1_idx\` ON \`attachments\` (\`agency\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`platform\` ADD \`attachment_quota_sender_megabytes\` numeric DEFAULT 100 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`platform\` ADD \`attachment_quota_agency_megabytes\` numeric DEFAULT 2000 NOT NULL;`)
  await db.run(sql`CREATE INDEX \`agencies_texts_text_idx\` ON \`agencies_texts\` (\`text\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media_uses\`;`)
  await db.run(sql`DROP TABLE \`gone_files\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_agencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`emblem_id\` text(36),
  	\`palette\` text,
  	\`cover_id\` text(36),
  	\`email\` text,
  	\`point_lat\` numeric,
  	\`point_lon\` numeric,
  	\`bin\` text,
  	\`dialogue_first_answer_hours\` numeric DEFAULT 8,
  	\`dialogue_settled_days\` numeric DEFAULT 5,
  	\`dialogue_inbox_email\` text,
  	\`slug\` text NOT NULL,
  	\`state\` text DEFAULT 'live' NOT NULL,
  	\`demonstration\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_agencies\`("id", "type", "parent_id", "emblem_id", "palette", "cover_id", "email", "point_lat", "point_lon", "bin", "dialogue_first_answer_hours", "dialogue_settled_days", "dialogue_inbox_email", "slug", "state", "demonstration", "updated_at", "created_at") SELECT "id", "type", "parent_id", "emblem_id", "palette", "cover_id", "email", "point_lat", "point_lon", "bin", "dialogue_first_answer_hours", "dialogue_settled_days", "dialogue_inbox_email", "slug", "state", "demonstration", "updated_at", "created_at" FROM \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`ALTER TABLE \`__new_agencies\` RENAME TO \`agencies\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`agencies_parent_idx\` ON \`agencies\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_emblem_idx\` ON \`agencies\` (\`emblem_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_cover_idx\` ON \`agencies\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_slug_idx\` ON \`agencies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_type_idx\` ON \`agencies\` (\`state\`,\`type\`);`)
  await db.run(sql`CREATE INDEX \`parent_state_idx\` ON \`agencies\` (\`parent_id\`,\`state\`);`)
  await db.run(sql`DROP INDEX \`media_former_of_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`is_public\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`former_of\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`former_since\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`authorship_author\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`authorship_last_modified_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`authorship_company\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`authorship_comments\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`authorship_reviewers\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`remove_authorship\`;`)
  await db.run(sql`DROP INDEX \`agencies_texts_text_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_key_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_from_idx\` ON \`redirects\` (\`agency_id\`,\`from\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`key\`;`)
  await db.run(sql`DROP INDEX \`sender_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_createdAt_1_idx\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`warnings\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sender\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`agency\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`one_time_until\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`unlocked_at\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`situations\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`_situations_v\` DROP COLUMN \`version_instead\`;`)
  await db.run(sql`ALTER TABLE \`platform\` DROP COLUMN \`attachment_quota_sender_megabytes\`;`)
  await db.run(sql`ALTER TABLE \`platform\` DROP COLUMN \`attachment_quota_agency_megabytes\`;`)
}
