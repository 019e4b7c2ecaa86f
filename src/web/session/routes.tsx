import { type Context, Hono } from 'hono';
import { moveSession, openSession, type SessionPage, type SessionWish } from '../../runner/session.ts';
import { readLocal } from '../answer/local-time.ts';
import type { Door } from '../door.ts';
import { field, formLimit, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { expiredSessionPage, markOf, sessionPage, type Typed } from './session-page.tsx';

/** The page on which one half of a pair moves a session or calls it off (M13). Only a POST changes anything (P3). */
export const sessionPages = new Hono<Door>();

sessionPages.use(privately, formLimit);
sessionPages.onError(failed);

sessionPages.get('/', (c) => {
  const token = c.req.query('t') ?? '';
  return withSession(c, token, (page) =>
    c.html(sessionPage({ token, page, did: c.req.query('did') ?? null, typed: null })),
  );
});

sessionPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return mistakePage(c, 'malformed');
  const token = field(form, 't');
  return withSession(c, token, async (page) => {
    // A page that was opened before somebody else moved the session says so instead of moving another one.
    if (field(form, 's') !== markOf(page)) return c.redirect(`/session?t=${token}&did=meanwhile`, 303);
    const typed = { at: field(form, 'at'), where: field(form, 'where') };
    const wish = wishIn(field(form, 'action'), typed, page.person.zone);
    if (wish === 'malformed') return mistakePage(c, 'malformed', page.person.language);
    if (typeof wish === 'string') return c.html(sessionPage({ token, page, did: wish, typed }), 422);
    const { kind } = await moveSession(c.env.world, page, wish, c.env.now);
    if (kind === 'past' || kind === 'too-long') return c.html(sessionPage({ token, page, did: kind, typed }), 422);
    return c.redirect(`/session?t=${token}&did=${kind === 'done' ? wish.kind : 'meanwhile'}`, 303);
  });
});

function wishIn(
  action: string,
  { at, where }: Typed,
  zone: string,
): SessionWish | 'malformed' | 'no-moment' | 'skipped-hour' {
  if (action === 'postpone' || action === 'cancel') return { kind: action };
  if (action !== 'agreed') return 'malformed';
  const read = readLocal(at, zone);
  return read.kind === 'moment' ? { kind: 'agreed', at: read.at, where } : read.kind;
}

async function withSession(
  c: Context<Door>,
  token: string,
  then: (page: SessionPage) => Response | Promise<Response>,
): Promise<Response> {
  const opened = await openSession(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'expired') return c.html(expiredSessionPage(c.req.header('Accept-Language')), 410);
  return then(opened.page);
}
