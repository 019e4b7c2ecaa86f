import type { Answer } from './answer.ts';
import type { Change } from './change.ts';
import type { Person } from './cohort.ts';
import type { Step } from './definition.ts';
import type { Situation } from './situation.ts';

/**
 * Somebody says in which time zone they are, and the one we knew was another (M6): from now on their days are
 * reckoned there. Taking the answer back leaves it so.
 * @returns `there`: the situation with them where they are, for what is planned by the same decision
 */
export function relocated(
  situation: Situation,
  step: Step,
  answers: readonly Answer[],
): { there: Situation; moves: Change[] } {
  const { person, pair } = situation;
  const asked = step.questions?.find(({ kind }) => kind === 'zone');
  const zone = answers.find(({ question }) => question === asked?.id)?.value;
  if (typeof zone !== 'string' || zone === person.zone) return { there: situation, moves: [] };
  const moved = (one: Person): Person => (one.id === person.id ? { ...one, zone } : one);
  return {
    there: {
      ...situation,
      person: moved(person),
      pair: pair === null ? null : { ...pair, mentor: moved(pair.mentor), mentee: moved(pair.mentee) },
    },
    moves: [{ kind: 'person-moved', id: person.id, version: person.version, to: { zone } }],
  };
}
