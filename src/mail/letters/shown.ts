import { isFile } from '../../programme/answer.ts';
import { answerInWords, labelsOf } from '../../programme/in-words.ts';
import type { Shown } from '../../programme/shown.ts';
import { foldedAnswer } from '../../programme/topics.ts';
import { type Block, shortened } from '../letter.ts';
import { fill, firstName, questionOf, type Writing } from '../writing.ts';

/** Longest earlier answer that a letter shows, in characters. */
const LONGEST_SHOWN = 1500;

/**
 * An earlier answer as a step's letter shows it. The programme's own name for it usually says whose it
 * is; where it has none, the question is repeated with whose answer this was.
 * @param file where the file of this letter is, if there is one
 */
export function shownBlocks(
  { reference, by, value }: Shown,
  step: string,
  writing: Writing,
  file: string | null,
): Block[] {
  const { words, language, values } = writing;
  const [from = '', id = ''] = reference.split('.');
  const question = questionOf(writing, reference);
  if (question === undefined) return [];
  const called = words.steps[step]?.shows?.[reference];
  const asked = words.steps[from]?.questions?.[id]?.ask ?? reference;
  const said = foldedAnswer(writing.frame.programme, question, value);
  return [
    {
      kind: 'shown',
      label: fill(writing, called ?? asked),
      who: called === undefined ? whose(by, writing) : null,
      value: shortened(
        answerInWords(question, said, labelsOf(words, from, id), language, writing.to.zone, values),
        LONGEST_SHOWN,
      ),
      ...(isFile(value) && file !== null && { url: file }),
    },
  ];
}

function whose(by: string, { to, own }: Writing): string {
  return by === to.name ? own.mail.you : firstName(by);
}
