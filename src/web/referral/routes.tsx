import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { openReferral, type ReferralPage, settle } from '../../runner/settle.ts';
import type { Door } from '../door.ts';
import { field, formLimit, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { expiredReferralPage, referralPage } from './referral-page.tsx';

/** The page on which a coordinator welcomes a guest or not (M10). Only a POST changes anything (P3). */
export const referralPages = new Hono<Door>();

referralPages.use(privately, formLimit);
referralPages.onError(failed);

referralPages.get('/', (c) => {
  const token = c.req.query('t') ?? '';
  return withReferral(c, token, (page) => c.html(referralPage(token, page)));
});

referralPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return mistakePage(c, 'malformed');
  const token = field(form, 't');
  const wish = z.enum(['approve', 'decline']).safeParse(field(form, 'action'));
  return withReferral(c, token, async ({ referral, frame }) => {
    if (!wish.success) return mistakePage(c, 'malformed', frame.coordinator.language);
    // Whatever comes of it, the page says how it stands: who was welcomed meanwhile, or what forbids it.
    await settle(c.env.world, referral.id, wish.data, c.env.now);
    return c.redirect(`/referral?t=${token}`, 303);
  });
});

async function withReferral(
  c: Context<Door>,
  token: string,
  then: (page: ReferralPage) => Response | Promise<Response>,
): Promise<Response> {
  const opened = await openReferral(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'expired') return c.html(expiredReferralPage(c.req.header('Accept-Language')), 410);
  return then(opened.page);
}
