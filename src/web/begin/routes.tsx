import { type Context, Hono } from 'hono';
import { idSchema, newId } from '../../ids.ts';
import { linksFrom } from '../../mail/links.ts';
import type { RawAnswers } from '../../programme/answer.ts';
import { begunSteps } from '../../programme/begin.ts';
import { type Begun, beginStep, type OpenedBeginning, openBeginning, type Wish } from '../../runner/begin.ts';
import { letterFrame } from '../../runner/frame.ts';
import { answersIn } from '../answer/form-answers.ts';
import { startOf } from '../answer/start.ts';
import { wordingOf } from '../answer/wording.ts';
import type { Door } from '../door.ts';
import { attachmentLimit, tornForm } from '../file/limit.ts';
import { field, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { leftPage } from '../me/leave-page.tsx';
import { meHtml } from '../me/me-page.tsx';
import { withPerson } from '../me/with-person.tsx';
import type { MeWording } from '../me/wording.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { Message } from '../page.tsx';
import { beginPage } from './begin-page.tsx';
import { hinderedPage } from './hindered-page.tsx';
import { Offers, offerAt } from './offers.tsx';

/** What somebody begins of their own accord, behind the links of their own page (M15). Only a POST changes anything (P3). */
export const beginPages = new Hono<Door>();

beginPages.use(privately, attachmentLimit('me'));
beginPages.onError(failed);

beginPages.get('/', (c) =>
  withPerson(c, c.req.query('t') ?? '', async (token, me) => {
    if (me.me.person.state === 'left') return c.html(leftPage(me));
    const { world, now } = c.env;
    const wish = { step: c.req.query('s') ?? '', pair: c.req.query('p') ?? null };
    const opened = await openBeginning(world, me.me, wish, newId('prm'), now);
    if (opened.kind !== 'open') return instead(c, token, me, opened, 200);
    const wording = wordingOf(world, opened.page, now);
    return c.html(beginPage({ token, wording, filled: startOf(opened.page), refused: [] }));
  }),
);

beginPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return tornForm(c, 'me');
  return withPerson(c, field(form, 't'), async (token, me) => {
    const nonce = idSchema('prm').safeParse(field(form, 'n'));
    if (!nonce.success) return mistakePage(c, 'malformed', me.language);
    if (me.me.person.state === 'left') return c.html(leftPage(me));
    const { world, now } = c.env;
    const { frame, person } = me.me;
    const wish: Wish = { step: field(form, 's'), pair: field(form, 'p') || null };
    const questions = begunSteps(frame.programme).find(({ id }) => id === wish.step)?.questions ?? [];
    const raw = await answersIn(form, questions, person.zone);
    const begun = await beginStep(world, me.me, wish, nonce.data, raw, now);
    if (begun.kind === 'begun') {
      const links = linksFrom(letterFrame(world, frame, now).links, now);
      const { pathname, search } = new URL((await links.answer(begun.id, begun.closesAt)).thanks);
      return c.redirect(`${pathname}${search}`, 303);
    }
    return begun.kind === 'refused' ? again(c, token, begun, raw) : instead(c, token, me, begun, 409, raw);
  });
});

/** The form again, with all that was typed and what is still wrong. */
function again(c: Context<Door>, token: string, begun: Extract<Begun, { kind: 'refused' }>, raw: RawAnswers) {
  const wording = wordingOf(c.env.world, begun.page, c.env.now);
  return c.html(beginPage({ token, wording, filled: raw, refused: begun.refused }), 422);
}

/** What comes instead of the form: a choice of whom it is about, or why it cannot be. */
function instead(
  c: Context<Door>,
  token: string,
  me: MeWording,
  opened: Exclude<OpenedBeginning, { kind: 'open' }>,
  status: 200 | 409,
  typed: RawAnswers = {},
): Response {
  const { world, now } = c.env;
  switch (opened.kind) {
    case 'invalid':
      return mistakePage(c, 'invalid', me.language);
    case 'choose': {
      const offers = opened.places.map((place) => offerAt(world, me, token, opened.step.id, place, now));
      const { chooseTitle, choose } = me.own.begin;
      return c.html(
        meHtml(
          me,
          chooseTitle,
          <Message title={chooseTitle} text={choose}>
            <Offers offers={offers} />
          </Message>,
        ),
        status,
      );
    }
    case 'hindered': {
      const wording = opened.page === null ? null : wordingOf(world, opened.page, now);
      return c.html(hinderedPage(token, me, opened.why, wording, typed), status);
    }
  }
}
