import { chanceOf } from './chance.ts';

/** How a pair fares once the two have met twice: it goes on, one of them stops it, or both let it go without a word. */
export type Fate = 'stays' | 'stops' | 'fades';

/** Fates, dealt like cards to the pairs that come to their second meeting. */
export type Fates = {
  /** @param pair what both halves call it, in whatever way each of them comes to ask */
  of(pair: string): Fate;
};

/** The first three pairs get one of each; of those after them few end before their time. */
export function dealtFates(seed: number): Fates {
  const chance = chanceOf(`${seed} fates`);
  const first: Fate[] = ['stays', 'stops', 'fades'];
  const later: Fate[] = ['stops', ...Array.from({ length: 8 }, (): Fate => 'stays')];
  const deck = [...chance.shuffled(first), ...chance.shuffled(later)];
  const dealt = new Map<string, Fate>();
  return {
    of(pair) {
      const fate = dealt.get(pair) ?? deck[dealt.size] ?? 'stays';
      dealt.set(pair, fate);
      return fate;
    },
  };
}
