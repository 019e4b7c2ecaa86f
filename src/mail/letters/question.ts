import { NO_SLOT, scaleOf } from '../../programme/answer.ts';
import { askedOfAll } from '../../programme/asked.ts';
import type { Question, QuestionWords } from '../../programme/definition.ts';
import type { Block } from '../letter.ts';
import type { AnswerLinks } from '../links.ts';
import { capital, fill, fillOptional, stepWordsOf, type Writing } from '../writing.ts';
import { momentLabel } from './moment-label.ts';
import type { StepOrder } from './step-values.ts';

/** The first question of a step with all that one tap can answer, else a button to its page. */
export function questionBlocks(
  { step, moments }: Pick<StepOrder, 'step' | 'moments'>,
  writing: Writing,
  links: AnswerLinks,
): Block[] {
  const [question] = questionsOf(step, writing);
  if (question === undefined) return [];
  const words = stepWordsOf(writing, step);
  const asked = words.questions?.[question.id];
  if (asked === undefined) throw new Error(`Question ${step}.${question.id} has no words (${writing.language})`);
  return [
    { kind: 'question', ask: fill(writing, asked.ask), help: fillOptional(writing, asked.help) },
    answersBlock(question, asked, moments, writing, links) ?? {
      kind: 'button',
      label: fill(writing, words.button ?? writing.own.mail.answer),
      url: links.page,
    },
  ];
}

/**
 * That the page asks more than the letter does, so that nobody feels tricked into a form; where the
 * programme has words for a button, those say what is behind it. What only some are asked is not counted.
 */
export function otherQuestions(step: string, writing: Writing): string | null {
  const count = askedOfAll(questionsOf(step, writing)).length - 1;
  if (count < 1 || stepWordsOf(writing, step).button !== undefined) return null;
  return fill(writing, writing.own.mail.others, { count });
}

function questionsOf(step: string, { frame }: Writing): readonly Question[] {
  return frame.programme.steps.find(({ id }) => id === step)?.questions ?? [];
}

function answersBlock(
  question: Question,
  words: QuestionWords,
  moments: StepOrder['moments'],
  writing: Writing,
  links: AnswerLinks,
): Block | null {
  const option = (value: string, label: string) => ({ label, url: links.with(question.id, value) });
  switch (question.kind) {
    case 'scale': {
      const { from, to } = scaleOf(question);
      const numbers = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
      return {
        kind: 'scale',
        marks: numbers.map((number) => option(number, number)),
        low: fillOptional(writing, words.low),
        high: fillOptional(writing, words.high),
      };
    }
    case 'choice':
      return {
        kind: 'options',
        options: question.options.map((id) => option(id, fill(writing, words.options?.[id] ?? id))),
      };
    case 'yesno':
      return {
        kind: 'options',
        options: [option('yes', capital(writing.own.mail.yes)), option('no', capital(writing.own.mail.no))],
      };
    case 'slots':
      return {
        kind: 'options',
        options: [
          ...moments.map((moment) => option(moment.at.toString(), momentLabel(moment, writing))),
          option(NO_SLOT, capital(writing.own.mail.noSlot)),
        ],
      };
    default:
      return null;
  }
}
