import type { Temporal } from 'temporal-polyfill';
import { sha256 } from '../hash.ts';
import { type Id, newId } from '../ids.ts';
import { bounds } from '../inbox/bounds.ts';
import { judge } from '../inbox/classify.ts';
import { type Message, readMessage, wordsOf } from '../inbox/message.ts';
import { withoutKeys } from '../inbox/without-keys.ts';
import type { Change } from '../programme/change.ts';
import { cohortFrame } from '../store/cohorts.ts';
import { inboundByHash, keepInbound } from '../store/inbound.ts';
import { livePairsOf, personRow } from '../store/people.ts';
import { situationOf } from '../store/prompts.ts';
import { personOf } from '../store/rows.ts';
import { openToken } from '../token.ts';
import { postOf, readyNow, wakeDelivery } from './commit.ts';
import { carryOut } from './person.ts';
import { type Taken, takeLoose, takeReply } from './take-reply.ts';
import type { World } from './world.ts';

/** What the email door hands over: the envelope and the raw message (RFC 5322). */
export type Incoming = { from: string; to: string; raw: ReadableStream<Uint8Array>; rawSize: number };

/**
 * What became of a message; `taken` goes to the other half, as a question or the answer to one, and `returned` answers a
 * question that is not for the coordinator: its writer has to give it on the page. Only a message beyond the size limit is turned away; whatever else comes is kept. */
export type Received =
  | { kind: 'taken' | 'returned' | 'passed-on' | 'automatic' | 'unknown' | 'seen-before' }
  | { kind: 'rejected'; reason: string };

/** What becomes of a message beyond the size limit. */
export const tooLarge = { kind: 'rejected', reason: 'This message is larger than 25 MB' } as const;

/** Characters of a reply that are passed on in a letter; the raw message has the rest. */
const PASSED_ON_CHARACTERS = 8_000;

/**
 * Takes a plain reply: keeps the raw message first, then relays it where it is a question between the two, or the answer
 * to one (M15), and passes its text on to the coordinator otherwise (P5). A
 * machine's mail (`inbox/classify`) is kept and passed on to nobody. A mail program that unsubscribes by mail (RFC 2369,
 * section 3.2) pauses its owner, like the link does. The same message twice is one.
 */
export async function receive(world: World, incoming: Incoming, now: Temporal.Instant): Promise<Received> {
  if (incoming.rawSize > bounds.bytes) return tooLarge;
  const raw = await new Response(incoming.raw).arrayBuffer();
  const hash = await sha256(raw);
  if ((await inboundByHash(world.db, hash)) !== undefined) return { kind: 'seen-before' };
  const id = newId('inb');
  await world.bucket.put(rawKey(hash), raw);
  const message = await readable(new Uint8Array(raw));
  const sender = await addressee(world, incoming.to, now);
  const unsubscribes = sender !== null && /^unsubscribe$/i.test(message.subject);
  if (unsubscribes) await carryOut(world, sender.participantId, { kind: 'pause' }, now);
  const automatic = unsubscribes || judge(message, incoming.from).kind !== 'person';
  const state = sender === null ? 'unknown' : automatic ? 'automatic' : 'passed-on';
  const row = {
    id,
    hash,
    sender: incoming.from,
    recipient: incoming.to,
    subject: message.subject.slice(0, 300),
    participantId: sender?.participantId ?? null,
    promptId: sender?.promptId ?? null,
    cohortId: sender?.cohortId ?? null,
    state,
    receivedAt: now.epochMilliseconds,
  } as const;
  if (sender === null || automatic) {
    await keepInbound(world.db, row, { batches: [], letters: [] });
    return { kind: state };
  }
  const { promptId } = sender;
  const taken = await (promptId === null
    ? loose(world, sender, { message, hash }, now)
    : takeReply(world, { promptId, message, hash }, now));
  if (taken !== null) {
    await keepInbound(world.db, { ...row, state: taken }, { batches: [], letters: [] });
    return { kind: taken };
  }
  const frame = await cohortFrame(world.db, sender.cohortId);
  const text = withoutKeys(wordsOf(message), world.config.origin).trim().slice(0, PASSED_ON_CHARACTERS);
  const change: Change = {
    kind: 'letter',
    letter: {
      kind: 'notice',
      to: frame.coordinator,
      notice: { kind: 'reply-received', from: sender.name, subject: row.subject, text },
    },
  };
  const post = await postOf(world, [{ frame, changes: [change] }], now);
  await keepInbound(world.db, row, post);
  await wakeDelivery(world, readyNow(post, now));
  return { kind: state };
}

/** Where the raw message is kept. */
export function rawKey(hash: string): string {
  return `inbound/${hash}`;
}

/** What can be read of a message. One that is not read after all is kept with nothing in it, instead of coming back for days. */
export async function readable(raw: Uint8Array): Promise<Message> {
  try {
    return await readMessage(raw);
  } catch (error) {
    console.error({ event: 'message not understood', bytes: raw.byteLength, error: String(error) });
    return readMessage(new Uint8Array());
  }
}

async function loose(
  world: World,
  { participantId, cohortId }: Addressee,
  reply: Parameters<typeof takeLoose>[3],
  now: Temporal.Instant,
): Promise<Taken | null> {
  const row = await personRow(world.db, participantId);
  if (row === undefined) return null;
  const [frame, pairs] = await Promise.all([cohortFrame(world.db, cohortId), livePairsOf(world.db, [participantId])]);
  return takeLoose(world, { ...frame, person: personOf(row) }, pairs, reply, now);
}

type Addressee = { participantId: Id<'par'>; cohortId: Id<'coh'>; promptId: Id<'prm'> | null; name: string };

/** Whose letter is answered, by the token in the address. The reply goes to that person's coordinator and nowhere else. */
async function addressee({ db, config }: World, to: string, now: Temporal.Instant): Promise<Addressee | null> {
  const token = /^reply\+([0-9a-z]+)@/i.exec(to)?.[1];
  if (token === undefined) return null;
  const seconds = Math.floor(now.epochMilliseconds / 1000);
  const reply = await openToken(config.linkKeys, 'reply', token, seconds);
  if (reply.kind === 'open') {
    const situation = await situationOf(db, reply.id);
    if (situation === undefined) return null;
    const { person, cohort, prompt } = situation;
    return { participantId: person.id, cohortId: cohort.id, promptId: prompt.id, name: person.name };
  }
  const write = await openToken(config.linkKeys, 'write', token, seconds);
  const person = write.kind === 'open' ? await personRow(db, write.id) : undefined;
  if (person === undefined) return null;
  return { participantId: person.id, cohortId: person.cohortId, promptId: null, name: person.name };
}
