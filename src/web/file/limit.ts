import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MOST_FILE_BYTES } from '../../file/types.ts';
import { languageBehind } from '../../runner/language-behind.ts';
import { openToken } from '../../token.ts';
import type { Door } from '../door.ts';
import { formLimit } from '../form.ts';
import { mistakePage } from '../mistake-page.tsx';

/**
 * The longest form with a file that we read. A file that is somewhat too large gets the form back with all that was written;
 * one beyond this is refused before it is read.
 */
const FORM_WITH_FILE_MAX_BYTES = 2 * MOST_FILE_BYTES;

/** What the token in the address of such a form opens. */
type FormPurpose = 'answer' | 'me';

/**
 * Refuses what is too long before it is read. A form that may be as large as a file has the token of its link in its address
 * too: only for who has a link that works is so much read.
 * @param purpose of the token
 */
export function attachmentLimit(purpose: FormPurpose): MiddlewareHandler<Door> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const opened = await openAddress(c, purpose);
    if (opened.kind !== 'open') return formLimit(c, next);
    const limit = bodyLimit({
      maxSize: FORM_WITH_FILE_MAX_BYTES,
      onError: async () => mistakePage(c, 'fileTooLarge', await languageBehind(c.env.world, opened.id)),
    });
    return limit(c, next);
  };
}

/** A form that cannot be read has no token in it; the one in its address says in which language to tell. */
export async function tornForm(c: Context<Door>, purpose: FormPurpose): Promise<Response> {
  const opened = await openAddress(c, purpose);
  return mistakePage(c, 'malformed', opened.kind === 'open' ? await languageBehind(c.env.world, opened.id) : null);
}

function openAddress(c: Context<Door>, purpose: FormPurpose) {
  const { world, now } = c.env;
  return openToken(world.config.linkKeys, purpose, c.req.query('t') ?? '', Math.floor(now.epochMilliseconds / 1000));
}
