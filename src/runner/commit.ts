import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { compose } from '../mail/compose.ts';
import { plainToken } from '../mail/headers.ts';
import { MESSAGES_PER_BATCH, type Message } from '../mail/sender.ts';
import type { Change, LetterOrder } from '../programme/change.ts';
import { isDiaryNotice, isInTime, momentsIn } from '../programme/diary-notice.ts';
import { calendarOf, dayOfPerson } from '../programme/situation.ts';
import { nextHumane } from '../programme/timeline.ts';
import { apply, type OutboxRows } from '../store/apply.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import { letterFrame } from './frame.ts';
import type { World } from './world.ts';

/** What was decided about one thing, in the frame of its cohort. */
export type Decision = { frame: CohortFrame; changes: readonly Change[] };

/** Bytes of rendered messages in one outbox row; D1 takes 2 MB in a value. */
const BATCH_BYTES = 1_500_000;

/** How long a queue message may take before the sweep looks after the batch. */
export const SWEEP_AFTER_MS = 5 * 60_000;

/**
 * Composes the letters of decisions, writes all in one transaction and wakes the delivery (P2).
 * @throws MovedMeanwhile when something moved since it was read; nothing is written or sent
 */
export async function commit(world: World, decisions: readonly Decision[], now: Temporal.Instant): Promise<void> {
  const post = await postOf(world, decisions, now);
  await apply(
    world.db,
    decisions.flatMap(({ changes }) => changes),
    post,
  );
  await wakeDelivery(world, readyNow(post, now));
}

type LetterRow = OutboxRows['letters'][number];
type Rendered = { row: Omit<LetterRow, 'outboxId'>; message: Message; json: string; sendAt: Temporal.Instant };

/** The letters of decisions, rendered and packed into batches, each with the id it will go out under. */
export async function postOf(world: World, decisions: readonly Decision[], now: Temporal.Instant): Promise<OutboxRows> {
  const rendered = await Promise.all(
    decisions.flatMap(({ frame, changes }) =>
      changes.flatMap((change) => (change.kind === 'letter' ? [render(world, frame, change.letter, now)] : [])),
    ),
  );
  const post: OutboxRows = { batches: [], letters: [] };
  for (const [sendAt, letters] of Map.groupBy(rendered, (letter) => letter.sendAt.epochMilliseconds)) {
    const held = sendAt > now.epochMilliseconds;
    const wakesAt = held ? sendAt : now.epochMilliseconds + SWEEP_AFTER_MS;
    for (const pack of packs(letters)) {
      const id = newId('out');
      const payload = `[${pack.map(({ json }) => json).join(',')}]`;
      post.batches.push({ id, payload, state: 'pending', wakesAt, createdAt: now.epochMilliseconds });
      post.letters.push(...pack.map(({ row }) => ({ ...row, outboxId: id })));
    }
  }
  return post;
}

/** The batches that go out at once; the others wait for the morning, and the tick's sweep sends them then. */
export function readyNow({ batches }: OutboxRows, now: Temporal.Instant): Id<'out'>[] {
  return batches.filter(({ wakesAt }) => wakesAt <= now.epochMilliseconds + SWEEP_AFTER_MS).map(({ id }) => id);
}

/** Tells the queue of batches. The decision stands already: when this fails, the sweep sends them a little later. */
export async function wakeDelivery({ queue }: World, ids: readonly Id<'out'>[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    for (let at = 0; at < ids.length; at += MESSAGES_PER_BATCH) {
      await queue.sendBatch(ids.slice(at, at + MESSAGES_PER_BATCH).map((id) => ({ body: { batch: id } })));
    }
  } catch (error) {
    console.error({ event: 'queue refused', batches: ids.length, error: String(error) });
  }
}

