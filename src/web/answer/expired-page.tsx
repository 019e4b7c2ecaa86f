import type { Language } from '../../language.ts';
import { wordsOf } from '../../words/index.ts';
import { Message, pageHtml } from '../page.tsx';

/** An expired link offers a fresh one, which goes to the address on file only; the page does not say which (P4). */
export function expiredPage(token: string, language: Language): string {
  const { title, text, button } = wordsOf(language).page.expired;
  return pageHtml({
    language,
    title,
    children: (
      <Message title={title} text={text}>
        <form method="post" action="/a/fresh">
          <input type="hidden" name="t" value={token} />
          <button type="submit" class="send">
            {button}
          </button>
        </form>
      </Message>
    ),
  });
}

/** Says that a fresh link is on its way. It says so to whoever asks: whether somebody takes part is nobody else's business. */
export function freshPage(language: Language): string {
  const { sentTitle, sent } = wordsOf(language).page.expired;
  return pageHtml({ language, title: sentTitle, children: <Message title={sentTitle} text={sent} /> });
}
