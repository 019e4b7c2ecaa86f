import { type Block, type Contents, paragraphs } from '../letter.ts';
import type { AnswerLinks } from '../links.ts';
import { fill, fillOptional, stepWordsOf, type Writing, withValues } from '../writing.ts';
import { otherQuestions, questionBlocks } from './question.ts';
import { reasonBlocks } from './reasons.ts';
import { reportBlocks } from './report.ts';
import { shownBlocks } from './shown.ts';
import { type StepOrder, stepValues } from './step-values.ts';

/**
 * Where a step's letter leads: its own page; that of the coordinator's match, or of the wishes for a classic mentor;
 * that of a session, where it prepares one; to the file that it shows.
 */
export type StepLinks = AnswerLinks & Record<'review' | 'wishes' | 'session' | 'file', string | null>;

/**
 * The letter of a step: what is said, what was answered before, one question, then the rest. Its nth
 * reminder opens in its own words and asks again, without the rest.
 */
export function stepLetter(order: StepOrder, bare: Writing, links: StepLinks): Contents {
  const writing = withValues(bare, stepValues(order, bare));
  const words = stepWordsOf(writing, order.step);
  const { subject, opening } = words.reminders?.[order.nth - 1] ?? words;
  const rest = order.nth > 0 ? [] : [words.more, words.next].filter((text) => text !== undefined);
  const saysWhenItCloses = [opening, ...rest].some((text) => text.includes('{closes}'));
  return {
    subject: fill(writing, subject),
    preheader: fill(writing, words.preheader),
    blocks: [
      ...paragraphs(fill(writing, opening)),
      ...reasonBlocks(order.nth === 0 ? order.reasons : [], order.partner, writing),
      ...order.shows.flatMap((shown) => shownBlocks(shown, order.step, writing, links.file)),
      ...(order.nth === 0 ? reportBlocks(order.report, writing, links.wishes) : []),
      ...pageBlocks(order, links, writing),
      ...questionBlocks(order, writing, links),
      ...smallPrint(order, writing, saysWhenItCloses),
      ...rest.flatMap((text) => paragraphs(fill(writing, text))),
    ],
  };
}

function pageBlocks(order: StepOrder, { review, session }: StepLinks, { own: { mail } }: Writing): Block[] {
  if (review !== null) return [{ kind: 'button', label: mail.review, url: review }];
  if (session === null) return [];
  const label = order.session?.agreed === false ? mail.settleSession : mail.moveSession;
  return [{ kind: 'button', label, url: session }];
}

/** A match that waits for its coordinator closes, too, and takes no answers. */
function asks(step: string, { frame }: Writing): boolean {
  return frame.programme.steps.some(({ id, questions }) => id === step && questions !== undefined);
}

/** How many questions follow, how long it takes, and until when, unless the programme says so itself. */
function smallPrint({ step, closesAt }: StepOrder, writing: Writing, saysWhenItCloses: boolean): Block[] {
  const said = [
    otherQuestions(step, writing),
    fillOptional(writing, stepWordsOf(writing, step).takes),
    closesAt === null || saysWhenItCloses || !asks(step, writing) ? null : fill(writing, writing.own.mail.closes),
  ].filter((text) => text !== null);
  return said.length === 0 ? [] : [{ kind: 'small', text: said.join(' ') }];
}
