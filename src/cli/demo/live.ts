import { newAgenda } from './agenda.ts';
import { chanceOf } from './chance.ts';
import { addressOf, type Letter, linksOf, mailboxState, threadOf } from './letter.ts';
import { type Wish, wishFor } from './me.ts';
import { SOONEST_MINUTES, visitsFor } from './plan.ts';
import type { Profile } from './profile.ts';
import { type Self, selfOf } from './self.ts';
import { type Act, type Stage, visit } from './visit.ts';

/** What is told after each simulated week. */
export type Week = { number: number; endsAt: number; letters: number; answers: number };

type Event = ({ is: 'visit' } & Act) | { is: 'wish'; self: Self; wish: Wish };
type Run = { stage: Stage; people: ReadonlyMap<string, Self>; agenda: ReturnType<typeof newAgenda<Event>>; letters: Letter[] };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** No programme takes longer; a run that does has gone astray. */
const LONGEST_DAYS = 70 * 7;

/** Days after the launch on which somebody leaves, pauses, resumes. */
const WISHES = { leaving: [[108, 'leave']], pausing: [[66, 'pause'], [80, 'resume']] } as const;

/**
 * Lets the people live with the programme until nothing wakes any more and nobody plans anything.
 * The clock goes from one thing to the next; whatever is delivered is read before anybody acts.
 */
export async function live(
  stage: Stage,
  profiles: readonly Profile[],
  startsAt: number,
  tell: (week: Week) => void,
): Promise<Letter[]> {
  const people = new Map(profiles.map((profile, turn) => [profile.email, selfOf(profile, turn)]));
  const run: Run = { stage, people, agenda: newAgenda(), letters: [] };
  planWishes(run, startsAt);
  for (let weeks = startsAt; ; ) {
    const { now, next } = await read(run);
    const planned = run.agenda.first();
    // Nothing that is sent can be answered sooner, so that all of it may be delivered in one go.
    const until = next === null ? planned : Math.min(planned ?? Number.POSITIVE_INFINITY, next + SOONEST_MINUTES * MINUTE_MS);
    weeks = tellWeeks(run, weeks, startsAt, until, tell);
    if (until === null) return run.letters;
    if (until > startsAt + LONGEST_DAYS * DAY_MS) throw new Error('The programme does not come to its end');
    await moveClock(stage, Math.max(now, until));
    if (until === planned) await act(run, until);
  }
}

function planWishes({ people, agenda }: Run, startsAt: number): void {
  for (const self of people.values()) {
    const { habit } = self.profile;
    if (habit !== 'leaving' && habit !== 'pausing') continue;
    for (const [days, wish] of WISHES[habit]) agenda.plan(startsAt + days * DAY_MS, { is: 'wish', self, wish });
  }
}

/** Reads all letters that are new, and everybody plans what to do about theirs. */
async function read(run: Run): Promise<{ now: number; next: number | null }> {
  const fresh: Letter[] = [];
  for (;;) {
    const after = [...run.letters, ...fresh].reduce((most, { number }) => Math.max(most, number), 0);
    const { body } = await run.stage.house.ask(`/local/state?after=${after}`);
    const { now, next, letters } = mailboxState.parse(JSON.parse(body));
    fresh.push(...letters);
    if (letters.length > 0) continue;
    for (const letter of fresh.sort(inOrder)) receive(run, letter);
    run.letters.push(...fresh);
    return { now: Date.parse(now), next: next === null ? null : Date.parse(next) };
  }
}

/** The order in which letters of one moment reach the mailbox is nobody's business. */
function inOrder(a: Letter, b: Letter): number {
  return a.sentAt - b.sentAt || compare(a.recipient, b.recipient) || compare(a.subject, b.subject);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function receive({ stage, people, agenda }: Run, letter: Letter): void {
  const self = people.get(addressOf(letter));
  if (self === undefined) return;
  const { page, me } = linksOf(letter);
  self.me = me ?? self.me;
  const thread = threadOf(letter);
  if (page === null || thread === null) return;
  const known = self.threads.get(thread) ?? { letters: 0, answered: false };
  self.threads.set(thread, { ...known, letters: known.letters + 1 });
  if (known.answered) return;
  const chance = chanceOf(`${stage.seed} ${self.profile.email} ${letter.sentAt} ${letter.subject}`);
  for (const { deed, afterMinutes } of visitsFor(self.profile.habit, known.letters, chance)) {
    const at = letter.sentAt + afterMinutes * MINUTE_MS;
    agenda.plan(at, { is: 'visit', self, opened: { letter, page, thread }, deed, at });
  }
}

/** One after another: what somebody does may close what the other half of the pair was about to do. */
async function act({ stage, agenda }: Run, now: number): Promise<void> {
  for (const event of agenda.due(now)) {
    if (event.is === 'visit') await visit(stage, event);
    else await wishFor(stage, event.self, event.wish);
  }
}

async function moveClock({ house }: Stage, to: number): Promise<void> {
  const body = JSON.stringify({ to: new Date(to).toISOString() });
  const reply = await house.ask('/local/clock', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
  if (reply.status !== 200) throw new Error(`The clock answered ${reply.status}: ${reply.body.slice(0, 500)}`);
}

/** Tells of each week that is over; returns where the current one began. */
function tellWeeks(run: Run, began: number, startsAt: number, until: number | null, tell: (week: Week) => void): number {
  let from = began;
  const lastOne = until === null;
  while (from + 7 * DAY_MS <= (until ?? from + 7 * DAY_MS)) {
    const endsAt = from + 7 * DAY_MS;
    const within = ({ at }: { at: number }) => at >= from && at < endsAt;
    tell({
      number: Math.round((endsAt - startsAt) / (7 * DAY_MS)),
      endsAt,
      letters: run.letters.filter(({ sentAt }) => within({ at: sentAt })).length,
      answers: run.stage.diary.pages.filter((page) => page.did === 'answered' && within(page)).length,
    });
    from = endsAt;
    if (lastOne) break;
  }
  return from;
}
