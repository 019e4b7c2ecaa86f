import type { Nudge } from './change.ts';
import { find } from './condition.ts';
import type { Programme, Step } from './definition.ts';
import { balanceIn, stepsInLedger } from './ledger.ts';
import type { Situation } from './situation.ts';
import { folderOf, type ListName } from './topics.ts';

/** Whether the letters of a step say so: those that prepare a session and ask nothing. */
export function weighs({ ledger }: Pick<Programme, 'ledger'>, step: Pick<Step, 'moment' | 'questions'>): boolean {
  return ledger !== undefined && isBrief(step);
}

/** Whether a step prepares a session and asks nothing (M14). */
export function isBrief({ moment, questions }: Pick<Step, 'moment' | 'questions'>): boolean {
  return 'session' in moment && moment.plus.startsWith('-') && questions === undefined;
}

/** The steps whose answers are looked at to weigh what the two gave, so that the store loads those too. */
export function stepsWeighed({ ledger, matching }: Pick<Programme, 'ledger' | 'matching'>, step: Step): string[] {
  if (ledger === undefined || !weighs({ ledger }, step)) return [];
  const wishes = [matching.gets, matching.wants].filter((one) => one !== undefined);
  return [...stepsInLedger(ledger), ...wishes.map((reference) => reference.slice(0, reference.indexOf('.')))];
}

/** What a letter says to its reader about the balance; null where there is nothing to say. */
export function nudgeIn(situation: Situation, step: Step): Nudge | null {
  const { programme, pair, person, known, met } = situation;
  if (pair === null || !weighs(programme, step)) return null;
  const balance = balanceIn(programme, pair, known, met);
  if (balance === 'mentor-gives' && person.id === pair.mentee.id) return { wish: wishIn(situation, step, 'exchanges') };
  if (balance === 'mentee-gives' && person.id === pair.mentor.id) return { wish: wishIn(situation, step, 'topics') };
  return null;
}

/** The first thing that the other half named: what a mentor hoped to get, what a mentee wanted to learn. */
function wishIn(situation: Situation, step: Step, list: ListName): Nudge['wish'] {
  const { matching } = situation.programme;
  const reference = list === 'exchanges' ? matching.gets : matching.wants;
  const value = reference === undefined ? undefined : find(reference, situation, step)?.value;
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'string' ? { list, item: folderOf(situation.programme, list)(first).label } : null;
}
