import type { RawAnswers } from '../../programme/answer.ts';
import { type Hindrance, MOST_A_DAY } from '../../programme/begin.ts';
import { Typed } from '../answer/closed-page.tsx';
import type { Wording } from '../answer/wording.ts';
import { meHtml } from '../me/me-page.tsx';
import type { MeWording } from '../me/wording.ts';
import { Message } from '../page.tsx';

/**
 * Says kindly why a step cannot be begun now, and where to go from here.
 * @param wording of the step, where it is known with whom; null where there is nobody
 * @param typed what was written in vain, so that nothing typed is lost
 */
export function hinderedPage(
  token: string,
  me: MeWording,
  why: Hindrance | 'enough',
  wording: Wording | null = null,
  typed: RawAnswers = {},
): string {
  const { title, text } = me.own.begin.hindered[why];
  return meHtml(
    me,
    me.say(title),
    <Message title={me.say(title)} text={me.say(text, { most: MOST_A_DAY })}>
      {wording === null ? null : <Typed typed={typed} wording={wording} />}
      <p>
        <a href={`/me?t=${token}`}>{me.own.begin.back}</a>
      </p>
    </Message>,
  );
}
