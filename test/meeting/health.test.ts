import { describe, expect, it } from 'vitest';
import type { PairFacts } from '../../src/meeting/health/facts.ts';
import { healthOf } from '../../src/meeting/health.ts';
import {
  agreed,
  ask,
  asked,
  cancelled,
  commitment,
  day,
  facts,
  held,
  missed,
  moved,
  open,
  openFrom,
  pulse,
  reflections,
  rest,
  told,
} from './pair-facts.ts';

/** Somebody's story until a day, and what their coordinator is to make of it. */
type Story = [story: string, now: number, known: Partial<PairFacts>, health: string];

function tells(stories: readonly Story[]) {
  it.each(stories)('%s (day %i)', (_story, now, known, health) => {
    expect(told(healthOf(facts(known), day(now)))).toBe(health);
  });
}

/** Noor and Luc gave their scope in the first week. */
const scoped: Partial<PairFacts> = {
  scopedAt: day(3),
  asked: [asked('mentee', 1, 8, 3), asked('mentor', 3, 10, 5)],
};

describe('a pair is on track', () => {
  tells([
    [
      'Noor and Luc met, look back, and have agreed the next',
      40,
      { ...scoped, sessions: [held(1, 14), agreed(2, 44), ...openFrom(3, 74)], asked: reflections(14) },
      'on-track: met 1 of 6 last 14; ahead 2 on 44',
    ],
    [
      'Kofi and Maya agreed a session six weeks ahead and have had nothing to do since',
      60,
      { ...scoped, sessions: [held(1, 14), agreed(2, 75)], asked: reflections(14) },
      'on-track: met 1 of 2 last 14; ahead 2 on 75',
    ],
    [
      'Sam and Greet meet once a quarter, and nobody has asked them anything for weeks',
      60,
      { ...scoped, sessions: [held(1, 14), open(2, 104)], asked: reflections(14) },
      'on-track: met 1 of 2 last 14',
    ],
    [
      'Noor and Luc have not met yet, but answered and agreed',
      20,
      { ...scoped, sessions: [agreed(1, 24), ...openFrom(2, 54)] },
      'on-track: ahead 1 on 24; answering 2 of 2',
    ],
    [
      'Luc answers one of two and the other is still open',
      16,
      { asked: [asked('mentee', 1, 8, 3), asked('mentor', 10, 18)], sessions: openFrom(1, 24) },
      'on-track: answering 1 of 1',
    ],
    [
      'Luc did what he decided to try',
      50,
      {
        ...scoped,
        sessions: [held(1, 14), held(2, 44)],
        commitments: [commitment(30, 'done'), commitment(45, 'trying'), commitment(46, 'open')],
      },
      'on-track: met 2 of 2 last 44; kept',
    ],
    [
      'Luc dropped more than he did, which is nobody else’s business',
      50,
      {
        ...scoped,
        sessions: [held(1, 14), held(2, 44)],
        commitments: [commitment(30, 'done'), commitment(45, 'dropped'), commitment(46, 'dropped')],
      },
      'on-track: met 2 of 2 last 44',
    ],
    [
      'Noor and Luc have had all their sessions, and it is quiet',
      300,
      {
        ...scoped,
        sessions: [1, 2, 3, 4, 5, 6].map((number) => held(number, 30 * number)),
        asked: [asked('mentor', 181, 195)],
      },
      'on-track: met 6 of 6 last 180',
    ],
    [
      'Noor takes two weeks off',
      60,
      { ...scoped, sessions: [held(1, 14), open(2, 44)], rests: [rest('mentor', 46)] },
      'on-track: resting mentor since 46; met 1 of 2 last 14',
    ],
    [
      'the cohort pauses for the summer: nobody is away',
      120,
      { ...scoped, sessions: [held(1, 14), open(2, 44)], rests: [rest(null, 46)] },
      'on-track: resting all since 46; met 1 of 2 last 14',
    ],
  ]);
});

