import type { Mistake } from '../problem.ts';
import { unknownStep } from './check-references.ts';
import { mayBeUnread, stepNamed } from './course.ts';
import type { Question, Step } from './definition.ts';
import type { ConsentRules } from './definition-matching.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

/** Whether whoever wants to know more first is told, and then asked again. */
export function checkMore(
  sketch: Sketch,
  consent: ConsentRules,
  asked: Question | undefined,
  where: string,
): Mistake[] {
  const { more } = consent;
  if (more === undefined) return neverTold(sketch);
  const tellers = [
    ...(more.partner === undefined ? [] : [{ ...more.partner, audience: 'both' as const, at: `${where}.partner` }]),
    ...(more.coordinator === undefined
      ? []
      : [{ ...more.coordinator, audience: 'coordinator' as const, at: `${where}.coordinator` }]),
  ];
  const none = { where, wrong: 'nobody is asked to tell more', mend: 'Add "partner", "coordinator", or both.' };
  return [
    ...(tellers.length === 0 ? [none] : []),
    ...tellers.flatMap(({ option, step, audience, at }) => [
      ...isOption(asked, option, `${at}.option`),
      ...isStep(sketch, step, { after: 'more', audience, questions: true }, `${at}.step`),
    ]),
    ...isStep(sketch, more.again, { after: 'told', audience: 'both', questions: true }, `${where}.again`),
    ...asksTheSame(sketch, consent, more.again, `${where}.again`),
  ];
}

/** Steps that wait for a question which nobody can ask. */
function neverTold({ steps }: Sketch): Mistake[] {
  return steps
    .filter(({ moment }) => 'after' in moment && (moment.after === 'more' || moment.after === 'told'))
    .map(({ id }) => ({
      where: `steps.${id}.moment.after`,
      wrong: 'nobody can ask to know more, so this never goes out',
      mend: 'Add "more" to "matching.consent", or choose another moment.',
    }));
}

function isOption(asked: Question | undefined, option: string, where: string): Mistake[] {
  if (asked === undefined || asked.kind !== 'choice' || asked.options.includes(option)) return [];
  const wrong = `"${option}" is not among the answers to "${asked.id}"`;
  return [{ where, wrong, mend: didYouMean(option, asked.options) }];
}

type Wanted = { after: 'more' | 'told'; audience: Step['audience']; questions: true };

function isStep(sketch: Sketch, id: string, wanted: Wanted, where: string): Mistake[] {
  const step = stepNamed(sketch, id);
  if (step === undefined) return mayBeUnread(sketch, id) ? [] : [unknownStep(sketch, where, id)];
  const { moment, audience, questions } = step;
  const mistakes: Mistake[] = [];
  if (!('after' in moment) || moment.after !== wanted.after) {
    const mend = `Let its moment be { "after": "${wanted.after}" }.`;
    mistakes.push({ where, wrong: `"${id}" does not come at that moment`, mend });
  }
  if (audience !== wanted.audience) {
    mistakes.push({ where, wrong: `"${id}" goes to the ${audience}`, mend: `Make its audience "${wanted.audience}".` });
  }
  if (questions === undefined) {
    mistakes.push({ where, wrong: `"${id}" asks nothing`, mend: 'Give it a question.' });
  }
  return mistakes;
}

/** Yes and no are called the same the second time. */
function asksTheSame(sketch: Sketch, { question, yes, no }: ConsentRules, again: string, where: string): Mistake[] {
  const step = stepNamed(sketch, again);
  if (step?.questions === undefined) return [];
  const asked = step.questions.find(({ id }) => id === question);
  if (asked?.kind === 'choice' && asked.options.includes(yes) && asked.options.includes(no)) return [];
  const wrong = `"${again}" does not ask "${question}" with "${yes}" and "${no}" among its answers`;
  return [{ where, wrong, mend: 'Give it the same question: the two answers decide about the pair.' }];
}
