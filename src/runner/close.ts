import { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import type { Change } from '../programme/change.ts';
import { moved } from '../programme/prompt.ts';
import { calendarOf, dayOfPerson, type Situation, stepOf } from '../programme/situation.ts';
import { momentAfter } from '../programme/timeline.ts';
import { wake } from '../programme/wake.ts';
import { figuresOf } from '../store/figures.ts';
import { hasPairsUnderWay } from '../store/underway.ts';
import type { World } from './world.ts';

/**
 * Closes a cohort once no pair has anything before it; until then, and not longer than the programme
 * says, it looks again (M23).
 */
export async function closeCohort({ db }: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const { cohort, programme } = situation;
  const latest = cohort.startsAt.toZonedDateTimeISO(cohort.zone).add(programme.close.latest).toInstant();
  const late = Temporal.Instant.compare(now, latest) >= 0;
  if (!late && (await hasPairsUnderWay(db, cohort.id))) return [lookAgain(situation, now)];
  const figures = await figuresOf(db, situation, now);
  return [
    ...wake(situation, now, { kind: 'closing', figures }, newId),
    { kind: 'cohort-prompts-cancelled', cohortId: cohort.id, why: 'cohort-closed', at: now },
    { kind: 'cohort-pairs-completed', cohortId: cohort.id, at: now },
    { kind: 'cohort-moved', id: cohort.id, version: cohort.version, to: 'closed', at: now },
  ];
}

function lookAgain(situation: Situation, now: Temporal.Instant): Change {
  const { programme, cohort, person, prompt } = situation;
  const step = stepOf(programme, prompt.step);
  const until = momentAfter(
    now,
    programme.close.lookAgain,
    step.moment,
    dayOfPerson(person),
    calendarOf(programme, cohort),
  );
  return {
    kind: 'prompt-moved',
    id: prompt.id,
    version: prompt.version,
    to: moved(prompt.state, { is: 'defer', until }),
  };
}
