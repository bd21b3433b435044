import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`registration_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`audience\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`recipients\` numeric DEFAULT 0 NOT NULL,
  	\`state\` text DEFAULT 'sending' NOT NULL,
  	\`progress\` text,
  	\`request_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`registration_messages_event_idx\` ON \`registration_messages\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`registration_messages_state_idx\` ON \`registration_messages\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`registration_messages_request_key_idx\` ON \`registration_messages\` (\`request_key\`);`)
  await db.run(sql`CREATE INDEX \`registration_messages_updated_at_idx\` ON \`registration_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registration_messages_created_at_idx\` ON \`registration_messages\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`event_status_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`listed_to\` text DEFAULT 'nobody' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`checked_in_at\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`check_ins\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`handover_name\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`handover_email\` text;`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`handover_address\` text;`)
  await db.run(sql`CREATE INDEX \`event_status_priority_requestedAt_idx\` ON \`registrations\` (\`event_id\`,\`status\`,\`priority\`,\`requested_at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration_attendee_list\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration_attendee_list\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`registration_changes\` ADD \`what\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`registration_messages\`;`)
  await db.run(sql`DROP INDEX \`event_status_priority_requestedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`event_status_idx\` ON \`registrations\` (\`event_id\`,\`status\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`listed_to\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`checked_in_at\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`check_ins\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`handover_name\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`handover_email\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`handover_address\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`registration_attendee_list\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_registration_attendee_list\`;`)
  await db.run(sql`ALTER TABLE \`registration_changes\` DROP COLUMN \`what\`;`)
}
