import { and, desc, eq, gt, like, sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { mailbox } from '../store/schema-local.ts';
import { providerIdOf } from './mailbox.ts';
import { type Message, message } from './sender.ts';

/** Local only: reads of the mailbox that stands in for everybody's inbox. */

export async function countLetters(db: Database): Promise<number> {
  const row = await db.select({ count: sql<number>`count(*)` }).from(mailbox).get();
  return row?.count ?? 0;
}

export type Listed = { number: number; sentAt: number; recipient: string; subject: string };

/** The newest letters, of everybody or of one receiver. */
export async function listLetters(db: Database, recipient: string | null, most: number): Promise<Listed[]> {
  const { number, sentAt, subject } = mailbox;
  return db
    .select({ number, sentAt, recipient: mailbox.recipient, subject })
    .from(mailbox)
    .where(recipient === null ? undefined : like(mailbox.recipient, `%<${recipient.replace(/[%_]/g, '')}>`))
    .orderBy(desc(mailbox.number))
    .limit(most);
}

/** Everybody who got a letter, with how many. */
export async function listReceivers(db: Database): Promise<{ recipient: string; letters: number }[]> {
  return db
    .select({ recipient: mailbox.recipient, letters: sql<number>`count(*)` })
    .from(mailbox)
    .groupBy(mailbox.recipient)
    .orderBy(mailbox.recipient);
}

/** `messageId` is what the message is known by: a provider gives each one of its own, and so does this one. */
export type Kept = Listed & { message: Message; messageId: string };

/** One letter as it was sent. */
export async function letterByNumber(db: Database, number: number): Promise<Kept | null> {
  const row = await db.select().from(mailbox).where(eq(mailbox.number, number)).get();
  return row === undefined ? null : keptOf(row);
}

/** The letters after a number, oldest first. */
export async function lettersAfter(db: Database, number: number, most: number): Promise<Kept[]> {
  const rows = await db
    .select()
    .from(mailbox)
    .where(and(gt(mailbox.number, number)))
    .orderBy(mailbox.number)
    .limit(most);
  return rows.map(keptOf);
}

function keptOf({ batchId, position, message: json, ...listed }: typeof mailbox.$inferSelect): Kept {
  const messageId = `<${providerIdOf(batchId, position)}@mailbox.local>`;
  return { ...listed, message: message.parse(JSON.parse(json)), messageId };
}
