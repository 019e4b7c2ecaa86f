import type { Temporal } from 'temporal-polyfill';
import { newId } from '../ids.ts';
import { goOn } from '../meeting/go-on.ts';
import { hasAnswered } from '../meeting/plan.ts';
import type { Answer } from '../programme/answer.ts';
import type { Change } from '../programme/change.ts';
import type { Step } from '../programme/definition.ts';
import type { Situation } from '../programme/situation.ts';
import { sessionsOf } from '../store/meetings.ts';
import type { World } from './world.ts';

/** The first of both to say that a pair goes on after a silence. */
export function isGoingOn(situation: Situation, step: Step, answers: readonly Answer[]): boolean {
  const { programme, pair, prompt } = situation;
  const said = answers.find(({ question }) => programme.parting?.stops.includes(`${step.id}.${question}`))?.value;
  const isAsked = 'after' in step.moment && step.moment.after === 'quiet';
  return isAsked && said === 'on' && pair !== null && prompt.state.is === 'sent' && !hasAnswered(situation, step);
}

/** What such a pair stood before is put to it again. */
export async function takenUp(world: World, situation: Situation, now: Temporal.Instant): Promise<Change[]> {
  const { pair, programme, cohort, coordinator, prompt } = situation;
  const rhythm = programme.sessions;
  if (pair === null || rhythm === undefined) return [];
  const sessions = (await sessionsOf(world.db, [pair.id])).get(pair.id) ?? [];
  const taking = { programme, rhythm, cohort, coordinator, pair, sessions, place: null };
  return goOn(taking, prompt.occurrence, now, newId);
}
