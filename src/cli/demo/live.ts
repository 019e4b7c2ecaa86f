import { COORDINATOR } from '../launch.ts';
import { type Agenda, newAgenda } from './agenda.ts';
import { SEEN_TO_AFTER_MINUTES, seeTo } from './coordinator.ts';
import { addressOf, clockState, type Letter } from './letter.ts';
import { carryOut } from './me.ts';
import { SOONEST_MINUTES } from './plan.ts';
import { lettersAfter, receive } from './read.ts';
import { type Self, selfOf } from './self.ts';
import type { Stage } from './stage.ts';
import { type Act, visit } from './visit.ts';
import { type Week, weekCounter } from './weeks.ts';
import type { Intent } from './wishes.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** No programme takes longer; a run that does has gone astray. */
const LONGEST_DAYS = 70 * 7;

/**
 * Lets the people live with the programme until nothing wakes any more and nobody plans anything.
 * The clock goes from one thing to the next; whatever is delivered is read before anybody acts.
 * @param startsAt epoch milliseconds at which the clock stands
 * @returns every letter that was sent, in order
 */
export async function live(stage: Stage, startsAt: number, tell: (week: Week) => void): Promise<Letter[]> {
  const people = new Map([...stage.cast.values()].map((profile, turn) => [profile.email, selfOf(profile, turn)]));
  const visits = newAgenda<Act>();
  const wishes = wishesOf([...people.values()], startsAt);
  const duties = newAgenda<Letter>();
  const letters: Letter[] = [];
  const weeksUntil = weekCounter(startsAt);
  for (let clock = await moveClock(stage, startsAt); ; ) {
    const fresh = await lettersAfter(stage, letters, clock.letters);
    letters.push(...fresh);
    for (const letter of fresh) {
      const self = people.get(addressOf(letter));
      if (self !== undefined) receive(stage, self, letter, visits, wishes);
      if (addressOf(letter) === COORDINATOR.email)
        duties.plan(letter.sentAt + SEEN_TO_AFTER_MINUTES * MINUTE_MS, letter);
    }
    const planned = earliest(earliest(visits.first(), wishes.first()), duties.first());
    // Nothing that is sent can be answered sooner, so that all of it may be delivered in one go.
    const until = earliest(planned, clock.next === null ? null : clock.next + SOONEST_MINUTES * MINUTE_MS);
    const happened = { letters: letters.map(({ sentAt }) => sentAt), answers: answersIn(stage) };
    for (const week of weeksUntil(until ?? clock.now, happened)) tell(week);
    if (until === null) return letters;
    if (until > startsAt + LONGEST_DAYS * DAY_MS) throw new Error('The programme does not come to its end');
    clock = await moveClock(stage, Math.max(clock.now, until));
    // One after another: what somebody does may close what the other half of the pair was about to do.
    const acts = visits.due(until);
    for (const act of acts) await visit(stage, act);
    const due = wishes.due(until);
    for (const intent of due) await carryOut(stage, intent);
    const seen = duties.due(until);
    for (const letter of seen) await seeTo(stage, letter);
    // What they did may have caused letters, and things that wake sooner.
    if (acts.length + due.length + seen.length > 0) clock = await moveClock(stage, clock.now);
  }
}

/** Days after the launch on which somebody leaves, pauses, begins again. */
const leaving = [[108, 'leave']] as const;
const pausing = [
  [66, 'pause'],
  [80, 'resume'],
] as const;

function wishesOf(people: readonly Self[], startsAt: number): Agenda<Intent> {
  const agenda = newAgenda<Intent>();
  for (const self of people) {
    const { habit } = self.profile;
    const days = habit === 'leaving' ? leaving : habit === 'pausing' ? pausing : [];
    for (const [day, does] of days) {
      const at = startsAt + day * DAY_MS;
      agenda.plan(at, { self, wish: { does }, at });
    }
  }
  return agenda;
}

function answersIn({ diary }: Stage): number[] {
  return diary.pages.filter(({ did }) => did === 'answered').map(({ at }) => at);
}

/** Where the clock stands, what wakes next, and how many letters there are. */
export type Clock = { now: number; next: number | null; letters: number };

/** Moves the clock; everything that wakes until then happens on the way. */
export async function moveClock({ house }: Pick<Stage, 'house'>, to: number): Promise<Clock> {
  const reply = await house.ask('/local/clock', {
    method: 'POST',
    body: JSON.stringify({ to: new Date(to).toISOString() }),
    headers: { 'Content-Type': 'application/json' },
  });
  if (reply.status !== 200) throw new Error(`The clock answered ${reply.status}: ${reply.body.slice(0, 500)}`);
  const { now, next, letters } = clockState.parse(JSON.parse(reply.body));
  return { now: Date.parse(now), next: next === null ? null : Date.parse(next), letters };
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