describe('it is too early to tell', () => {
  tells([
    ['Noor and Luc were put together yesterday', 1, {}, 'too-early: begun 0'],
    [
      'Luc gave his scope, and the first session is a week off',
      7,
      { ...scoped, sessions: openFrom(1, 14) },
      'too-early: begun 0 first 14',
    ],
    [
      'on the thirteenth day it still is, whatever they answered',
      13,
      { ...scoped, sessions: openFrom(1, 24) },
      'too-early: begun 0 first 24',
    ],
    ['on the fourteenth it is no longer', 14, { ...scoped, sessions: openFrom(1, 24) }, 'on-track: answering 2 of 2'],
    [
      'in the third week nothing came yet, and nobody is late',
      20,
      { asked: [asked('mentee', 1, 25)], sessions: openFrom(1, 40) },
      'too-early: begun 0 first 40',
    ],
    [
      'long after the start nothing was asked of Sam and Greet, who first meet in autumn',
      90,
      { scopedAt: day(0), sessions: [open(1, 150)] },
      'too-early: begun 0 first 150',
    ],
  ]);

  tells([
    [
      'but not when they met in the first week already',
      9,
      { ...scoped, sessions: [held(1, 8), ...openFrom(2, 38)] },
      'on-track: met 1 of 6 last 8',
    ],
    [
      'nor when they did not wait for the day that was planned',
      9,
      { ...scoped, sessions: [{ ...held(1, 20), settledAt: day(8) }, ...openFrom(2, 50)] },
      'on-track: met 1 of 6 last 8',
    ],
    [
      'nor when a session was due in the first fortnight',
      11,
      { ...scoped, sessions: [missed(1, 9, 'mentee'), agreed(1, 16)] },
      'on-track: ahead 1 on 16; answering 2 of 2',
    ],
    [
      'nor right after two that did not happen',
      12,
      { ...scoped, sessions: [cancelled(1, 8, 'mentee'), missed(1, 11, 'mentee'), open(1, 18)] },
      'check-in: missed cancelled by mentee, missed by mentee',
    ],
  ]);
});

