import { scaleOf } from '../../programme/answer.ts';
import type { Question } from '../../programme/definition.ts';
import type { Asked, Writer } from './asked.ts';
import { choiceIn, choicesIn } from './choice.ts';
import { answering } from './courtesy.ts';
import { labelsIn } from './labels.ts';
import type { Reading } from './pieces.ts';
import { markIn } from './scale.ts';
import { slotsIn } from './slots.ts';
import { hasWords, tokensOf } from './tokens.ts';
import { topicsIn } from './topics.ts';
import { yesOrNoIn } from './yes-no.ts';

/** Whether an answer is one of some that the question knows: words show whether they are one. */
export function isClosed({ kind }: Question): boolean {
  return kind === 'scale' || kind === 'yesno' || kind === 'choice' || kind === 'choices' || kind === 'slots';
}

/** Whether any words are an answer. */
export function isText({ kind }: Question): boolean {
  return kind === 'short' || kind === 'long';
}

/** Whether the kind is read from words at all; the others need their page. */
export function isRead(question: Question): boolean {
  return isClosed(question) || isText(question) || question.kind === 'topics';
}

/** Reads the answer to a question in what somebody said to it. Null where it cannot be read with certainty. */
export function readIn(said: string, asked: Asked, writer: Writer): Reading {
  const { question } = asked;
  if (isText(question)) return hasWords(said) ? { value: bare(said), end: said.length } : null;
  if (!hasWords(said)) return null;
  const reading = closedIn(said, asked, writer);
  return reading === null || hasWords(said.slice(reading.end)) ? reading : { ...reading, end: said.length };
}

/** One line without the sign that a list puts before it, and the comma behind a part of one; more as they stand. */
function bare(said: string): string {
  const text = said.trim();
  return text.includes('\n') ? text : text.replace(/^[-–—•*]\s+/, '').replace(/[,;]$/, '');
}

function closedIn(said: string, { question, wordings, moments }: Asked, writer: Writer): Reading {
  const tokens = answering(said, writer.name);
  switch (question.kind) {
    case 'scale':
      return markIn(said, tokens, scaleOf(question), wordings);
    case 'yesno':
      return yesOrNoIn(said, tokens);
    case 'choice': {
      // The other half may be called as its writer is, and stand in a label.
      const whole = choiceIn(said, tokensOf(said), question.options, labelsIn(wordings), writer);
      if (whole?.end === said.length) return whole;
      return choiceIn(said, tokens, question.options, labelsIn(wordings), writer);
    }
    case 'choices':
      return choicesIn(said, tokens, question.options, labelsIn(wordings), writer);
    case 'slots':
      return slotsIn(said, tokens, moments);
    case 'topics':
      return topicsIn(said, tokens, labelsIn(wordings), writer);
    default:
      return null;
  }
}
