import type { Temporal } from 'temporal-polyfill';
import { firstName } from '../mail/writing.ts';
import { type Checked, check, concernsIn } from '../meeting/check.ts';
import { healthInWords } from '../meeting/health/in-words.ts';
import type { Concern } from '../meeting/health/reason.ts';
import { type Health, healthOf } from '../meeting/health.ts';
import { type Quiet, quietOf } from '../meeting/quiet.ts';
import type { Change } from '../programme/change.ts';
import { concernKinds, type Worry } from '../programme/concern.ts';
import { wordsFor } from '../programme/in-words.ts';
import type { CohortFrame } from '../store/cohorts.ts';
import { pairFactsOf, type RunningPair, runningPairs } from '../store/health.ts';
import type { World } from './world.ts';

/** A pair that runs, how it is doing, what of that the coordinator does not know yet, and whether it fell silent. */
export type Cared = { pair: RunningPair; health: Health; checked: Checked; quiet: Quiet | null };

/** How the active pairs of a cohort are doing; none where a programme has no sessions to judge them by. */
export async function pairsInCare({ db }: World, frame: CohortFrame, now: Temporal.Instant): Promise<Cared[]> {
  if (frame.programme.sessions === undefined) return [];
  const [pairs, facts] = await Promise.all([runningPairs(db, frame.cohort.id), pairFactsOf(db, frame)]);
  return pairs.flatMap((pair) => {
    const own = facts.get(pair.id);
    if (own === undefined) return [];
    const health = healthOf(own, now);
    return [{ pair, health, checked: check(health, pair.told), quiet: quietOf(own, now) }];
  });
}

/** The pairs that need a check-in, the most pressing first. */
export function worried(pairs: readonly Cared[]): { cared: Cared; concern: Concern }[] {
  const rank = ({ kind }: Concern) => concernKinds.indexOf(kind);
  return pairs
    .flatMap((cared) =>
      concernsIn(cared.health)
        .slice(0, 1)
        .map((concern) => ({ cared, concern })),
    )
    .sort((a, b) => rank(a.concern) - rank(b.concern));
}

/** Why a pair needs its coordinator and what to do, in the coordinator's language. */
export function worryOf({ mentor, mentee }: RunningPair, concern: Concern, frame: CohortFrame): Worry {
  const { language } = wordsFor(frame.programme, frame.cohort, frame.coordinator);
  const names = { mentor: firstName(mentor), mentee: firstName(mentee) };
  const said = healthInWords(concern, names, { language, zone: frame.coordinator.zone });
  return { mentor, mentee, ...said, asked: false };
}

/** What the coordinator knows once some of the pairs were told of; what holds no longer is forgotten. */
export function knownAfter(pairs: readonly Cared[], told: ReadonlySet<Cared>): Change[] {
  return pairs.flatMap((cared): Change[] => {
    const { pair, checked } = cared;
    const untold = checked.news?.kind;
    const concerns = told.has(cared) ? checked.told : checked.told.filter((kind) => kind !== untold);
    return concerns.length === pair.told.length && concerns.every((kind) => pair.told.includes(kind))
      ? []
      : [{ kind: 'concerns-told', pairId: pair.id, concerns }];
  });
}
