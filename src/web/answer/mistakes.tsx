import { MOST_FILE_BYTES } from '../../file/types.ts';
import { sizeInWords } from '../../language.ts';
import { unreachable } from '../../problem.ts';
import { LONGEST, MOST_TOPICS, type Refusal } from '../../programme/answer.ts';
import type { Question } from '../../programme/definition.ts';
import { idsOf } from './fields/field.ts';
import type { Wording } from './wording.ts';

/** All that is wrong, above the form, each with a link to its question. */
export function MistakeSummary({ refused, wording }: { refused: readonly Refusal[]; wording: Wording }) {
  if (refused.length === 0) return null;
  const { mistake } = wording.writing.own;
  return (
    <div class="summary" role="alert">
      <h2>{wording.say(mistake.heading, { count: refused.length })}</h2>
      <p>{mistake.kept}</p>
      <ul>
        {refused.map((refusal) => (
          <li>
            <a href={`#${idsOf(refusal.question).control}`}>{askOf(refusal, wording)}</a>{' '}
            {mistakeInWords(refusal, wording)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong with an answer, in its author's language. */
export function mistakeInWords({ question: id, why }: Refusal, { questions, writing, say }: Wording): string {
  const { mistake } = writing.own;
  const question = questions.find((one) => one.id === id);
  switch (why) {
    case 'missing':
      return mistake.missing[question === undefined ? 'text' : wanted[question.kind]];
    case 'too-long':
      return say(mistake.tooLong, { most: longest(question) });
    case 'too-many':
      return say(mistake.tooMany, { most: question?.kind === 'topics' ? (question.most ?? MOST_TOPICS) : 1 });
    case 'not-a-choice':
      if (question?.kind === 'datetime') return mistake.moment['no-moment'];
      return question?.kind === 'zone' ? mistake.zone : mistake.notAChoice;
    case 'skipped-hour':
      return mistake.moment['skipped-hour'];
    case 'past':
      return mistake.past;
    case 'too-soon':
      return mistake.tooSoon;
    case 'too-large':
      return say(mistake.file.tooLarge, { most: sizeInWords(MOST_FILE_BYTES, writing.language) });
    case 'empty':
      return mistake.file.empty;
    case 'wrong-type':
      return mistake.file.wrongType;
    default:
      return unreachable(why);
  }
}

const wanted = {
  short: 'text',
  long: 'text',
  scale: 'one',
  choice: 'one',
  yesno: 'one',
  choices: 'some',
  topics: 'some',
  statements: 'some',
  availability: 'some',
  zone: 'text',
  datetime: 'text',
  slots: 'some',
  file: 'file',
} as const satisfies Record<Question['kind'], string>;

function longest(question: Question | undefined): number {
  if (question?.kind === 'topics') return LONGEST.topic;
  return question?.kind === 'short' ? LONGEST.short : LONGEST.long;
}

function askOf({ question }: Refusal, { step, say }: Wording): string {
  return say(step.questions?.[question]?.ask ?? question);
}
