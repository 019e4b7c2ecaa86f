import type { Temporal } from 'temporal-polyfill';
import { Lines } from '../../mail/block-html.tsx';
import type { RawAnswers } from '../../programme/answer.ts';
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
export function Typed({ typed, wording: { questions, own, step, say } }: { typed: RawAnswers; wording: Wording }) {
  const texts = questions.flatMap(({ id }) => {
    const text = textOf(typed[id]?.value);
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
