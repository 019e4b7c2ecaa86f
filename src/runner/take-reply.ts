import type { Temporal } from 'temporal-polyfill';
import { ID_BYTES, type Id, idOf } from '../ids.ts';
import { type Message, valuesOf } from '../inbox/message.ts';
import { extractReply } from '../inbox/reply.ts';
import { withoutKeys } from '../inbox/without-keys.ts';
import { firstName } from '../mail/writing.ts';
import { beginning, begunSteps, hindranceTo, MOST_A_DAY } from '../programme/begin.ts';
import { askedByReply, isForCoordinator, questionAnswered } from '../programme/by-reply.ts';
import type { Change, Notice, RepliedWith } from '../programme/change.ts';
import { type Pair, type Person, partnerOf } from '../programme/cohort.ts';
import { isOpen } from '../programme/respond.ts';
import { type Situation, stepOf } from '../programme/situation.ts';
import { endOfDayAfter } from '../programme/timeline.ts';
import { begunSince } from '../store/begun.ts';
import { hasLetter } from '../store/outbox.ts';
import { situationOf } from '../store/prompts.ts';
import { commit, takenId, unreadId } from './commit.ts';
import { record } from './record.ts';
import type { World } from './world.ts';

/** A reply to the letter of a prompt, whose address carries its token. */
export type Reply = { promptId: Id<'prm'>; message: Message; hash: string };

/** `taken`: relayed, or put before its writer to be sent off; `returned`: not for the coordinator, and read by nobody. */
export type Taken = 'taken' | 'returned';

/** How long a question that was written back waits to be sent off. */
const WAITS = 'P7D';

/**
 * Takes a plain reply where it can mean one thing only (M15). The answer to what the other half asked in between is
 * relayed, as the letter that asks says. A question of a mentee's own goes on when its writer says so: letters come from
 * the coordinator, and it may be meant for them. What answers a question that the coordinator may not read goes to nobody,
 * and its writer gets the page.
 * @returns null for what is the coordinator's to read
 */
export async function takeReply(world: World, reply: Reply, now: Temporal.Instant): Promise<Taken | null> {
  const situation = await situationOf(world.db, reply.promptId);
  if (situation === undefined || situation.person.role === 'coordinator') return null;
  const { person, pair, programme, coordinator } = situation;
  const words = wordsFrom(world, person, reply.message);
  const speaks = words !== '' && !names(words, coordinator.name);
  if (speaks && (await answered(world, situation, reply, words, now))) return 'taken';
  const asks = speaks && pair?.state === 'active' && !isOpen(situation.prompt, now);
  if (asks && (await drafted(world, situation, pair, reply, words, now))) return 'taken';
  if (!isForCoordinator(stepOf(programme, situation.prompt.step))) {
    await tell(
      world,
      situation,
      { kind: 'reply-unread', promptId: reply.promptId },
      unreadId(reply.promptId, now),
      now,
    );
    return 'returned';
  }
  return null;
}

/** Who writes, and what the letter was about where no prompt stands behind it. */
export type Writer = Pick<Situation, 'programme' | 'cohort' | 'coordinator' | 'person'>;

/**
 * Takes the reply to a letter that belongs to no prompt, such as one about a session: a mentee's question goes on to the
 * other half, as any other does, where it can be meant for one only (M15).
 * @param pairs those of the writer
 */
export async function takeLoose(
  world: World,
  writer: Writer,
  pairs: readonly Pair[],
  reply: Omit<Reply, 'promptId'>,
  now: Temporal.Instant,
): Promise<Taken | null> {
  const words = wordsFrom(world, writer.person, reply.message);
  const [pair, ...others] = pairs.filter(({ state }) => state === 'active');
  if (pair === undefined || others.length > 0 || words === '' || names(words, writer.coordinator.name)) return null;
  return (await drafted(world, writer, pair, reply, words, now)) ? 'taken' : null;
}

function wordsFrom({ config }: World, person: Person, message: Message): string {
  return isFrom(person, message) ? withoutKeys(extractReply(message), config.origin).trim() : '';
}

