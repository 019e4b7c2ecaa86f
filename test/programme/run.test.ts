import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../../src/programme/answer.ts';
import { asksForSlots, isAsked } from '../../src/programme/asked.ts';
import type { Person } from '../../src/programme/cohort.ts';
import type { Question, Step } from '../../src/programme/definition.ts';
import { endRefused, matchReport, propose, refusersOf } from '../../src/programme/pairing.ts';
import { moved, type Prompt } from '../../src/programme/prompt.ts';
import { answer, isOpen, takeBack } from '../../src/programme/respond.ts';
import { stepOf } from '../../src/programme/situation.ts';
import { isWorkingDay } from '../../src/programme/timeline.ts';
import { wake } from '../../src/programme/wake.ts';
import { reverseMentoring as programme } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, cohort, luc, noor } from '../people.ts';
import { type Memory, memory, type Sent, wakes } from './memory.ts';

/**
 * One pair goes through all of reverse mentoring in memory, with people who do as people do and a clock
 * that is sometimes hours late. Whatever they do, nobody is written to at night, twice, or out of order.
 */

const start = at('2027-01-11T10:00');
const holidays = ['2027-03-29', '2027-05-06', '2027-05-07', '2027-07-21'];
const zones = ['Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const hours = [null, null, '05:30', '12:00', '22:30'];

/** A whole number from 0 up to and without `below`: all that is random in a story. */
type Chance = (below: number) => number;
type Deed = { at: Temporal.Instant; do: (now: Temporal.Instant) => void };

/** Lives a story to its end and returns every letter of a step, in the order of going out. */
function live(world: Memory, chance: Chance, habit: (chance: Chance) => Habit): Sent[] {
  const letters: Sent[] = [];
  let deeds: Deed[] = [...vagaries(world, noor, chance), ...vagaries(world, luc, chance)];
  let cronAt: Temporal.Instant | null = null;
  let closed = false;
  world.launch();

  const write = (sent: readonly Sent[]) => {
    for (const one of sent) {
      expectRight(world, letters, one);
      letters.push(one);
      const step = stepOf(programme, one.letter.step);
      if (one.letter.nth === 0 && step.questions !== undefined) deeds.push(...intentions(one, habit(chance)));
    }
  };

  const intentions = ({ prompt, at: sentAt }: Sent, { after, back, again }: Habit): Deed[] => {
    const times = [after, back, again].filter((wait) => wait !== null);
    return times.map((wait, turn) => ({
      at: sentAt.add({ minutes: times.slice(0, turn).reduce((sum, before) => sum + before, wait) }),
      do: (now) => (turn === 1 ? regret(prompt.id, now) : reply(prompt.id, now)),
    }));
  };

  const reply = (id: Prompt['id'], now: Temporal.Instant) => {
    const situation = world.situationOf(id);
    if (closed || !isOpen(situation.prompt, now)) return;
    const { questions = [] } = stepOf(programme, situation.prompt.step);
    write(world.apply(answer(situation, answersTo(questions, chance), now, world.fresh), now));
  };

  const regret = (id: Prompt['id'], now: Temporal.Instant) => {
    const situation = world.situationOf(id);
    if (closed || !isOpen(situation.prompt, now) || situation.prompt.state.is !== 'answered') return;
    write(world.apply(takeBack(situation, now, world.fresh), now));
  };

  const decide = (id: Prompt['id'], now: Temporal.Instant) => {
    const situation = world.situationOf(id);
    const due = wakes(situation.prompt);
    if (due === undefined || due === null || isAfter(due, now)) return;
    const { does } = stepOf(programme, situation.prompt.step);
    const plain = wake(
      situation,
      now,
      does === 'match' ? matchReport([], { waiting: [], silent: [], review: false }) : null,
      world.fresh,
    );
    const goesOut = plain.some(({ kind }) => kind === 'letter');
    if (goesOut && does === 'close' && world.underWay()) {
      const to = moved(situation.prompt.state, { is: 'defer', until: now.add({ hours: 7 * 24 }) });
      world.apply([{ kind: 'prompt-moved', id, version: situation.prompt.version, to }], now);
      return;
    }
    write(world.apply(plain, now));
    if (goesOut && does === 'match') {
      const refused = world
        .pairs()
        .filter((pair) => refusersOf(programme, pair).length > 0 && pair.state === 'proposed');
      world.apply(endRefused(programme, refused, now), now);
    }
    if (goesOut && does === 'match' && world.pairs().length === 0) {
      const proposal = {
        mentor: world.personOf(noor.id),
        mentee: world.personOf(luc.id),
        score: null,
        reasons: [],
        found: false,
      };
      world.apply(propose(situation, [proposal], now, world.fresh), now);
    }
    if (goesOut && does === 'close') {
      world.close(now);
      closed = true;
    }
  };

  let now = start;
  for (let turn = 0; turn < 5000; turn += 1) {
    const next = first(world.all().flatMap((prompt) => wakes(prompt) ?? []));
    if (cronAt === null && next !== undefined) cronAt = latest(next, now).add({ minutes: lateness(chance) });
    const deed = deeds.reduce<Deed | undefined>((a, b) => (a === undefined || isAfter(a.at, b.at) ? b : a), undefined);
    if (deed !== undefined && (cronAt === null || !isAfter(deed.at, cronAt))) {
      deeds = deeds.filter((other) => other !== deed);
      now = latest(deed.at, now);
      deed.do(now);
    } else if (cronAt !== null) {
      now = cronAt;
      cronAt = null;
      for (const { id } of world.all()) decide(id, now);
    } else {
      return letters;
    }
  }
  throw new Error('The story has no end');
}

/** Minutes until an answer, then until it is taken back, then until it is given again; null for never. */
type Habit = { after: number | null; back: number | null; again: number | null };

const diligent = (): Habit => ({ after: 90, back: null, again: null });
const human = (chance: Chance): Habit => {
  const kind = chance(10);
  const after = kind < 2 ? null : kind < 6 ? 5 + chance(600) : 60 * (12 + chance(24 * 14));
  const back = after !== null && kind === 9 ? 30 + chance(60 * 72) : null;
  return { after, back, again: back !== null && chance(2) === 0 ? 30 + chance(60 * 72) : null };
};

/** The cron comes within minutes, and now and then hours late. */
function lateness(chance: Chance): number {
  return chance(12) === 0 ? 60 * (1 + chance(30)) : chance(5);
}

/** People move, change their hour, and pause. */
function vagaries(world: Memory, { id }: Person, chance: Chance): Deed[] {
  const someDay = () => start.add({ hours: 24 * chance(220) + chance(24) });
  const moves = Array.from({ length: chance(3) }, (): Deed => {
    const rest = { zone: pick(zones, chance), prefersAt: pick(hours, chance) };
    return { at: someDay(), do: () => world.change(id, rest) };
  });
  if (chance(2) === 0) return moves;
  const pausedAt = someDay();
  const days = 1 + chance(20);
  return [
    ...moves,
    { at: pausedAt, do: () => world.hold(id) },
    { at: pausedAt.add({ hours: 24 * days + chance(12) }), do: () => world.release(id, days) },
  ];
}

/** What is asked only of some is answered by those alone. */
function answersTo(questions: readonly Question[], chance: Chance): Answer[] {
  const answers: Answer[] = [];
  for (const question of questions) if (isAsked(question, answers)) answers.push(answerTo(question, chance));
  return answers;
}

function answerTo(question: Question, chance: Chance): Answer {
  const visibility = question.mayChoose === undefined ? question.visibility : pick(question.mayChoose, chance);
  return { question: question.id, value: valueFor(question, chance), visibility };
}

function valueFor(question: Question, chance: Chance): AnswerValue {
  switch (question.kind) {
    case 'choice': {
      // Most say yes to each other, so that most stories are long
      return chance(8) === 0 ? pick(question.options, chance) : (question.options[0] ?? '');
    }
    case 'choices':
      return question.options.slice(0, 1);
    case 'scale':
      return (question.from ?? 1) + chance(5);
    case 'statements':
      return Object.fromEntries(question.statements.map(({ id }) => [id, 1 + chance(5)]));
    case 'yesno':
      return chance(2) === 0;
    case 'topics':
    case 'availability':
      return ['data'];
    case 'zone':
      return pick(zones, chance);
    case 'datetime':
      return '2027-03-04T09:00:00Z';
    case 'slots':
      return ['none'];
    case 'file':
      return { key: 'files/one', name: 'deck.pdf', type: 'pdf', bytes: 1_000 };
    case 'short':
    case 'long':
      return 'Some words';
  }
}

/** All that must hold of a letter at the moment it goes out, whatever happened before. */
function expectRight(world: Memory, before: readonly Sent[], sent: Sent): void {
  const { letter, prompt, to, at: now } = sent;
  const step = stepOf(programme, letter.step);
  const keys = before.map((one) => keyOf(one));
  const what = `${keyOf(sent)} at ${now.toZonedDateTimeISO(to.zone)}`;
  expect(to.state, what).toBe('active');
  expect(isHumane(now, to), what).toBe(true);
  expect(isWorkingDay(now.toZonedDateTimeISO(to.zone).toPlainDate(), holidays), what).toBe(true);
  expect(keys, what).not.toContain(keyOf(sent));
  expect(prompt.state, what).toMatchObject({ is: 'sent', reminded: letter.nth });
  if (prompt.state.is === 'sent' && prompt.state.closesAt !== null) {
    expect(isAfter(prompt.state.closesAt, now), what).toBe(true);
  }
  if (letter.nth > 0) expect(keys, what).toContain(keyOf(sent, letter.nth - 1));
  if (letter.nth === 0) expect(causeStands(world, step), what).toBe(true);
  expect(liesRight(world, step, prompt, now), what).toBe(true);
  if (prompt.pairId !== null) {
    expect(world.pairs().find(({ id }) => id === prompt.pairId)?.state, what).not.toBe('ended');
  }
}

function isHumane(now: Temporal.Instant, { zone, prefersAt }: Person): boolean {
  const local = now.toZonedDateTimeISO(zone);
  if (prefersAt === null) return local.hour >= 7 && local.hour < 21;
  const wanted = local.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: prefersAt });
  const late = local.since(wanted).total('hours');
  return late >= 0 && late < 2;
}

