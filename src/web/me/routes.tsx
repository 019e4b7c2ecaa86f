import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { begunSteps, placesFor } from '../../programme/begin.ts';
import { invite, mayInvite, withdraw } from '../../runner/invite.ts';
import { carryOut, openMe, type PersonWish } from '../../runner/person.ts';
import { type Offer, offerAt } from '../begin/offers.tsx';
import type { Door } from '../door.ts';
import { field, formLimit, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { LONGEST_WHY, leavePage, leftPage } from './leave-page.tsx';
import { doneIn, mePage } from './me-page.tsx';
import { readSettings, settingsOf } from './settings.ts';
import { unsubscribePage } from './unsubscribe-page.tsx';
import { withPerson } from './with-person.tsx';
import type { MeWording } from './wording.ts';

/** A person's own page, behind the link in the foot of every letter (M24). Only a POST changes anything (P3). */
export const mePages = new Hono<Door>();

mePages.use(privately, formLimit);
mePages.onError(failed);

mePages.get('/', (c) => withPerson(c, c.req.query('t') ?? '', (token, wording) => show(c, token, wording)));

mePages.get('/leave', (c) =>
  withPerson(c, c.req.query('t') ?? '', (token, wording) =>
    maySuspend(wording) ? c.html(leavePage(token, wording)) : c.redirect(`/me?t=${token}`, 303),
  ),
);

mePages.get('/unsubscribe', (c) =>
  withPerson(c, c.req.query('t') ?? '', (token, wording) =>
    maySuspend(wording) ? c.html(unsubscribePage(token, wording)) : c.redirect(`/me?t=${token}`, 303),
  ),
);

mePages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return mistakePage(c, 'malformed');
  return withPerson(c, field(form, 't'), (token, wording) => act(c, token, wording, form));
});

/** One-click from a mailbox (RFC 8058): one POST, no redirect, no cookie, a plain answer. */
mePages.post('/unsubscribe', async (c) => {
  const { world, now } = c.env;
  const form = await formOf(c);
  if (form === null || field(form, 'List-Unsubscribe') !== 'One-Click') return c.text('Not a one-click request\n', 400);
  const opened = await openMe(world, c.req.query('t') ?? '', now);
  if (opened.kind === 'invalid') return c.text('Not a link of ours\n', 404);
  if (opened.kind === 'expired') return c.text('This link has expired\n', 410);
  const { person } = opened.me;
  if (person.role !== 'coordinator') await carryOut(world, person.id, { kind: 'pause' }, now);
  return c.text('Unsubscribed\n');
});

function show(c: Context<Door>, token: string, wording: MeWording): Response {
  const { person } = wording.me;
  if (person.state === 'left') return c.html(leftPage(wording));
  const done = doneIn(wording, c.req.query('did'));
  const offers = offersTo(c, token, wording);
  return c.html(mePage({ token, wording, settings: settingsOf(person), refused: [], done, offers }));
}

/** All that somebody can begin now: in each pair, and in general; during a break, the word in confidence alone (M27). */
function offersTo(c: Context<Door>, token: string, wording: MeWording): Offer[] {
  const { world, now } = c.env;
  const { frame, parts } = wording.me;
  const { cohort, programme } = frame;
  if (cohort.state === 'stopped' || cohort.state === 'closed') return [];
  return begunSteps(programme).flatMap((step) =>
    placesFor(step, parts)
      .filter(({ person }) => step.id === programme.confide || (person.state === 'active' && cohort.state === 'active'))
      .map((place) => offerAt(world, wording, token, step.id, place, now)),
  );
}

const action = z.enum(['pause', 'resume', 'leave', 'settings', 'invite', 'withdraw']);
const part = z.enum(['mentor', 'mentee']).optional();

async function act(c: Context<Door>, token: string, wording: MeWording, form: FormData): Promise<Response> {
  const asked = action.safeParse(field(form, 'action'));
  if (!asked.success) return mistakePage(c, 'malformed', wording.language);
  switch (asked.data) {
    case 'pause':
      return carry(c, token, wording, { kind: 'pause' }, '&did=paused');
    case 'resume':
      return carry(c, token, wording, { kind: 'resume' }, '&did=resumed');
    case 'leave': {
      const only = part.safeParse(field(form, 'part') || undefined);
      if (!only.success) return mistakePage(c, 'malformed', wording.language);
      const why = field(form, 'why').trim().slice(0, LONGEST_WHY);
      const wish = {
        kind: 'leave',
        ...(why !== '' && { why }),
        ...(only.data !== undefined && { only: only.data }),
      } as const;
      return carry(c, token, wording, wish, only.data === undefined ? '' : '&did=left');
    }
    case 'invite': {
      if (mayInvite(wording.me, wording.me.invitations)) await invite(c.env.world, wording.me, c.env.now);
      return c.redirect(`/me?t=${token}&did=invited#invite`, 303);
    }
    case 'withdraw': {
      const open = wording.me.invitations.find(({ id, state }) => state === 'open' && id === field(form, 'link'));
      if (open !== undefined) await withdraw(c.env.world, wording.me, open.id, c.env.now);
      return c.redirect(`/me?t=${token}&did=withdrawn#invite`, 303);
    }
    case 'settings': {
      const { typed, read, refused } = readSettings(form);
      if (read !== null) return carry(c, token, wording, { kind: 'settings', ...read }, '&did=settings');
      const offers = offersTo(c, token, wording);
      return c.html(mePage({ token, wording, settings: typed, refused, done: null, offers }), 422);
    }
  }
}

/** A coordinator's letters do not stop by a link: somebody has to look after the cohort. */
async function carry(c: Context<Door>, token: string, wording: MeWording, wish: PersonWish, did: string) {
  if (wish.kind === 'settings' || maySuspend(wording)) {
    await carryOut(c.env.world, wording.me.person.id, wish, c.env.now);
  }
  return c.redirect(`/me?t=${token}${did}`, 303);
}

function maySuspend({ me }: MeWording): boolean {
  return me.person.role !== 'coordinator' && me.parts.length > 0;
}
