import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`handovers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`conversation_id\` text(36) NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`handed_over_at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`topic_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`conversation_id\`) REFERENCES \`conversations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_agency_idx\` ON \`handovers\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_conversation_idx\` ON \`handovers\` (\`conversation_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_topic_idx\` ON \`handovers\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_updated_at_idx\` ON \`handovers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handovers_created_at_idx\` ON \`handovers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_receivedAt_idx\` ON \`handovers\` (\`agency_id\`,\`received_at\`);`)
  await db.run(sql`DROP INDEX \`agency_removedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`conversations\` ADD \`warn_at\` text;`)
  await db.run(sql`ALTER TABLE \`conversations\` ADD \`transferred_at\` text;`)
  await db.run(sql`CREATE INDEX \`agency_state_unread_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`unread\`);`)
  await db.run(sql`CREATE INDEX \`agency_state_warnedAt_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`warned_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_state_firstAnsweredAt_firstAnswerBy_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`first_answered_at\`,\`first_answer_by\`);`)
  await db.run(sql`CREATE INDEX \`agency_state_settledBy_firstAnsweredAt_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`settled_by\`,\`first_answered_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_removedAt_restoredAt_idx\` ON \`conversations\` (\`agency_id\`,\`removed_at\`,\`restored_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_transferredAt_idx\` ON \`conversations\` (\`agency_id\`,\`transferred_at\`);`)
  await db.run(sql`CREATE INDEX \`state_escalatedAt_warnedAt_warnAt_idx\` ON \`conversations\` (\`state\`,\`escalated_at\`,\`warned_at\`,\`warn_at\`);`)
  await db.run(sql`DROP INDEX \`agency_removedAt_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`agency_removedAt_idx\` ON \`messages\` (\`agency_id\`,\`removed_at\`);`)
  await db.run(sql`ALTER TABLE \`letters\` ADD \`unasked\` integer DEFAULT false;`)
  await noteEarlierHandovers(db)
}

/** The last one of each conversation: which bodies had it before that is not known. */
async function noteEarlierHandovers(db: MigrateUpArgs['db']): Promise<void> {
  await db.run(sql`UPDATE conversations SET transferred_at =
    (SELECT max(sent_at) FROM messages WHERE conversation_id = conversations.id AND event = 'transferred')
    WHERE transferred_from_id IS NOT NULL;`)
  await db.run(sql`INSERT INTO handovers (id, agency_id, conversation_id, received_at, handed_over_at, kind, topic_id)
    SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' ||
        substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
      transferred_from_id, id,
      coalesce((SELECT max(sent_at) FROM messages WHERE conversation_id = conversations.id AND event = 'transferred'
        AND sent_at < transferred_at), opened_at),
      transferred_at, kind, topic_id
    FROM conversations WHERE transferred_at IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`handovers\`;`)
  await db.run(sql`DROP INDEX \`agency_state_unread_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_state_warnedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_state_firstAnsweredAt_firstAnswerBy_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_state_settledBy_firstAnsweredAt_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_removedAt_restoredAt_idx\`;`)
  await db.run(sql`DROP INDEX \`agency_transferredAt_idx\`;`)
  await db.run(sql`DROP INDEX \`state_escalatedAt_warnedAt_warnAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`agency_removedAt_idx\` ON \`conversations\` (\`agency_id\`,\`removed_at\`);`)
  await db.run(sql`ALTER TABLE \`conversations\` DROP COLUMN \`warn_at\`;`)
  await db.run(sql`ALTER TABLE \`conversations\` DROP COLUMN \`transferred_at\`;`)
  await db.run(sql`DROP INDEX \`agency_removedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`agency_removedAt_1_idx\` ON \`messages\` (\`agency_id\`,\`removed_at\`);`)
  await db.run(sql`ALTER TABLE \`letters\` DROP COLUMN \`unasked\`;`)
}