/** What follows an answer goes out only while that answer stands; what follows a close, only after it. */
function causeStands(world: Memory, { moment }: Step): boolean {
  if (!('afterStep' in moment)) return true;
  const causes = world.all().filter(({ step }) => step === moment.afterStep);
  if (moment.once === 'settled') return causes.some(({ state }) => state.is === 'answered' || state.is === 'expired');
  return causes.some(({ state }) => state.is === 'answered');
}

/** What prepares a session comes before it, what looks back after it; a moment is sought until there is one. */
function liesRight(world: Memory, { moment, questions }: Step, { sessionId }: Prompt, now: Temporal.Instant): boolean {
  if (!('session' in moment) || sessionId === null || asksForSlots({ questions })) return true;
  const begins = world.sessionStart(sessionId);
  return moment.plus.startsWith('-') ? isAfter(begins, now) : isAfter(now, begins);
}

function keyOf({ to, prompt, letter }: Sent, nth = letter.nth): string {
  return `${to.name} ${letter.step} ${prompt.occurrence} ${nth}`;
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const index = chance(from.length);
  const [one] = from.slice(index, index + 1);
  if (one === undefined) throw new Error('There is nothing to pick');
  return one;
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}

function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isAfter(a, b) ? a : b;
}

function first(moments: readonly Temporal.Instant[]): Temporal.Instant | undefined {
  return moments.reduce<Temporal.Instant | undefined>((a, b) => (a === undefined || isAfter(a, b) ? b : a), undefined);
}

