import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { idSchema } from '../../ids.ts';
import type { Edit } from '../../matching/revise.ts';
import { approve, editDraft, openReview } from '../../runner/review.ts';
import type { Door } from '../door.ts';
import { field, formLimit, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { Message, pageHtml } from '../page.tsx';
import { changePage } from './change-page.tsx';
import { expiredReviewPage } from './expired-page.tsx';
import { reviewPage } from './review-page.tsx';
import { type Told, wrongInWords } from './told.ts';
import { type ReviewWording, reviewWordingOf } from './wording.ts';

/** The coordinator's pages about a match, behind the link in the letter (M9). Only a POST changes anything (P3). */
export const reviewPages = new Hono<Door>();

reviewPages.use(privately, formLimit);
reviewPages.onError(failed);

reviewPages.get('/', (c) => {
  const token = c.req.query('t') ?? '';
  return withReview(c, token, (wording) => show(c, token, wording, null));
});

reviewPages.get('/change', (c) => {
  const token = c.req.query('t') ?? '';
  return withReview(c, token, (wording) => {
    const { review, ground } = wording.reviewing;
    const person = ground.candidates.find(({ person }) => person.id === c.req.query('person'));
    if (review === null || person === undefined || isOver(wording)) return c.redirect(`/review?t=${token}`, 303);
    return c.html(changePage({ token, person, review, wording }));
  });
});

const two = { mentor: idSchema('par'), mentee: idSchema('par') };
const posted = z.intersection(
  z.object({ version: z.coerce.number().int(), page: z.coerce.number().int().min(1).optional() }),
  z.discriminatedUnion('action', [
    z.object({ action: z.enum(['pin', 'unpin', 'forbid', 'allow', 'give']), ...two }),
    z.object({ action: z.literal('solve'), first: z.enum(['pairs', 'total']) }),
    z.object({ action: z.literal('approve') }),
  ]),
);

reviewPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return mistakePage(c, 'malformed');
  const token = field(form, 't');
  return withReview(c, token, async (wording) => {
    const read = posted.safeParse(Object.fromEntries(form));
    if (!read.success) return mistakePage(c, 'malformed', wording.language);
    const { version, page = 1 } = read.data;
    const { world, now } = c.env;
    const { id } = wording.reviewing.frame.cohort;
    const edit = editOf(read.data);
    const carried =
      edit === null ? await approve(world, id, version, now) : await editDraft(world, id, version, edit, now);
    if (carried.kind === 'done') return c.redirect(`/review?t=${token}&page=${page}&did=${read.data.action}`, 303);
    const told = wrongInWords(carried, wording);
    return withReview(c, token, (fresh) => show(c, token, fresh, told, 409));
  });
});

function editOf(data: z.infer<typeof posted>): Edit | null {
  if (data.action === 'approve') return null;
  if (data.action === 'solve') return { kind: 'solve', first: data.first };
  return { kind: data.action, mentorId: data.mentor, menteeId: data.mentee };
}

async function withReview(
  c: Context<Door>,
  token: string,
  then: (wording: ReviewWording) => Response | Promise<Response>,
): Promise<Response> {
  const opened = await openReview(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'expired') return c.html(expiredReviewPage(c.req.header('Accept-Language')), 410);
  return then(reviewWordingOf(opened.reviewing));
}

function show(c: Context<Door>, token: string, wording: ReviewWording, told: Told | null, status: 200 | 409 = 200) {
  const { reviewing, own, language, masthead, say } = wording;
  const { review, approved } = reviewing;
  if (review === null || isOver(wording)) {
    const { title, text } = isOver(wording) ? own.over : approved ? own.approved : own.nothing;
    return c.html(
      pageHtml({ language, title, masthead, children: <Message title={title} text={say(text)} /> }),
      status,
    );
  }
  const page = Number(c.req.query('page') ?? 1);
  const did = z.enum(['pin', 'unpin', 'forbid', 'allow', 'give', 'solve']).safeParse(c.req.query('did'));
  const done = did.success ? { text: own.done[did.data], wrong: false } : null;
  return c.html(
    reviewPage({ token, review, wording, page: Number.isFinite(page) ? page : 1, told: told ?? done }),
    status,
  );
}

function isOver({ reviewing: { frame } }: ReviewWording): boolean {
  return frame.cohort.state === 'stopped' || frame.cohort.state === 'closed';
}