async function answered(
  world: World,
  situation: Situation,
  reply: Reply,
  words: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const question = questionAnswered(situation, now);
  const { pair, prompt, person } = situation;
  if (question === null || pair === null) return false;
  const recorded = await record(world, prompt.id, { [question]: { value: words } }, now);
  if (recorded.kind !== 'recorded') return false;
  await tellOf(
    world,
    situation,
    'reply-taken',
    { ...repliedWith(pair, person, reply, words), promptId: prompt.id },
    now,
  );
  return true;
}

/** A question is put before its writer, as a form that is filled in and not sent. */
async function drafted(
  world: World,
  situation: Writer,
  pair: Pair,
  reply: Omit<Reply, 'promptId'>,
  words: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { person, programme } = situation;
  const asked = person.role === 'coordinator' ? null : askedByReply(programme, person.role, words);
  const step = begunSteps(programme).find(({ id }) => id === asked?.step);
  if (asked === null || step === undefined || pair.kind !== 'reverse') return false;
  const id = idFrom(reply.hash);
  const begun = beginning(situation, { person, pair }, step, [], id, now);
  const today = now.toZonedDateTimeISO(person.zone).startOfDay().toInstant();
  const enough = (await begunSince(world.db, person.id, step.id, today)) >= MOST_A_DAY;
  if (enough || hindranceTo(begun) !== null) return false;
  if ((await situationOf(world.db, id)) === undefined) {
    const { version: _, offered: __, state: ___, ...prompt } = begun.prompt;
    const closesAt = endOfDayAfter(now, WAITS, person.zone);
    const state = { is: 'sent', sentAt: now, closesAt, reminded: 0, wakesAt: null } as const;
    const draft = JSON.stringify({ [asked.question]: { value: words } });
    const change: Change = { kind: 'prompt-drafted', prompt: { ...prompt, state }, draft };
    await commit(world, [{ frame: situation, changes: [change] }], now);
  }
  await tellOf(world, situation, 'ask-drafted', { ...repliedWith(pair, person, reply, words), promptId: id }, now);
  return true;
}

/** What becomes of a message follows from its content: once more, and it is the same. */
function idFrom(hash: string): Id<'prm'> {
  const bytes = new Uint8Array(ID_BYTES).map((_, at) => Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16));
  return idOf('prm', bytes);
}

/** The address is the writer's own, and no server on the way found that it is forged. */
function isFrom(writer: Person, message: Message): boolean {
  const found = valuesOf(message, ['authentication-results']).join(';').toLowerCase();
  const passes = /\b(dmarc|dkim|spf)=pass\b/.test(found);
  const forged = /\bdmarc=fail\b/.test(found) || (!passes && /\b(dkim=fail|spf=(fail|softfail))\b/.test(found));
  return !forged && message.from?.address.toLowerCase() === writer.email.toLowerCase();
}

/** Whoever names the coordinator speaks to them, or of them. */
function names(words: string, coordinator: string): boolean {
  const name = firstName(coordinator).toLowerCase();
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .includes(name);
}

function repliedWith(
  pair: Pair,
  person: Person,
  { message, hash }: Omit<Reply, 'promptId'>,
  words: string,
): Omit<RepliedWith, 'promptId'> {
  const { name, email } = partnerOf(pair, person);
  return { partner: { name, email }, pairId: pair.id, words, attached: message.attachments.length > 0, hash };
}

function tellOf(
  world: World,
  situation: Writer,
  kind: 'reply-taken' | 'ask-drafted',
  replied: RepliedWith,
  now: Temporal.Instant,
): Promise<void> {
  return tell(world, situation, { kind, ...replied }, takenId(replied.promptId, replied.hash), now);
}

/** Tells the writer once, however often the message comes. */
async function tell(
  world: World,
  situation: Writer,
  notice: Notice,
  letterId: string,
  now: Temporal.Instant,
): Promise<void> {
  if (await hasLetter(world.db, letterId)) return;
  const change: Change = { kind: 'letter', letter: { kind: 'notice', to: situation.person, notice } };
  await commit(world, [{ frame: situation, changes: [change] }], now);
}
