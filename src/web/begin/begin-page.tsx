import type { Refusal } from '../../programme/answer.ts';
import { askedOfAll } from '../../programme/asked.ts';
import type { Filled } from '../answer/filled.ts';
import { MistakeSummary } from '../answer/mistakes.tsx';
import { QuestionsForm } from '../answer/prompt-form.tsx';
import { promptHtml } from '../answer/prompt-html.tsx';
import { Shown } from '../answer/shown.tsx';
import type { Wording } from '../answer/wording.ts';
import { Paragraphs } from '../page.tsx';

type BeginPageProps = { token: string; wording: Wording; filled: Filled; refused: readonly Refusal[] };

/**
 * The page on which somebody begins a step: what it is for, its questions, one button. The form carries the id that
 * its prompt will have, so that a second press begins nothing more.
 */
export function beginPage({ token, wording, filled, refused }: BeginPageProps): string {
  const { own, say, step, questions, page } = wording;
  const { id, step: s, pairId } = page.situation.prompt;
  return promptHtml(
    wording,
    say(step.subject),
    <>
      <h1>{say(step.subject)}</h1>
      <MistakeSummary refused={refused} wording={wording} />
      <Paragraphs text={say(step.opening)} />
      <Shown wording={wording} />
      {step.takes === undefined ? null : <p class="small">{say(step.takes)}</p>}
      <QuestionsForm
        action="/do"
        hidden={{ t: token, s, ...(pairId !== null && { p: pairId }), n: id }}
        wording={wording}
        filled={filled}
        refused={refused}
      >
        <button type="submit" class="send">
          {say(step.button ?? own.send, { count: askedOfAll(questions).length })}
        </button>
      </QuestionsForm>
      {step.next === undefined ? null : <Paragraphs class="more" text={say(step.next)} />}
    </>,
  );
}
