import type { Bent } from './bents.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Letter, linksOf, pairIn } from './letter.ts';
import { acquaintanceIn, fateOf, hasMet, isStopper, nextMeeting } from './pair.ts';
import { minutesAfter } from './plan.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';

/** What somebody does of their own accord: on their own page, on that of a session, or by beginning a step. */
export type Wish =
  | { does: 'pause' | 'resume' | 'leave' }
  /** Behind a link of the letter, or where `page` is null behind one of their own page. */
  | { does: 'begin'; step: string; page: string | null; pair: string | null }
  | { does: 'move' | 'let-go' | 'call-off'; page: string };

/** A wish, whose it is, and when it is carried out. */
export type Intent = { self: Self; wish: Wish; at: number };

const MINUTE_MS = 60_000;
/** Nobody moves a meeting that is about to begin. */
const IN_TIME_MS = 12 * 60 * MINUTE_MS;

/**
 * What letters make people begin: whom, out of how many letters, and how often at most. What takes a bent comes after a
 * first meeting.
 */
const beginnings: readonly { step: string; bent: Bent | null; share: number; most: number }[] = [
  { step: 'ask', bent: null, share: 0.1, most: 2 },
  { step: 'sit-in', bent: 'inviting', share: 0.25, most: 2 },
  { step: 'in-confidence', bent: 'confiding', share: 0.1, most: 1 },
  { step: 'classic', bent: 'wishing', share: 0.1, most: 1 },
];
/** Out of how many letters about a session or a pair, and how often at most. */
const changes = {
  move: { share: 0.3, most: 2 },
  'call-off': { share: 0.8, most: 3 },
  stop: { share: 0.3, most: 1 },
} as const;

/** What a letter brings to its reader's mind, beside answering it. */
export function wishesAfter(stage: Stage, self: Self, letter: Letter): Intent[] {
  if (self.profile.habit === 'silent') return [];
  const wishes = [...begun(stage, self, letter), ...stopped(stage, self, letter), ...moved(stage, self, letter)];
  for (const { wish } of wishes) count(self, wish, 1);
  return wishes;
}

/** Nothing came of it, so that another letter may bring it to mind again. */
export function forget(self: Self, wish: Wish): void {
  count(self, wish, -1);
}

function begun(stage: Stage, self: Self, letter: Letter): Intent[] {
  const { begin, me } = linksOf(letter);
  const met = [...self.pairs.values()].some((known) => hasMet(known, letter.sentAt));
  return beginnings.flatMap(({ step, bent, share, most }): Intent[] => {
    const page = begin.get(step) ?? null;
    const isOffered = page !== null || (step === 'classic' && me !== null);
    const isTheirs = bent === null ? self.profile.habit !== 'late' : self.profile.bents.has(bent) && met;
    const chance = chanceFor(stage, self, letter, step);
    if (!isOffered || !isTheirs || wished(self, step) >= most || !chance.happens(share)) return [];
    return [{ self, wish: { does: 'begin', step, page, pair: null }, at: later(letter, chance) }];
  });
}

/** Whoever has had enough says so on their own page. */
function stopped(stage: Stage, self: Self, letter: Letter): Intent[] {
  const known = acquaintanceIn(self, letter);
  if (known === null || fateOf(stage, self, known, letter.sentAt) !== 'stops' || !isStopper(stage, self, known))
    return [];
  const chance = chanceFor(stage, self, letter, 'stop');
  const { most, share } = changes.stop;
  if (wished(self, 'stop') >= most || !chance.happens(share)) return [];
  return [{ self, wish: { does: 'begin', step: 'stop', page: null, pair: pairIn(letter) }, at: later(letter, chance) }];
}

/** A session that was agreed goes to another day, by themselves or by new moments, or is called off. */
function moved(stage: Stage, self: Self, letter: Letter): Intent[] {
  const { session } = linksOf(letter);
  const known = acquaintanceIn(self, letter);
  const meeting = known === null ? null : nextMeeting(known, letter.sentAt);
  if (session === null || meeting === null) return [];
  return (['move', 'call-off'] as const).flatMap((does): Intent[] => {
    const bent = does === 'move' ? 'moving' : 'cancelling';
    const chance = chanceFor(stage, self, letter, does);
    const { most, share } = changes[does];
    if (!self.profile.bents.has(bent) || wished(self, does) >= most || !chance.happens(share)) return [];
    const at = later(letter, chance);
    if (at > meeting.startsAt - IN_TIME_MS) return [];
    return [{ self, wish: { does: does === 'move' && chance.happens(0.4) ? 'let-go' : does, page: session }, at }];
  });
}

function chanceFor({ seed }: Stage, { profile }: Self, { sentAt, subject }: Letter, what: string): Chance {
  return chanceOf(`${seed} ${profile.email} ${sentAt} ${subject} ${what}`);
}

function later({ sentAt }: Letter, chance: Chance): number {
  return sentAt + minutesAfter(chance, [0, 1]) * MINUTE_MS;
}

function wished({ wishes }: Self, what: string): number {
  return wishes.get(what) ?? 0;
}

/** A session that is let go is moved, too. */
function count(self: Self, wish: Wish, more: number): void {
  const what = wish.does === 'begin' ? wish.step : wish.does === 'let-go' ? 'move' : wish.does;
  self.wishes.set(what, wished(self, what) + more);
}
