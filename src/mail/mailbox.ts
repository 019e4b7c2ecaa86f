import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type Database, insertAll, write } from '../store/database.ts';
import { mailbox } from '../store/schema-local.ts';
import type { Sender } from './sender.ts';

/** Keeps every letter in the database instead of sending it: the provider of a local system. A batch comes in once, like at a real one. */
export function mailboxSender(db: Database, now: Temporal.Instant): Sender {
  return {
    async send(batchId, messages) {
      const rows = messages.map((message, position) => ({
        batchId,
        position,
        sentAt: now.epochMilliseconds,
        recipient: message.to,
        subject: message.subject,
        message: JSON.stringify(message),
      }));
      await write(db, insertAll(mailbox, rows, sql`ON CONFLICT (batch_id, position) DO NOTHING`));
      return {
        kind: 'sent',
        results: messages.map((_, at) => ({ kind: 'accepted', providerId: providerIdOf(batchId, at) })),
      };
    },
  };
}

/** What this provider calls a message that it took. */
export function providerIdOf(batchId: string, position: number): string {
  return `${batchId}.${position}`;
}
