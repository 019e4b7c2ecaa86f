import type { Temporal } from 'temporal-polyfill';
import { ID_BYTES, type Id, idOf } from '../ids.ts';
import { type Message, valuesOf } from '../inbox/message.ts';
import { extractReply } from '../inbox/reply.ts';
import { askedByReply, questionAnswered } from '../programme/by-reply.ts';
import type { Change, Notice } from '../programme/change.ts';
import { type Person, partnerOf } from '../programme/cohort.ts';
import { isOpen } from '../programme/respond.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import { hasLetter } from '../store/outbox.ts';
import { situationOf } from '../store/prompts.ts';
import { beginStep } from './begin.ts';
import { commit, takenId } from './commit.ts';
import { partsFor } from './person.ts';
import { record } from './record.ts';
import type { World } from './world.ts';

/** A reply whose address carries somebody's token, and the prompt of the letter that it answers, where there is one. */
export type Reply = { participantId: Id<'par'>; promptId: Id<'prm'> | null; message: Message; hash: string };

/**
 * Takes a plain reply where it can mean one thing only (M15): the answer to what the other half asked in between, or a
 * question of a mentee's own to a letter that asks nothing any more. Its writer hears what became of it and can still
 * change it. Everything else is left to the coordinator.
 * @returns whether it was taken
 */
export async function takeReply(world: World, reply: Reply, now: Temporal.Instant): Promise<boolean> {
  const own = await partsFor(world, reply.participantId);
  const writer = own?.parts.find(({ person }) => person.id === reply.participantId)?.person;
  if (own === null || writer === undefined || !isFrom(writer, reply.message)) return false;
  const words = extractReply(reply.message).trim();
  if (words === '') return false;
  const situation = reply.promptId === null ? undefined : await situationOf(world.db, reply.promptId);
  const answered = situation === undefined ? null : questionAnswered(situation, now);
  if (situation !== undefined && answered !== null) {
    const recorded = await record(world, situation.prompt.id, { [answered]: { value: words } }, now);
    if (recorded.kind !== 'recorded' || situation.pair === null) return false;
    const taken = { partner: partnerOf(situation.pair, writer).name, promptId: situation.prompt.id, asked: false };
    await confirm(world, own.frame, writer, { ...taken, words, hash: reply.hash }, now);
    return true;
  }
  if (situation !== undefined && isOpen(situation.prompt, now)) return false;
  const asked = writer.role === 'coordinator' ? null : askedByReply(own.frame.programme, writer.role, words);
  if (asked === null) return false;
  const pair = situation?.pair?.id ?? null;
  const wish = { step: asked.step, pair };
  const begun = await beginStep(world, own, wish, idFrom(reply.hash), { [asked.question]: { value: words } }, now);
  if (begun.kind !== 'begun') return false;
  const made = await situationOf(world.db, begun.id);
  if (made?.pair == null) return true;
  const taken = { partner: partnerOf(made.pair, made.person).name, promptId: begun.id, asked: true };
  await confirm(world, own.frame, writer, { ...taken, words, hash: reply.hash }, now);
  return true;
}

/** What becomes of a message follows from its content: once more, and it is the same. */
function idFrom(hash: string): Id<'prm'> {
  const bytes = new Uint8Array(ID_BYTES).map((_, at) => Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16));
  return idOf('prm', bytes);
}

/** The address is the writer's own, and no server on the way said that it is forged. */
function isFrom(writer: Person, message: Message): boolean {
  const own = message.from?.address.toLowerCase() === writer.email.toLowerCase();
  return own && !valuesOf(message, ['authentication-results']).some((value) => /\bdmarc=fail\b/i.test(value));
}

type Taken = Omit<Extract<Notice, { kind: 'reply-taken' }>, 'kind'>;

/** Says what was taken, once for each message, however often that comes. */
async function confirm(
  world: World,
  frame: CohortFrame,
  to: Person,
  taken: Taken,
  now: Temporal.Instant,
): Promise<void> {
  if (await hasLetter(world.db, takenId(taken.promptId, taken.hash))) return;
  const change: Change = { kind: 'letter', letter: { kind: 'notice', to, notice: { kind: 'reply-taken', ...taken } } };
  await commit(world, [{ frame, changes: [change] }], now);
}
