import type { Mistake } from '../problem.ts';
import { checkReference } from './check-references.ts';
import { inPair, inSession, questionNamed } from './course.ts';
import type { Question, Step } from './definition.ts';
import type { Sketch } from './sketch.ts';
import { sight } from './visibility.ts';

/** Whether what a ledger names can be told of by one half of a pair to the other (M20). */
export function checkLedger(sketch: Sketch): Mistake[] {
  const { ledger } = sketch.head;
  if (ledger === undefined || sketch.unread.head.has('ledger')) return [];
  const { got, gave = [] } = ledger;
  const named = [
    ...got.map((reference, at) => ({ reference, where: `ledger.got[${at}]` })),
    ...gave.map(({ question }, at) => ({ reference: question, where: `ledger.gave[${at}].question` })),
  ];
  return [
    ...named.flatMap(({ reference, where }) => entry(sketch, where, reference)),
    ...got.flatMap((reference, at) => ofSession(sketch, `ledger.got[${at}]`, reference)),
    ...named.flatMap(({ reference, where }, at) =>
      named.findIndex((other) => other.reference === reference) === at
        ? []
        : [{ where, wrong: `"${reference}" would count twice`, mend: 'Name it once.' }],
    ),
  ];
}

function entry(sketch: Sketch, where: string, reference: string): Mistake[] {
  const named = questionNamed(sketch, reference);
  if (named === undefined) return checkReference(sketch, where, reference);
  const { step, question } = named;
  return [
    ...(step.audience === 'coordinator' || inPair(sketch, step) === false
      ? [
          {
            where,
            wrong: `"${step.id}" is not a step of a pair`,
            mend: 'Name a question that the two of a pair are asked.',
          },
        ]
      : []),
    ...told(question, where),
  ];
}

function told({ id, kind, visibility, mayChoose = [] }: Question, where: string): Mistake[] {
  if (kind !== 'short' && kind !== 'long') {
    return [{ where, wrong: `"${id}" is not told in words`, mend: 'Name a question whose kind is "short" or "long".' }];
  }
  if ([visibility, ...mayChoose].some((one) => sight(one, 'pair') === 'named')) return [];
  return [{ where, wrong: `the other half never reads "${id}"`, mend: 'Let its visibility be "pair".' }];
}

function ofSession(sketch: Sketch, where: string, reference: string): Mistake[] {
  const step: Step | undefined = questionNamed(sketch, reference)?.step;
  if (step === undefined || inSession(sketch, step) !== false) return [];
  const mend = 'Name a question of a step about a session; what is given between two goes under "gave".';
  return [{ where, wrong: `"${step.id}" is not about a session`, mend }];
}
