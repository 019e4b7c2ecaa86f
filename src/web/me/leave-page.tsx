import { firstName } from '../../mail/writing.ts';
import { partnerOf } from '../../programme/cohort.ts';
import { Message } from '../page.tsx';
import { meHtml } from './me-page.tsx';
import type { MeWording } from './wording.ts';

/** One question, what follows from yes, and an easy way back: leaving is final in a cohort. */
export function leavePage(token: string, wording: MeWording): string {
  const { own, say, me } = wording;
  const title = say(own.leave.title);
  return meHtml(
    wording,
    title,
    <Message title={title} text={own.leave.text}>
      {me.pairs.map((pair) => (
        <p>{say(own.leave.pair, { partner: firstName(partnerOf(pair, me.person).name) })}</p>
      ))}
      <p>{own.leave.final}</p>
      <form method="post" action="/me">
        <input type="hidden" name="t" value={token} />
        <div class="buttons">
          <button type="submit" class="calm" name="action" value="leave">
            {own.leave.button}
          </button>
          <a class="button quiet" href={`/me?t=${token}`}>
            {own.leave.back}
          </a>
        </div>
      </form>
    </Message>,
  );
}

/** What somebody who left finds behind their link. */
export function leftPage(wording: MeWording): string {
  const { leftTitle, left } = wording.own.leave;
  return meHtml(wording, leftTitle, <Message title={leftTitle} text={wording.say(left)} />);
}