async function render(world: World, frame: CohortFrame, letter: LetterOrder, now: Temporal.Instant): Promise<Rendered> {
  const id = letterId(letter, now);
  const composed = await compose(letter, letterFrame(world, frame, now), id);
  const row = {
    id,
    cohortId: frame.cohort.id,
    participantId: letter.to.id,
    promptId: letter.kind === 'step' ? letter.promptId : null,
    kind: letter.kind === 'step' ? letter.step : letter.notice.kind,
    nth: letter.kind === 'step' ? letter.nth : 0,
    language: composed.language,
    subject: composed.subject,
    state: 'pending' as const,
    decidedAt: now.epochMilliseconds,
  };
  return {
    row,
    message: composed.message,
    json: JSON.stringify(composed.message),
    sendAt: sendMoment(letter, frame, now),
  };
}

/**
 * When a letter goes out. A step's letter was timed when its prompt woke; a notice follows something that
 * can happen at night, and waits for a humane hour, unless its reader has just asked for it, or a meeting
 * comes so soon that they would read of it too late.
 */
function sendMoment(letter: LetterOrder, { programme, cohort }: CohortFrame, now: Temporal.Instant): Temporal.Instant {
  if (letter.kind === 'step' || letter.notice.kind === 'fresh-link') return now;
  const humane = nextHumane(now, { workingDays: false }, dayOfPerson(letter.to), calendarOf(programme, cohort));
  return isDiaryNotice(letter.notice) && !isInTime(momentsIn(letter.notice), humane) ? now : humane;
}

/**
 * A prompt's letters have ids that follow from it: the same letter cannot be written twice, whatever decides it.
 * Nor can two letters tell one person of the same change of a meeting.
 */
function letterId({ to, ...letter }: LetterOrder, now: Temporal.Instant): string {
  if (letter.kind === 'step') return `${letter.promptId}-${letter.nth}`;
  const { notice } = letter;
  if (notice.kind === 'fresh-link') return freshLinkId(notice.promptId, now);
  if (notice.kind === 'reply-taken' || notice.kind === 'ask-drafted') return takenId(notice.promptId, notice.hash);
  if (notice.kind === 'reply-unread') return unreadId(notice.promptId, now);
  if (notice.kind === 'no-moment') return noMomentId(to.id, notice.sessionId);
  return isDiaryNotice(notice) ? plainToken(`${to.id}-${notice.sequence}-${notice.uid}`) : newId('ltr');
}

/** The id of the letter that nobody read a reply to a prompt: there is one a day at most. */
export function unreadId(prompt: Id<'prm'>, now: Temporal.Instant): string {
  return `${prompt}-unread-${now.toString().slice(0, 10)}`;
}

/** The id of the letter that says what was taken from a message: there is one for each message. */
export function takenId(prompt: Id<'prm'>, hash: string): string {
  return plainToken(`${prompt}-taken-${hash.slice(0, 32)}`);
}

/** The id of the letter that tells somebody that no moment was found for a session: there is one only. */
export function noMomentId(to: Id<'par'>, session: Id<'ses'>): string {
  return plainToken(`${to}-no-moment-${session}`);
}

/** The id of the fresh link of a prompt in this hour: there is one an hour at most. */
export function freshLinkId(id: Id<'prm'>, now: Temporal.Instant): string {
  return `${id}-fresh-${now.toString().slice(0, 13)}`;
}

/** Full batches, in order. A message with attachments is one by itself: the provider takes none in a batch. */
function packs(rendered: readonly Rendered[]): Rendered[][] {
  const alone = rendered.filter(({ message }) => message.attachments !== undefined);
  const done = alone.map((letter) => [letter]);
  let pack: Rendered[] = [];
  let bytes = 0;
  for (const letter of rendered.filter(({ message }) => message.attachments === undefined)) {
    const size = new TextEncoder().encode(letter.json).length;
    if (pack.length === MESSAGES_PER_BATCH || (pack.length > 0 && bytes + size > BATCH_BYTES)) {
      done.push(pack);
      pack = [];
      bytes = 0;
    }
    pack.push(letter);
    bytes += size;
  }
  return pack.length > 0 ? [...done, pack] : done;
}