describe('two that did not happen in a row (M25)', () => {
  tells([
    [
      'Bart called off twice',
      52,
      { ...scoped, sessions: [held(1, 14), cancelled(2, 44, 'mentee'), cancelled(2, 51, 'mentee'), open(2, 58)] },
      'check-in: missed cancelled by mentee, cancelled by mentee',
    ],
    [
      'once on each side',
      52,
      { ...scoped, sessions: [held(1, 14), cancelled(2, 44, 'mentee'), missed(2, 51, 'mentor'), open(2, 58)] },
      'check-in: missed cancelled by mentee, missed by mentor',
    ],
    [
      'two different sessions, and nobody said on whose side',
      50,
      { ...scoped, sessions: [held(1, 14), missed(2, 30), missed(3, 48), open(2, 58), open(3, 60)] },
      'check-in: missed missed by nobody, missed by nobody',
    ],
    [
      'the next is agreed, but they have not met yet',
      55,
      { ...scoped, sessions: [missed(1, 14, 'mentor'), missed(1, 21, 'mentor'), agreed(1, 60)] },
      'check-in: missed missed by mentor, missed by mentor',
    ],
    [
      'put on another day in between, which is no miss and mends nothing',
      52,
      {
        ...scoped,
        sessions: [held(1, 14), missed(2, 44, 'mentee'), moved(2, 47), missed(2, 51, 'mentee'), open(2, 58)],
      },
      'check-in: missed missed by mentee, missed by mentee',
    ],
    [
      'Bart called off once',
      46,
      { ...scoped, sessions: [held(1, 14), cancelled(2, 44, 'mentee'), agreed(2, 51)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 51',
    ],
    [
      'they put it on another day twice',
      52,
      { ...scoped, sessions: [held(1, 14), moved(2, 44), moved(2, 48), agreed(2, 55)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 55',
    ],
    [
      'twice, but they met in between',
      62,
      { ...scoped, sessions: [cancelled(1, 14, 'mentee'), held(1, 21), cancelled(2, 51, 'mentee'), agreed(2, 65)] },
      'on-track: met 1 of 2 last 21; ahead 2 on 65',
    ],
    [
      'twice, and they met since',
      62,
      { ...scoped, sessions: [missed(1, 14), missed(1, 21), held(1, 60), agreed(2, 90)] },
      'on-track: met 1 of 2 last 60; ahead 2 on 90',
    ],
    [
      'twice at the very moment at which they met: they did meet',
      54,
      { ...scoped, sessions: [held(2, 51), missed(2, 51), missed(3, 51), held(1, 14), agreed(3, 80)] },
      'on-track: met 2 of 3 last 51; ahead 3 on 80',
    ],
    [
      'a holiday of next month was called off long before, and they met since',
      20,
      { ...scoped, sessions: [missed(1, 10), cancelled(2, 45, 'mentor', 11), held(1, 17), agreed(2, 52)] },
      'on-track: met 1 of 2 last 17; ahead 2 on 52',
    ],
    [
      'what is still to come is not missed, agreed or not',
      30,
      { ...scoped, sessions: [missed(1, 14), agreed(1, 31), open(2, 61), open(3, 91)] },
      'on-track: ahead 1 on 31; answering 2 of 2',
    ],
  ]);
});

describe('nothing moves for three weeks', () => {
  tells([
    ['Luc never gave a scope', 21, { asked: [asked('mentee', 1, 8)] }, 'check-in: stuck scope since 0'],
    ['a day sooner it may still come', 20, { asked: [asked('mentee', 1, 8)] }, 'too-early: begun 0'],
    [
      'the scope is there and no moment is found',
      30,
      { ...scoped, sessions: openFrom(1, 18), asked: [...(scoped.asked ?? []), asked('mentor', 8, 16)] },
      'check-in: stuck planning 1 since 5',
    ],
    [
      'nobody looks back on the first session, and the second is far off',
      36,
      { ...scoped, sessions: [held(1, 14), ...openFrom(2, 60)], asked: [asked('mentee', 15, 50)] },
      'check-in: stuck after 1 since 14',
    ],
    [
      'nobody looks back, and the second should have a moment by now',
      36,
      { ...scoped, sessions: [held(1, 14), ...openFrom(2, 44)], asked: [asked('mentee', 15, 50)] },
      'check-in: stuck planning 2 since 14',
    ],
    [
      'they met before there was a scope',
      40,
      { sessions: [held(1, 14), open(2, 44)], asked: [asked('mentee', 15, 23)] },
      'check-in: stuck planning 2 since 14',
    ],
    [
      'nobody says whether the second happened',
      66,
      { ...scoped, sessions: [held(1, 14), agreed(2, 44), open(3, 74)] },
      'check-in: stuck untold 2 since 44',
    ],
    [
      'the second was called off, and then nothing',
      64,
      { ...scoped, sessions: [held(1, 14), cancelled(2, 44, 'mentor', 43), open(2, 50)] },
      'check-in: stuck planning 2 since 43',
    ],
    [
      'the second was called off, and nobody looks for another day',
      64,
      { ...scoped, sessions: [held(1, 14), cancelled(2, 44, 'mentor', 43), open(3, 90)] },
      'check-in: stuck planning 2 since 43',
    ],
    [
      'a session they had agreed on for long is called off: that day it begins to count',
      44,
      { ...scoped, sessions: [held(1, 1), cancelled(2, 44, 'mentor', 43), open(2, 50)] },
      'on-track: met 1 of 2 last 1',
    ],
    [
      'Luc asked something meanwhile',
      36,
      { ...scoped, sessions: [held(1, 14), open(2, 60)], asked: [asked('mentee', 15, 50)], asks: [ask(20)] },
      'check-in: ask-waiting 1 since 20',
    ],
    [
      'Noor answered what Luc asked before',
      36,
      { ...scoped, sessions: [held(1, 14), open(2, 60)], asked: [asked('mentee', 15, 50)], asks: [ask(12, 20)] },
      'on-track: met 1 of 2 last 14',
    ],
    [
      'the scope came late and by word of mouth',
      36,
      { scopedAt: day(16), sessions: [open(1, 26)], asked: [asked('mentee', 1, 8)] },
      'too-early: begun 0',
    ],
    [
      'what they left open before they met is no longer asked of them',
      36,
      { ...scoped, sessions: [held(1, 14), open(2, 60)], asked: [asked('mentee', 1, 8)] },
      'on-track: met 1 of 2 last 14',
    ],
    [
      'what was asked came six days ago',
      41,
      { ...scoped, sessions: [held(1, 14), open(2, 60)], asked: [asked('mentee', 35, 50)] },
      'on-track: met 1 of 2 last 14',
    ],
    [
      'after a week it counts',
      42,
      { ...scoped, sessions: [held(1, 14), open(2, 60)], asked: [asked('mentee', 35, 50)] },
      'check-in: stuck after 1 since 14',
    ],
    [
      'Noor has just come back from a break, and it all begins afresh',
      60,
      { ...scoped, sessions: [held(1, 14), open(2, 44)], rests: [rest('mentor', 20, 52)] },
      'on-track: met 1 of 2 last 14',
    ],
  ]);
});

describe('one half is silent', () => {
  const planned = [held(1, 14), agreed(2, 44)];

  tells([
    [
      'Luc left two questions unanswered, one after the other',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27), asked('mentor', 15, 23, 16)],
      },
      'check-in: silent mentee 2 since 15',
    ],
    [
      'the second is still open',
      26,
      { ...scoped, sessions: planned, asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'Luc answered the one that came later',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27, 26), asked('mentee', 16, 24)],
      },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'each of both left one: nobody is silent',
      30,
      { ...scoped, sessions: planned, asked: [asked('mentee', 15, 23), asked('mentor', 18, 27)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'neither answers any more, Luc a little longer',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27), asked('mentor', 17, 25), asked('mentor', 18, 29)],
      },
      'check-in: both-silent since 17',
    ],
    [
      'neither answers any more, Noor a little longer',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 17, 25), asked('mentee', 18, 27), asked('mentor', 15, 23), asked('mentor', 16, 29)],
      },
      'check-in: both-silent since 17',
    ],
    [
      'Luc asked Noor something of his own accord since',
      30,
      { ...scoped, sessions: planned, asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)], asks: [ask(28)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'Noor answered what Luc had asked',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentor', 15, 23), asked('mentor', 18, 27)],
        asks: [ask(20, 28)],
      },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'Luc answered nothing, and it was Noor who did something',
      30,
      { ...scoped, sessions: planned, asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)], asks: [ask(16, 28)] },
      'check-in: silent mentee 2 since 15',
    ],
    [
      'Luc came back from a break yesterday',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)],
        rests: [rest('mentee', 28, 29)],
      },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'Luc had a break long before',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)],
        rests: [rest('mentee', 8, 12)],
      },
      'check-in: silent mentee 2 since 15',
    ],
    [
      'the whole cohort had a break when they closed',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)],
        rests: [rest(null, 20, 28)],
      },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'Noor meets and never writes',
      85,
      {
        ...scoped,
        sessions: [held(1, 14), held(2, 44), held(3, 74), agreed(4, 104)],
        asked: [asked('mentor', 15, 23), asked('mentor', 45, 53), asked('mentor', 75, 83)],
      },
      'on-track: met 3 of 4 last 74; ahead 4 on 104',
    ],
    [
      'Noor meets, and after four questions nobody knows how it is for her',
      92,
      {
        ...scoped,
        sessions: [held(1, 14), held(2, 44), held(3, 74), agreed(4, 104)],
        asked: [asked('mentor', 15, 23), asked('mentor', 45, 53), asked('mentor', 75, 83), asked('mentor', 80, 90)],
      },
      'check-in: silent mentor 4 since 15 though met',
    ],
    [
      'Noor answers nothing from one meeting to the next: the fourth time is once too often',
      115,
      {
        ...scoped,
        sessions: [held(1, 14), held(2, 44), held(3, 74), held(4, 104), agreed(5, 134)],
        asked: [asked('mentor', 15, 23), asked('mentor', 45, 53), asked('mentor', 75, 83), asked('mentor', 105, 113)],
      },
      'check-in: silent mentor 4 since 15 though met',
    ],
    [
      'what closed while Luc had a break is not held against him',
      50,
      {
        ...scoped,
        sessions: [held(1, 14), agreed(2, 64)],
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)],
        rests: [rest('mentee', 16)],
      },
      'on-track: resting mentee since 16; met 1 of 2 last 14; ahead 2 on 64',
    ],
    [
      'a break of Noor’s does not excuse Luc',
      30,
      {
        ...scoped,
        sessions: planned,
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27)],
        rests: [rest('mentor', 16, 29)],
      },
      'check-in: silent mentee 2 since 15',
    ],
    [
      'Luc is silent, and nothing moves: whom to call is said as well',
      40,
      {
        ...scoped,
        sessions: [held(1, 14), open(2, 44)],
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27), asked('mentor', 15, 23, 16)],
      },
      'check-in: stuck planning 2 since 16; silent mentee 2 since 15',
    ],
    [
      'neither answers and nothing moves, which is one thing',
      40,
      {
        ...scoped,
        sessions: [held(1, 14), open(2, 44)],
        asked: [asked('mentee', 15, 23), asked('mentee', 18, 27), asked('mentor', 15, 23), asked('mentor', 16, 29)],
      },
      'check-in: stuck planning 2 since 14',
    ],
  ]);
});

