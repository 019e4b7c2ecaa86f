import type { Context } from 'hono';
import { MOST_FILE_BYTES } from '../file/types.ts';
import { type Language, say, sizeInWords } from '../language.ts';
import type { Words } from '../words/index.ts';
import { wordsOf } from '../words/index.ts';
import { languageAccepted } from './accept-language.ts';
import type { Door } from './door.ts';
import { Message, pageHtml } from './page.tsx';

/** What can be wrong before we know who reads, and the status it is answered with. */
const statuses = { invalid: 404, tooLarge: 413, fileTooLarge: 413, malformed: 400, ours: 500 } as const;

/** A calm page for a reader whom we do not know, in the language of the browser unless we know theirs. */
export function mistakePage(
  c: Context<Door>,
  kind: keyof typeof statuses & keyof Words['mistake'],
  known: Language | null = null,
) {
  const language = known ?? languageAccepted(c.req.header('Accept-Language'));
  const { title, text } = wordsOf(language).mistake[kind];
  const said = say(text, language, { most: sizeInWords(MOST_FILE_BYTES, language) });
  return c.html(pageHtml({ language, title, children: <Message title={title} text={said} /> }), statuses[kind]);
}

/** Our own mistake: loud in the log, without the address, which holds a token; calm on the page. */
export function failed(error: Error, c: Context<Door>) {
  console.error({ event: 'page failed', path: c.req.path, error: error.stack ?? String(error) });
  return mistakePage(c, 'ours');
}