describe('a pair in reverse mentoring', () => {
  const group = cohort({ startsAt: start, holidays });
  const begin = () => memory([noor, luc, an], group);
  const countOf = (letters: readonly Sent[], step: string) =>
    letters.filter(({ letter }) => letter.step === step).length;

  it('that answers everything meets six times, is never reminded, and says goodbye', () => {
    const letters = live(begin(), () => 0, diligent);
    expect(countOf(letters, 'brief-mentor')).toBe(6);
    expect(countOf(letters, 'brief-mentee')).toBe(6);
    expect(countOf(letters, 'farewell')).toBe(2);
    expect(countOf(letters, 'closing')).toBe(1);
    expect(letters.filter(({ letter }) => letter.nth > 0)).toEqual([]);
  });

  it('that never answers is reminded, is no pair, and the cohort closes', () => {
    const letters = live(
      begin(),
      () => 0,
      () => ({ after: null, back: null, again: null }),
    );
    expect(countOf(letters, 'intake-mentor')).toBe(3);
    expect(countOf(letters, 'admit')).toBe(0);
    expect(countOf(letters, 'proposal')).toBe(4);
    expect(countOf(letters, 'brief-mentor')).toBe(0);
    expect(countOf(letters, 'farewell')).toBe(0);
    expect(countOf(letters, 'closing')).toBe(1);
  });

  it('comes to its end whatever people do, and every letter on the way is right', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const world = begin();
        const letters = live(world, (below) => draw(fc.nat, { max: below - 1 }), human);
        expect(countOf(letters, 'closing')).toBe(1);
        expect(world.all().filter((prompt) => wakes(prompt) !== undefined)).toEqual([]);
        const goodbyes = world.pairs().every(({ state }) => state === 'active') ? 2 : 0;
        expect(countOf(letters, 'farewell')).toBe(goodbyes);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
