import type { Mistake } from '../problem.ts';
import { scaleOf } from './answer.ts';
import { compareDurations } from './course.ts';
import type { Question, Step } from './definition.ts';
import type { Statements } from './mindset.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';

/** Whether questions can be answered in time, and each is whole in itself. */
export function checkQuestions(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap((step) => [
    ...(isReviewed(sketch, step) ? [] : closing(step)),
    ...reminding(step, isReviewed(sketch, step)),
    ...(step.questions ?? []).flatMap((question) =>
      checkQuestion(sketch, question, `steps.${step.id}.questions.${question.id}`),
    ),
  ]);
}

/** A match waits for the coordinator, who approves it: it is reminded of and closes like a question. */
function isReviewed({ head }: Sketch, { does }: Step): boolean {
  return does === 'match' && (head.matching?.review ?? 'never') !== 'never';
}

function closing({ id, questions, closes }: Step): Mistake[] {
  if (questions !== undefined && closes === undefined) {
    const mend = 'Add "closes", such as "P7D", or leave the questions out.';
    return [{ where: `steps.${id}.closes`, wrong: 'the step asks questions and never closes them', mend }];
  }
  if (questions !== undefined || closes === undefined) return [];
  return [
    {
      where: `steps.${id}.closes`,
      wrong: 'nothing is asked, so nothing closes',
      mend: 'Leave "closes" out, or add questions.',
    },
  ];
}

function reminding({ id, questions, reminders = [], closes }: Step, reviewed: boolean): Mistake[] {
  if (questions === undefined && reminders.length > 0 && !(reviewed && closes !== undefined)) {
    return [
      {
        where: `steps.${id}.reminders`,
        wrong: 'nothing is asked, so there is nothing to be reminded of',
        mend: 'Leave them out.',
      },
    ];
  }
  return reminders.flatMap((reminder, at) => {
    const where = `steps.${id}.reminders[${at}]`;
    const before = reminders[at - 1];
    if (closes !== undefined && compareDurations(reminder, closes) >= 0) {
      const mend = `Write less than "${closes}", or let the step close later.`;
      return [
        { where, wrong: `this reminder (${reminder}) comes when the questions close (${closes}) or after`, mend },
      ];
    }
    if (before === undefined || compareDurations(before, reminder) < 0) return [];
    const wrong = `this reminder (${reminder}) does not come after the one before it (${before})`;
    return [{ where, wrong, mend: 'Both count from the first letter: write them from early to late.' }];
  });
}

function checkQuestion(sketch: Sketch, question: Question, where: string): Mistake[] {
  const { visibility, mayChoose } = question;
  const mistakes: Mistake[] = [];
  if (mayChoose !== undefined && !mayChoose.includes(visibility)) {
    const mend = `Add "${visibility}" to the list, or start from one that is in it.`;
    mistakes.push({
      where: `${where}.mayChoose`,
      wrong: `the author cannot choose "${visibility}", which it starts from`,
      mend,
    });
  }
  return [...mistakes, ...ofKind(sketch, question, where)];
}

function ofKind({ head, unread }: Sketch, question: Question, where: string): Mistake[] {
  switch (question.kind) {
    case 'scale': {
      const { from, to } = scaleOf(question);
      if (from < to) return [];
      return [{ where, wrong: `a scale from ${from} to ${to} has no room`, mend: 'Let "from" be less than "to".' }];
    }
    case 'choice':
    case 'choices':
      return twice(question.options, `${where}.options`);
    case 'topics': {
      const list = question.of ?? 'topics';
      if (unread.head.has(list) || (head[list] ?? []).length > 0) return [];
      return [{ where, wrong: `the programme has no ${list} to choose from`, mend: `Add "${list}" at the top.` }];
    }
    case 'statements':
      return [
        ...twice(
          question.statements.map(({ id }) => id),
          `${where}.statements`,
        ),
        ...forTheirAuthor(question, where),
        ...axes(head.axes ?? [], unread.head, question, where),
      ];
    default:
      return [];
  }
}

function twice(ids: readonly string[], where: string): Mistake[] {
  const shared = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...shared].map((id) => ({ where, wrong: `"${id}" stands here twice`, mend: 'Keep one of them.' }));
}

/** Nobody is ranked, matched or shown to others by where they stand on an axis (M5). */
function forTheirAuthor({ visibility, mayChoose = [] }: Statements, where: string): Mistake[] {
  if ([visibility, ...mayChoose].every((one) => one === 'private')) return [];
  const mend = 'Write "visibility": "private", and leave "mayChoose" out.';
  return [{ where, wrong: 'the marks of statements are for their author alone', mend }];
}

function axes(
  known: readonly string[],
  unread: ReadonlySet<string>,
  { statements }: Statements,
  where: string,
): Mistake[] {
  if (unread.has('axes')) return [];
  return statements
    .filter(({ axis }) => !known.includes(axis))
    .map(({ id, axis }) => ({
      where: `${where}.statements.${id}.axis`,
      wrong: `there is no axis "${axis}"`,
      mend: known.length === 0 ? `Add "axes": ["${axis}"] at the top.` : didYouMean(axis, known),
    }));
}
