import type { Temporal } from 'temporal-polyfill';
import { Lines } from '../../mail/block-html.tsx';
import { answerSchema, type RawAnswers } from '../../programme/answer.ts';
import type { Question } from '../../programme/definition.ts';
import { answerInWords, labelsOf } from '../../programme/in-words.ts';
import { Message, Paragraphs } from '../page.tsx';
import { textOf } from './filled.ts';
import { Given } from './given.tsx';
import { MindsetResults } from './mindset.tsx';
import { promptHtml } from './prompt-html.tsx';
import type { Standing } from './standing.ts';
import { NextLetter } from './thanks-page.tsx';
import type { Wording } from './wording.ts';

/**
 * Says kindly why nothing can be answered here, and what comes next; what was answered is still there to read.
 * @param typed what came too late, so that nothing typed is lost
 */
export function closedPage(
  wording: Wording,
  standing: Exclude<Standing, 'open'>,
  now: Temporal.Instant,
  typed: RawAnswers = {},
): string {
  const { own, say, page, step } = wording;
  const { title, text } = own.closed[standing];
  const goesOn = standing !== 'left' && standing !== 'ended';
  return promptHtml(
    wording,
    say(title),
    <>
      <Message title={say(title)} text={say(text)} />
      {standing === 'letter' ? <Paragraphs text={say(step.opening)} /> : null}
      {goesOn ? <NextLetter wording={wording} now={now} /> : null}
      <Typed typed={typed} wording={wording} />
      {page.answers.length === 0 ? null : (
        <>
          <MindsetResults wording={wording} />
          <Given wording={wording} />
        </>
      )}
    </>,
  );
}

/** What somebody wrote that was not taken: theirs to copy. */
export function Typed({ typed, wording }: { typed: RawAnswers; wording: Wording }) {
  const { questions, own, step, say } = wording;
  const texts = questions.flatMap((question) => {
    const { id } = question;
    const text = typedInWords(question, typed[id]?.value, wording);
    return text === '' ? [] : [{ ask: say(step.questions?.[id]?.ask ?? id), text }];
  });
  if (texts.length === 0) return null;
  return (
    <section>
      <p>{own.closed.typed}</p>
      <dl class="shown">
        {texts.map(({ ask, text }) => (
          <div>
            <dt>{ask}</dt>
            <dd>
              <Lines text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was chosen reads as it would in a letter; what is no answer stands as it was typed. */
function typedInWords(question: Question, value: unknown, { writing, page }: Wording): string {
  const plain = textOf(value);
  if (plain === '' || question.kind === 'file' || question.kind === 'statements') return plain;
  const read = answerSchema(question).safeParse(value);
  if (!read.success) return plain;
  const { words, language, values, to } = writing;
  return answerInWords(question, read.data, labelsOf(words, page.step.id, question.id), language, to.zone, values);
}
