import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`forms_fields_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_fields_options_order_idx\` ON \`forms_fields_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_fields_options_parent_id_idx\` ON \`forms_fields_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_fields_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_fields_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_fields_options_locales_locale_parent_id_unique\` ON \`forms_fields_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_fields_options_locales_parent_only_idx\` ON \`forms_fields_options_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'text' NOT NULL,
  	\`key\` text NOT NULL,
  	\`required\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_fields_order_idx\` ON \`forms_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_fields_parent_id_idx\` ON \`forms_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_fields_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_fields_locales_locale_parent_id_unique\` ON \`forms_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_fields_locales_parent_only_idx\` ON \`forms_fields_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_nodes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_nodes_order_idx\` ON \`forms_nodes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forms_nodes_parent_idx\` ON \`forms_nodes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`consent_days\` numeric DEFAULT 365 NOT NULL,
  	\`consent_open_sources\` integer DEFAULT false,
  	\`kind\` text DEFAULT 'question' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`open\` integer DEFAULT true,
  	\`agency_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_agency_idx\` ON \`forms\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_updated_at_idx\` ON \`forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forms_created_at_idx\` ON \`forms\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_slug_9_idx\` ON \`forms\` (\`agency_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`forms_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`consent_third_parties\` text,
  	\`consent_cross_border\` text,
  	\`consent_other\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_locales_locale_parent_id_unique\` ON \`forms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_locales_parent_only_idx\` ON \`forms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reply_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`topic_id\` text(36),
  	\`agency_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_templates_topic_idx\` ON \`reply_templates\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_agency_idx\` ON \`reply_templates\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_updated_at_idx\` ON \`reply_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_created_at_idx\` ON \`reply_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reply_templates_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reply_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reply_templates_locales_locale_parent_id_unique\` ON \`reply_templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_locales_parent_only_idx\` ON \`reply_templates_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`blocked_senders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sender\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`user_id\` text(36),
  	\`agency_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`blocked_senders_user_idx\` ON \`blocked_senders\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`blocked_senders_agency_idx\` ON \`blocked_senders\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`blocked_senders_updated_at_idx\` ON \`blocked_senders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`blocked_senders_created_at_idx\` ON \`blocked_senders\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_sender_until_idx\` ON \`blocked_senders\` (\`agency_id\`,\`sender\`,\`until\`);`)
  await db.run(sql`CREATE INDEX \`until_idx\` ON \`blocked_senders\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`calendar_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text DEFAULT 'off' NOT NULL,
  	\`source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_days_day_idx\` ON \`calendar_days\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_updated_at_idx\` ON \`calendar_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_created_at_idx\` ON \`calendar_days\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calendar_days_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calendar_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_days_locales_locale_parent_id_unique\` ON \`calendar_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calendar_days_locales_parent_only_idx\` ON \`calendar_days_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conversations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`form_title\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`topic_id\` text(36),
  	\`assignee_id\` text(36),
  	\`name\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`values\` text,
  	\`consent\` text,
  	\`consented_at\` text NOT NULL,
  	\`consent_withdrawn_at\` text,
  	\`sender\` text,
  	\`opened_at\` text NOT NULL,
  	\`last_message_at\` text NOT NULL,
  	\`unread\` numeric DEFAULT 0,
  	\`agency_read_at\` text,
  	\`citizen_read_at\` text,
  	\`first_answer_by\` text,
  	\`first_answered_at\` text,
  	\`first_answer_minutes\` numeric,
  	\`settled_by\` text,
  	\`warned_at\` text,
  	\`escalated_at\` text,
  	\`closed_at\` text,
  	\`close_reason\` text,
  	\`rating\` numeric,
  	\`rating_text\` text,
  	\`rated_at\` text,
  	\`reopened_at\` text,
  	\`removed_at\` text,
  	\`removal_reason\` text,
  	\`restored_at\` text,
  	\`transfer_to_id\` text(36),
  	\`transfer_note\` text,
  	\`transferred_from_id\` text(36),
  	\`may_publish\` integer DEFAULT false,
  	\`publication\` text DEFAULT 'none' NOT NULL,
  	\`public_slug\` text,
  	\`public_question\` text,
  	\`public_answer\` text,
  	\`published_at\` text,
  	\`kept_until\` text,
  	\`anonymised_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`transfer_to_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`transferred_from_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`conversations_agency_idx\` ON \`conversations\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conversations_key_idx\` ON \`conversations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`conversations_reference_idx\` ON \`conversations\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`conversations_topic_idx\` ON \`conversations\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`conversations_assignee_idx\` ON \`conversations\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`conversations_sender_idx\` ON \`conversations\` (\`sender\`);`)
  await db.run(sql`CREATE INDEX \`conversations_transfer_to_idx\` ON \`conversations\` (\`transfer_to_id\`);`)
  await db.run(sql`CREATE INDEX \`conversations_transferred_from_idx\` ON \`conversations\` (\`transferred_from_id\`);`)
  await db.run(sql`CREATE INDEX \`conversations_updated_at_idx\` ON \`conversations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conversations_created_at_idx\` ON \`conversations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_state_openedAt_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_state_lastMessageAt_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`last_message_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_state_firstAnsweredAt_openedAt_idx\` ON \`conversations\` (\`agency_id\`,\`state\`,\`first_answered_at\`,\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_removedAt_idx\` ON \`conversations\` (\`agency_id\`,\`removed_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_assignee_state_idx\` ON \`conversations\` (\`agency_id\`,\`assignee_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`agency_topic_state_idx\` ON \`conversations\` (\`agency_id\`,\`topic_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`agency_openedAt_idx\` ON \`conversations\` (\`agency_id\`,\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_publication_publishedAt_idx\` ON \`conversations\` (\`agency_id\`,\`publication\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_publicSlug_idx\` ON \`conversations\` (\`agency_id\`,\`public_slug\`);`)
  await db.run(sql`CREATE INDEX \`state_escalatedAt_firstAnswerBy_idx\` ON \`conversations\` (\`state\`,\`escalated_at\`,\`first_answer_by\`);`)
  await db.run(sql`CREATE INDEX \`state_escalatedAt_settledBy_idx\` ON \`conversations\` (\`state\`,\`escalated_at\`,\`settled_by\`);`)
  await db.run(sql`CREATE INDEX \`state_lastMessageAt_idx\` ON \`conversations\` (\`state\`,\`last_message_at\`);`)
  await db.run(sql`CREATE INDEX \`anonymisedAt_keptUntil_idx\` ON \`conversations\` (\`anonymised_at\`,\`kept_until\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`conversation_id\` text(36) NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`user_id\` text(36),
  	\`name\` text,
  	\`text\` text,
  	\`language\` text,
  	\`event\` text,
  	\`sent_at\` text NOT NULL,
  	\`files\` text,
  	\`removed_at\` text,
  	\`removal_reason\` text,
  	\`restored_at\` text,
  	\`objection\` text DEFAULT 'none',
  	\`objection_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`conversation_id\`) REFERENCES \`conversations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_conversation_idx\` ON \`messages\` (\`conversation_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_agency_idx\` ON \`messages\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`messages_user_idx\` ON \`messages\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conversation_sentAt_idx\` ON \`messages\` (\`conversation_id\`,\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_removedAt_1_idx\` ON \`messages\` (\`agency_id\`,\`removed_at\`);`)
  await db.run(sql`CREATE TABLE \`notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`conversation_id\` text(36) NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`user_id\` text(36),
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`conversation_id\`) REFERENCES \`conversations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notes_conversation_idx\` ON \`notes\` (\`conversation_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_agency_idx\` ON \`notes\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_user_idx\` ON \`notes\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_updated_at_idx\` ON \`notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notes_created_at_idx\` ON \`notes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conversation_createdAt_idx\` ON \`notes\` (\`conversation_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`original_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`message_id\` text(36),
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`message_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_key_idx\` ON \`attachments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attachments_message_idx\` ON \`attachments\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`letters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`conversation\` text,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`sent_at\` text,
  	\`next_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`failure\` text,
  	\`given_up_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`letters_conversation_idx\` ON \`letters\` (\`conversation\`);`)
  await db.run(sql`CREATE INDEX \`letters_updated_at_idx\` ON \`letters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`letters_created_at_idx\` ON \`letters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sentAt_givenUpAt_nextAt_idx\` ON \`letters\` (\`sent_at\`,\`given_up_at\`,\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`to_createdAt_idx\` ON \`letters\` (\`to\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`user_id\` text(36) NOT NULL,
  	\`conversation\` text,
  	\`seen_at\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`presences_agency_idx\` ON \`presences\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`presences_user_idx\` ON \`presences\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_name_idx\` ON \`presences\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`presences_updated_at_idx\` ON \`presences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_created_at_idx\` ON \`presences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_seenAt_idx\` ON \`presences\` (\`agency_id\`,\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`seenAt_idx\` ON \`presences\` (\`seen_at\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`bin\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`dialogue_first_answer_hours\` numeric DEFAULT 8;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`dialogue_settled_days\` numeric DEFAULT 5;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`dialogue_inbox_email\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`forms_id\` text(36) REFERENCES forms(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reply_templates_id\` text(36) REFERENCES reply_templates(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`calendar_days_id\` text(36) REFERENCES calendar_days(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reply_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`reply_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendar_days_id_idx\` ON \`payload_locked_documents_rels\` (\`calendar_days_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`forms_fields_options\`;`)
  await db.run(sql`DROP TABLE \`forms_fields_options_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_fields\`;`)
  await db.run(sql`DROP TABLE \`forms_fields_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_nodes\`;`)
  await db.run(sql`DROP TABLE \`forms\`;`)
  await db.run(sql`DROP TABLE \`forms_locales\`;`)
  await db.run(sql`DROP TABLE \`reply_templates\`;`)
  await db.run(sql`DROP TABLE \`reply_templates_locales\`;`)
  await db.run(sql`DROP TABLE \`blocked_senders\`;`)
  await db.run(sql`DROP TABLE \`calendar_days\`;`)
  await db.run(sql`DROP TABLE \`calendar_days_locales\`;`)
  await db.run(sql`DROP TABLE \`conversations\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`notes\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`letters\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`documents_id\` text(36),
  	\`services_id\` text(36),
  	\`people_id\` text(36),
  	\`events_id\` text(36),
  	\`vacancies_id\` text(36),
  	\`projects_id\` text(36),
  	\`faq_id\` text(36),
  	\`media_id\` text(36),
  	\`agencies_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`situations_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faq_id\`) REFERENCES \`faq\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`situations_id\`) REFERENCES \`situations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "pages_id", "documents_id", "services_id", "people_id", "events_id", "vacancies_id", "projects_id", "faq_id", "media_id", "agencies_id", "users_id", "redirects_id", "situations_id", "topics_id") SELECT "id", "order", "parent_id", "path", "news_id", "pages_id", "documents_id", "services_id", "people_id", "events_id", "vacancies_id", "projects_id", "faq_id", "media_id", "agencies_id", "users_id", "redirects_id", "situations_id", "topics_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vacancies_id_idx\` ON \`payload_locked_documents_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_faq_id_idx\` ON \`payload_locked_documents_rels\` (\`faq_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_situations_id_idx\` ON \`payload_locked_documents_rels\` (\`situations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`bin\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`dialogue_first_answer_hours\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`dialogue_settled_days\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`dialogue_inbox_email\`;`)
}
