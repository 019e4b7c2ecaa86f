import type { Context } from 'hono';
import { openMe } from '../../runner/person.ts';
import type { Door } from '../door.ts';
import { mistakePage } from '../mistake-page.tsx';
import { expiredMePage } from './expired-page.tsx';
import { type MeWording, meWordingOf } from './wording.ts';

/** Opens what a person's own link names, or answers with the page that says why it does not open. */
export async function withPerson(
  c: Context<Door>,
  token: string,
  then: (token: string, wording: MeWording) => Response | Promise<Response>,
): Promise<Response> {
  const opened = await openMe(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'expired') return c.html(expiredMePage(c.req.header('Accept-Language')), 410);
  return then(token, meWordingOf(opened.me));
}