describe('they answer but do not meet', () => {
  const answering = [...reflections(14), asked('mentee', 50, 56, 51), asked('mentor', 60, 66, 61)];

  tells([
    [
      'the second session was due three weeks ago and has no moment',
      66,
      { ...scoped, sessions: [held(1, 14), moved(2, 44), ...openFrom(2, 55)], asked: answering },
      'check-in: overdue 2 due 44',
    ],
    [
      'and an ask waits, which can wait a little longer',
      66,
      { ...scoped, sessions: [held(1, 14), ...openFrom(2, 44)], asked: answering, asks: [ask(50)] },
      'check-in: overdue 2 due 44; ask-waiting 1 since 50',
    ],
    [
      'it has one',
      66,
      { ...scoped, sessions: [held(1, 14), moved(2, 44), agreed(2, 70), ...openFrom(3, 85)], asked: answering },
      'on-track: met 1 of 6 last 14; ahead 2 on 70',
    ],
    [
      'a late first session does not make the second late at once',
      66,
      { ...scoped, sessions: [held(1, 60), ...openFrom(2, 44)], asked: answering },
      'on-track: met 1 of 6 last 60',
    ],
    [
      'nor does a break',
      66,
      { ...scoped, sessions: [held(1, 14), ...openFrom(2, 44)], asked: answering, rests: [rest('mentor', 44, 58)] },
      'on-track: met 1 of 6 last 14',
    ],
  ]);
});

