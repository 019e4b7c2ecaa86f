import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Tables that only a local system writes: everybody's mailbox and the moveable clock. */

/** Local only: every email that the stand-in for the provider took. */
export const mailbox = sqliteTable(
  'mailbox',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    batchId: text('batch_id').notNull(),
    position: integer('position').notNull(),
    sentAt: integer('sent_at').notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    message: text('message').notNull(),
  },
  (table) => [uniqueIndex('mailbox_once').on(table.batchId, table.position)],
);

/** Local only: the moment that the moveable clock shows. */
export const clock = sqliteTable('clock', { id: integer('id').primaryKey(), now: integer('now').notNull() }, () => [
  check('clock_one', sql`id = 1`),
]);
