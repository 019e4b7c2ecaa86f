import { type Context, Hono } from 'hono';
import { choosingFor, type Fulfilled, fulfil, openWishes } from '../../runner/classic.ts';
import type { Door } from '../door.ts';
import { field, formLimit, formOf } from '../form.ts';
import { privately } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { type Chosen, type ChosenWrong, choosePage } from './choose-page.tsx';
import { expiredWishesPage, wishesPage } from './wishes-page.tsx';
import { type ClassicWording, classicWordingOf, wishValues } from './wording.ts';

/** The coordinator's pages about classic mentors, behind the link in the digest (M19). Only a POST changes anything (P3). */
export const classicPages = new Hono<Door>();

classicPages.use(privately, formLimit);
classicPages.onError(failed);

classicPages.get('/', (c) => {
  const token = c.req.query('t') ?? '';
  return withWishes(c, token, (wording) => {
    const done = wording.page.demand.flatMap(({ people }) => people).find(({ id }) => id === c.req.query('did'));
    const told = done?.found == null ? null : wording.say(wording.own.did, wishValues(done));
    return c.html(wishesPage({ token, wording, told }));
  });
});

classicPages.get('/choose', (c) => {
  const token = c.req.query('t') ?? '';
  const wish = c.req.query('wish') ?? '';
  return withWishes(c, token, (wording) => show(c, token, wording, wish, { mentor: '', asked: false }, []));
});

classicPages.post('/', async (c) => {
  const form = await formOf(c);
  if (form === null) return mistakePage(c, 'malformed');
  const token = field(form, 't');
  const wish = field(form, 'wish');
  const chosen: Chosen = { mentor: field(form, 'mentor'), asked: field(form, 'asked') === 'yes' };
  return withWishes(c, token, async (wording) => {
    const { own } = wording;
    const missing: ChosenWrong[] = [
      ...(chosen.mentor === '' ? [{ at: 'mentor' as const, text: own.wrong.who }] : []),
      ...(chosen.asked ? [] : [{ at: 'asked' as const, text: own.wrong.asked }]),
    ];
    if (missing.length > 0) return show(c, token, wording, wish, chosen, missing, 422);
    const { world, now } = c.env;
    const fulfilled = await fulfil(world, wording.page.frame.cohort.id, wish, chosen.mentor, now);
    if (fulfilled.kind === 'fulfilled') return c.redirect(`/classic?t=${token}&did=${wish}`, 303);
    return withWishes(c, token, (fresh) => show(c, token, fresh, wish, chosen, wrongWith(fulfilled, fresh), 409));
  });
});

/** What is wrong with who was chosen; of the wish itself the page says how it stands. */
function wrongWith(fulfilled: Exclude<Fulfilled, { kind: 'fulfilled' }>, { own }: ClassicWording): ChosenWrong[] {
  if (fulfilled.kind === 'refused') return [{ at: 'mentor', text: own.wrong[fulfilled.why] }];
  return fulfilled.kind === 'nobody' ? [{ at: 'mentor', text: own.wrong.nobody }] : [];
}

/** The page of one wish; where it is there no more, or somebody was found meanwhile, that of all of them says so. */
async function show(
  c: Context<Door>,
  token: string,
  wording: ClassicWording,
  wish: string,
  chosen: Chosen,
  wrong: readonly ChosenWrong[],
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const choosing = await choosingFor(c.env.world, wording.page, wish);
  if (choosing !== null && choosing.wish.found === null) {
    return c.html(choosePage({ token, choosing, wording, chosen, wrong }), status);
  }
  const why = choosing === null ? 'no-wish' : 'fulfilled-otherwise';
  return c.html(wishesPage({ token, wording, told: wording.own.wrong[why] }), status);
}

async function withWishes(
  c: Context<Door>,
  token: string,
  then: (wording: ClassicWording) => Response | Promise<Response>,
): Promise<Response> {
  const opened = await openWishes(c.env.world, token, c.env.now);
  if (opened.kind === 'invalid') return mistakePage(c, 'invalid');
  if (opened.kind === 'expired') return c.html(expiredWishesPage(c.req.header('Accept-Language')), 410);
  return then(classicWordingOf(opened.page));
}
