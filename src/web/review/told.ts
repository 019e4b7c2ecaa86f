import type { Carried } from '../../runner/review.ts';
import type { ReviewWording } from './wording.ts';

/** What was just done to a match, or why it was not. */
export type Told = { text: string; wrong: boolean };

/** Why a change to a match was not made, in words. */
export function wrongInWords(carried: Exclude<Carried, { kind: 'done' }>, { own, say, refusal }: ReviewWording): Told {
  switch (carried.kind) {
    case 'changed-meanwhile':
      return { text: own.wrong.changed, wrong: true };
    case 'nothing-waits':
      return { text: own.wrong.nothing, wrong: true };
    case 'over':
      return { text: own.over.text, wrong: true };
    case 'refused':
      return { text: say(own.wrong.refused, { why: refusal(carried.why) }), wrong: true };
    case 'no-longer-possible':
      return { text: say(own.wrong.impossible, { count: carried.count }), wrong: true };
  }
}
