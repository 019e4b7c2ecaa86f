import { language } from '../language.ts';
import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import { questionNamed } from './course.ts';
import type { Question, Step } from './definition.ts';
import type { MatchingRules } from './definition-matching.ts';
import { reaches } from './situation.ts';
import type { Sketch } from './sketch.ts';
import type { ListName } from './topics.ts';

/** Whether the answers that people are matched by can be given, and by whom it takes. */
export function checkMatchingAnswers(sketch: Sketch, matching: MatchingRules): Mistake[] {
  const { wants, offers, gives, gets, languages, free, capacity } = matching;
  return [
    ...checked(sketch, 'wants', wants, fromList('topics'), ['mentee']),
    ...checked(sketch, 'offers', offers, fromList('topics'), ['mentor']),
    ...checked(sketch, 'gives', gives, fromList('exchanges'), ['mentee']),
    ...checked(sketch, 'gets', gets, fromList('exchanges'), ['mentor']),
    ...ofBoth(sketch, 'languages', languages, spoken),
    ...ofBoth(sketch, 'free', free, available),
    ...checked(sketch, 'capacity', capacity, counted, ['mentor']),
  ];
}

type Role = 'mentor' | 'mentee';

/** What is wrong with matching by a question of this kind; null when nothing is. */
type Judge = (question: Question) => Pick<Mistake, 'wrong' | 'mend'> | null;

function fromList(list: ListName): Judge {
  return (question) => {
    if (question.kind === 'topics' && (question.of ?? 'topics') === list) return null;
    const kind = list === 'topics' ? 'kind is "topics"' : 'kind is "topics", with "of": "exchanges"';
    return { wrong: `"${question.id}" does not ask for ${list}`, mend: `Name a question whose ${kind}.` };
  };
}

const spoken: Judge = (question) => {
  if (question.kind === 'choices' && question.options.every((option) => language.safeParse(option).success))
    return null;
  const mend = `Name a question whose kind is "choices" and whose options are ${language.options.join(', ')}.`;
  return { wrong: `"${question.id}" does not ask for languages`, mend };
};

const available: Judge = ({ id, kind }) =>
  kind === 'availability'
    ? null
    : { wrong: `"${id}" does not ask when somebody is free`, mend: 'Name a question whose kind is "availability".' };

const counted: Judge = ({ id, kind }) =>
  kind === 'scale'
    ? null
    : { wrong: `"${id}" does not ask how many`, mend: 'Name a question whose kind is "scale", such as from 1 to 3.' };

/** A list of questions, of which each of the two answers one at most. */
function ofBoth(
  sketch: Sketch,
  name: 'languages' | 'free',
  references: readonly string[] | undefined,
  judge: Judge,
): Mistake[] {
  const answering = new Map<Role, string>();
  return (references ?? []).flatMap((reference, at) => {
    const where = `${name}[${at}]`;
    const step = questionNamed(sketch, reference)?.step;
    const twice = step === undefined ? undefined : rolesOf(step).find((role) => answering.has(role));
    for (const role of step === undefined ? [] : rolesOf(step)) answering.set(role, reference);
    const mistakes = checked(sketch, where, reference, judge, ['mentor', 'mentee']);
    if (twice === undefined) return mistakes;
    const wrong = `the ${twice} is asked this by another question of the list already`;
    return [...mistakes, { where: `matching.${where}`, wrong, mend: 'Keep one of them.' }];
  });
}

function checked(
  sketch: Sketch,
  name: string,
  reference: string | undefined,
  judge: Judge,
  roles: readonly Role[],
): Mistake[] {
  if (reference === undefined) return [];
  const where = `matching.${name}`;
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  const unfit = judge(named.question);
  const whose = roles.join(' or the ');
  return [
    ...(unfit === null ? [] : [{ where, wrong: unfit.wrong, mend: unfit.mend }]),
    ...(rolesOf(named.step).some((role) => roles.includes(role))
      ? []
      : [
          {
            where,
            wrong: `"${named.step.id}" does not go to the ${whose}`,
            mend: `Name a question that the ${whose} answers.`,
          },
        ]),
  ];
}

function rolesOf({ audience }: Step): Role[] {
  return (['mentor', 'mentee'] as const).filter((role) => reaches(audience, role));
}
