import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { RawAnswers, Refusal } from '../../programme/answer.ts';
import { sendFreshLink } from '../../runner/fresh.ts';
import { keepDraft, openPage, record, takeAnswersBack } from '../../runner/record.ts';
import type { Door } from '../door.ts';
import { attachmentLimit, tornForm } from '../file/limit.ts';
import { field, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { closedPage } from './closed-page.tsx';
import { expiredPage, freshPage } from './expired-page.tsx';
import { clickIn, filledFrom } from './filled.ts';
import { answersIn } from './form-answers.ts';
import { noticeFor } from './notice.ts';
import { promptPage } from './prompt-page.tsx';
import { standingOf } from './standing.ts';
import { startOf } from './start.ts';
import { thanksPage } from './thanks-page.tsx';
import { type Wording, wordingOf } from './wording.ts';

/** The pages behind the links that answer a prompt. Only a POST changes anything (P3). */
export const answerPages = new Hono<Door>();

answerPages.use(privately, attachmentLimit('answer'));
answerPages.onError(failed);

answerPages.get('/', (c) => withPrompt(c, c.req.query('t') ?? '', (token, wording) => show(c, token, wording)));

answerPages.get('/thanks', (c) =>
  withPrompt(c, c.req.query('t') ?? '', (token, wording) =>
    wording.page.situation.prompt.state.is === 'answered' || wording.page.answers.length > 0
      ? c.html(thanksPage(token, wording, c.env.now, c.req.query('first') === '1'))
      : c.redirect(`/a?t=${token}`, 303),
  ),
);

answerPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return tornForm(c, 'answer');
  return withPrompt(c, field(form, 't'), (token, wording) => act(c, token, wording, form));
});

answerPages.get('/fresh', async (c) => {
  const token = c.req.query('t') ?? '';
  const opened = await openPage(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  return opened.kind === 'expired' ? c.html(freshPage(opened.language)) : c.redirect(`/a?t=${token}`, 303);
});

answerPages.post('/fresh', async (c) => {
  const form = await formOf(c);
  if (form === null) return tornForm(c, 'answer');
  const token = field(form, 't');
  const opened = await openPage(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'open') return c.redirect(`/a?t=${token}`, 303);
  await sendFreshLink(c.env.world, opened.id, c.env.now);
  return c.redirect(`/a/fresh?t=${token}`, 303);
});

/** Opens the prompt that a token names, or answers with the page that says why it does not open. */
async function withPrompt(
  c: Context<Door>,
  token: string,
  then: (token: string, wording: Wording) => Response | Promise<Response>,
): Promise<Response> {
  const { world, now } = c.env;
  const opened = await openPage(world, token, now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'expired') return c.html(expiredPage(token, opened.language), 410);
  return then(token, wordingOf(world, opened.page, now));
}

function show(c: Context<Door>, token: string, wording: Wording): Response {
  const standing = standingOf(wording.page, c.env.now);
  if (standing !== 'open') return c.html(closedPage(wording, standing, c.env.now));
  const click = clickIn(wording.questions, c.req.query('q'), c.req.query('v'));
  const filled = filledFrom(startOf(wording.page), wording.page.draft, click);
  return c.html(
    promptPage({
      token,
      wording,
      filled,
      notice: noticeFor(wording.page, filled, click, c.req.query('did')),
      refused: [],
    }),
  );
}

const action = z.enum(['answer', 'save', 'back']);

async function act(c: Context<Door>, token: string, wording: Wording, form: FormData): Promise<Response> {
  const { world, now } = c.env;
  const { id } = wording.page.situation.prompt;
  const asked = action.safeParse(field(form, 'action'));
  if (!asked.success) return mistakePage(c, 'malformed', wording.writing.language);
  const raw = await answersIn(form, wording.questions, wording.writing.to.zone);
  switch (asked.data) {
    case 'answer': {
      const recorded = await record(world, id, raw, now);
      if (recorded.kind === 'closed') return tooLate(c, wording, raw);
      if (recorded.kind === 'refused') return again(c, token, wording, raw, recorded.refused);
      const first = wording.page.situation.prompt.state.is === 'sent' ? '&first=1' : '';
      return c.redirect(`/a/thanks?t=${token}${first}`, 303);
    }
    case 'save': {
      const kept = await keepDraft(world, id, raw, now);
      return kept.kind === 'closed' ? tooLate(c, wording, raw) : c.redirect(`/a?t=${token}&did=saved`, 303);
    }
    case 'back': {
      const taken = await takeAnswersBack(world, id, now);
      return taken.kind === 'closed' ? tooLate(c, wording, {}) : c.redirect(`/a?t=${token}&did=back`, 303);
    }
  }
}

/** The form again, with all that was typed and what is still wrong. */
function again(c: Context<Door>, token: string, wording: Wording, raw: RawAnswers, refused: readonly Refusal[]) {
  return c.html(promptPage({ token, wording, filled: raw, notice: null, refused }), 422);
}

/** The questions closed before the answer came. */
function tooLate(c: Context<Door>, wording: Wording, raw: RawAnswers): Response {
  const standing = standingOf(wording.page, c.env.now);
  return c.html(closedPage(wording, standing === 'open' ? 'over' : standing, c.env.now, raw), 409);
}
