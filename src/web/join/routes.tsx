import { type Context, Hono } from 'hono';
import { type Language, language as languageSchema } from '../../language.ts';
import { type ClosedJoin, join, openJoin } from '../../runner/join.ts';
import { languageAccepted } from '../accept-language.ts';
import type { Door } from '../door.ts';
import { field, formLimit, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { gonePage, guestMessage, joinPage } from './join-page.tsx';
import { readGuest, untypedGuest } from './read-guest.ts';
import { guestWordingOf } from './wording.ts';

/** The page behind a link that a participant passed on (M10). Only a POST changes anything (P3). */
export const joinPages = new Hono<Door>();

joinPages.use(privately, formLimit);
joinPages.onError(failed);

joinPages.get('/', async (c) => {
  const token = c.req.query('t') ?? '';
  const language = readLanguage(c, c.req.query('l') ?? '');
  const opened = await openJoin(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid', language);
  if (opened.kind !== 'open') return closed(c, opened, language, c.req.query('did') === 'sent');
  const { frame, inviter, parts } = opened.page;
  const wording = guestWordingOf(frame, inviter, language);
  const typed = untypedGuest(parts, { language: wording.language, zone: frame.cohort.zone });
  return c.html(joinPage({ token, wording, typed, refused: [], parts, inviter }));
});

joinPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return mistakePage(c, 'malformed');
  const token = field(form, 't');
  const language = readLanguage(c, field(form, 'l'));
  const opened = await openJoin(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid', language);
  if (opened.kind !== 'open') return closed(c, opened, language, false);
  const { frame, inviter, parts, referral } = opened.page;
  const { typed, read, refused } = readGuest(form, parts);
  const wording = guestWordingOf(frame, inviter, language);
  if (read === null) return c.html(joinPage({ token, wording, typed, refused, parts, inviter }), 422);
  const filled = await join(c.env.world, referral.id, read, c.env.now);
  if (filled.kind !== 'sent') return closed(c, filled, language, false);
  return c.redirect(`/join?t=${token}&l=${wording.language}&did=sent`, 303);
});

/** What a link says that takes nothing any more; `sent` to whoever has just filled it in. */
function closed(c: Context<Door>, closed: ClosedJoin, language: Language, sent: boolean) {
  if (closed.kind === 'gone') return c.html(gonePage(language), 410);
  const { frame, inviter } = closed.page;
  const wording = guestWordingOf(frame, inviter, language);
  const { join: words } = wording.own;
  if (closed.kind === 'used' && sent) return c.html(guestMessage(wording, words.sent));
  return c.html(guestMessage(wording, words[closed.kind]), 410);
}

/** The language that a link or form asks for, else the browser's. */
function readLanguage(c: Context<Door>, asked: string): Language {
  const read = languageSchema.safeParse(asked);
  return read.success ? read.data : languageAccepted(c.req.header('Accept-Language'));
}
