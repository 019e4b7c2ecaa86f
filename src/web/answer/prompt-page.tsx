import type { Refusal } from '../../programme/answer.ts';
import { Paragraphs } from '../page.tsx';
import type { Filled } from './filled.ts';
import { MistakeSummary } from './mistakes.tsx';
import type { Notice } from './notice.ts';
import { OtherHour } from './other-hour.tsx';
import { PromptForm, TakeBack } from './prompt-form.tsx';
import { promptHtml } from './prompt-html.tsx';
import { Shown } from './shown.tsx';
import type { Wording } from './wording.ts';

type PromptPageProps = {
  token: string;
  wording: Wording;
  filled: Filled;
  notice: Notice | null;
  refused: readonly Refusal[];
};

/** The page of a prompt: the letter again, with all its questions as a form. */
export function promptPage(props: PromptPageProps): string {
  const { token, wording, filled, notice, refused } = props;
  const { own, say, step, writing, page } = wording;
  return promptHtml(
    wording,
    say(step.subject),
    <>
      <h1>{say(step.subject)}</h1>
      {notice === null ? null : (
        <p class="notice" role="status">
          {say(own.notice[notice])}
        </p>
      )}
      <MistakeSummary refused={refused} wording={wording} />
      {refused.length > 0 ? null : <OtherHour wording={wording} />}
      <Paragraphs text={say(step.opening)} />
      <Shown wording={wording} />
      <p class="small">
        {[step.takes, writing.own.mail.closes].flatMap((text) => (text ? [say(text)] : [])).join(' ')}
      </p>
      <PromptForm token={token} wording={wording} filled={filled} refused={refused} />
      {page.takesBack ? <TakeBack token={token} wording={wording} /> : null}
    </>,
  );
}