describe('an ask waits (M15)', () => {
  const planned = [held(1, 14), agreed(2, 44)];

  tells([
    ['for ten days', 40, { ...scoped, sessions: planned, asks: [ask(30)] }, 'check-in: ask-waiting 1 since 30'],
    [
      'two asks, of which one came yesterday',
      41,
      { ...scoped, sessions: planned, asks: [ask(40), ask(30)] },
      'check-in: ask-waiting 1 since 30',
    ],
    [
      'for nine days',
      39,
      { ...scoped, sessions: planned, asks: [ask(30)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'until they met: it will have come up',
      50,
      { ...scoped, sessions: [held(1, 14), held(2, 44)], asks: [ask(30)] },
      'on-track: met 2 of 2 last 44',
    ],
    [
      'while Noor has a break',
      43,
      { ...scoped, sessions: planned, asks: [ask(30)], rests: [rest('mentor', 31)] },
      'on-track: resting mentor since 31; met 1 of 2 last 14; ahead 2 on 44',
    ],
    [
      'and Noor came back two days ago',
      43,
      { ...scoped, sessions: planned, asks: [ask(30)], rests: [rest('mentor', 31, 41)] },
      'on-track: met 1 of 2 last 14; ahead 2 on 44',
    ],
  ]);
});

describe('trust decides (M21)', () => {
  const planned = [held(1, 14), held(2, 44), agreed(3, 74)];

  tells([
    ['Luc’s answer is low', 50, { sessions: planned, pulses: [pulse('mentee', 45, 0.25)] }, 'check-in: trust'],
    [
      'Noor’s answer fell',
      50,
      { sessions: planned, pulses: [pulse('mentor', 15, 1), pulse('mentor', 45, 0.5)] },
      'check-in: trust',
    ],
    [
      'both are low, which is told once',
      50,
      { sessions: planned, pulses: [pulse('mentor', 45, 0), pulse('mentee', 45, 0)] },
      'check-in: trust',
    ],
    [
      'it rose again',
      50,
      { sessions: planned, pulses: [pulse('mentor', 15, 0), pulse('mentor', 45, 0.75)] },
      'on-track: met 2 of 3 last 44; ahead 3 on 74',
    ],
    [
      'one is high where the other’s was higher',
      50,
      { sessions: planned, pulses: [pulse('mentor', 15, 1), pulse('mentee', 45, 0.5)] },
      'on-track: met 2 of 3 last 44; ahead 3 on 74',
    ],
    [
      'two questions are not compared with each other',
      50,
      { sessions: planned, pulses: [pulse('mentor', 15, 1, 'room'), pulse('mentor', 45, 0.5, 'heard')] },
      'on-track: met 2 of 3 last 44; ahead 3 on 74',
    ],
    [
      'it goes before all else',
      90,
      {
        sessions: [missed(1, 14, 'mentor'), missed(1, 21, 'mentor'), open(1, 28)],
        pulses: [pulse('mentee', 15, 0)],
        asks: [ask(30)],
      },
      'check-in: trust; missed missed by mentor, missed by mentor; stuck scope since 30; ask-waiting 1 since 30',
    ],
  ]);

  it('has no side, no figure and no day to tell', () => {
    const known = facts({ sessions: planned, pulses: [pulse('mentee', 45, 0.25)] });
    expect(healthOf(known, day(50)).reasons).toEqual([{ kind: 'trust' }]);
  });
});

describe('a long break', () => {
  tells([
    [
      'Luc has been away for six weeks, and Noor waits',
      86,
      { ...scoped, sessions: [held(1, 14), open(2, 44)], rests: [rest('mentee', 44)] },
      'check-in: away mentee since 44',
    ],
    [
      'a day sooner it is a break like another',
      85,
      { ...scoped, sessions: [held(1, 14), open(2, 44)], rests: [rest('mentee', 44)] },
      'on-track: resting mentee since 44; met 1 of 2 last 14',
    ],
    [
      'Luc said when he comes back, and it is not over yet',
      90,
      { ...scoped, sessions: [held(1, 14), open(2, 44)], rests: [rest('mentee', 60, 95)] },
      'on-track: resting mentee since 60; met 1 of 2 last 14',
    ],
  ]);
});
