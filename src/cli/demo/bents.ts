import { chanceOf } from './chance.ts';

/**
 * What somebody will do sooner or later, besides answering.
 * - `vague` asks too wide a question at first, `inviting` has the mentor sit in on a meeting
 * - `moving` puts a session that was agreed on another day, `cancelling` calls some off
 * - `busy` leaves something that was asked in between unanswered, `empty-handed` goes home with nothing in return
 * - `doubting` feels less free than they would like, `confiding` tells the coordinator something
 * - `wishing` would rather ask somebody who has been through it
 */
export type Bent =
  | 'vague'
  | 'inviting'
  | 'moving'
  | 'cancelling'
  | 'busy'
  | 'empty-handed'
  | 'doubting'
  | 'confiding'
  | 'wishing';

/** To whom each is dealt, and to how many of them, out of one. */
const dealt: readonly { bent: Bent; to: 'mentor' | 'mentee' | 'both'; share: number }[] = [
  { bent: 'vague', to: 'mentee', share: 0.3 },
  { bent: 'inviting', to: 'mentee', share: 0.4 },
  { bent: 'moving', to: 'both', share: 0.2 },
  { bent: 'cancelling', to: 'both', share: 0.15 },
  { bent: 'busy', to: 'mentor', share: 0.3 },
  { bent: 'empty-handed', to: 'mentor', share: 0.2 },
  { bent: 'doubting', to: 'both', share: 0.1 },
  { bent: 'confiding', to: 'both', share: 0.1 },
  { bent: 'wishing', to: 'both', share: 0.15 },
];

/** Deals every bent, to one person at least. The same people and seed give the same. */
export function bentsOf(
  people: readonly { email: string; roles: readonly ('mentor' | 'mentee')[] }[],
  seed: number,
): ReadonlyMap<string, ReadonlySet<Bent>> {
  const of = new Map(people.map(({ email }) => [email, new Set<Bent>()]));
  for (const { bent, to, share } of dealt) {
    const able = people.filter(({ roles }) => to === 'both' || roles.includes(to));
    const count = Math.max(1, Math.round(able.length * share));
    for (const { email } of chanceOf(`${seed} ${bent}`).shuffled(able).slice(0, count)) of.get(email)?.add(bent);
  }
  return of;
}
