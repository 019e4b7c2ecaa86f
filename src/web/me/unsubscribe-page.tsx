import { Message } from '../page.tsx';
import { meHtml } from './me-page.tsx';
import type { MeWording } from './wording.ts';

/** What a browser shows for the address at which a mailbox unsubscribes: a button, because opening it changes nothing (P3). */
export function unsubscribePage(token: string, wording: MeWording): string {
  const { title, text, button, back } = wording.own.unsubscribe;
  return meHtml(
    wording,
    title,
    <Message title={title} text={text}>
      <form method="post" action="/me">
        <input type="hidden" name="t" value={token} />
        <div class="buttons">
          <button type="submit" class="calm" name="action" value="pause">
            {button}
          </button>
          <a class="button quiet" href={`/me?t=${token}`}>
            {back}
          </a>
        </div>
      </form>
    </Message>,
  );
}
