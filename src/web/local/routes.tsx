import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { countLetters, letterByNumber, lettersAfter, listLetters, listReceivers } from '../../mail/mailbox-reads.ts';
import { nextWaking } from '../../store/clock.ts';
import type { Door } from '../door.ts';
import { advance, type Leap } from './advance.ts';
import { download } from './files.tsx';
import { LetterPage } from './letter-page.tsx';
import { mailIn } from './mail-in.tsx';
import { MailboxPage } from './mailbox-page.tsx';
import { style } from './style.ts';

/**
 * The local mailbox and the moveable clock (P9). They are there only when letters stay in the database
 * and the clock moves; in any other configuration every address under /local is not found.
 */
export const localPages = new Hono<Door>();

localPages.use(async (c, next) => {
  const { delivery, clock } = c.env.world.config;
  if (delivery.kind !== 'mailbox' || clock !== 'moveable') return c.notFound();
  await next();
  c.header('Cache-Control', 'no-store');
});

localPages.route('/', mailIn);

/** Letters on one page of the mailbox. */
const MOST_LISTED = 200;

localPages.get('/', async (c) => {
  const { world, now } = c.env;
  const receiver = c.req.query('of') ?? null;
  const seen = c.req.query('seen');
  const [letters, receivers, next] = await Promise.all([
    listLetters(world.db, receiver, MOST_LISTED),
    listReceivers(world.db),
    nextWaking(world.db),
  ]);
  const shown = { now, next, letters, receivers, receiver, seen: seen === undefined ? null : Number(seen) };
  return c.html(<MailboxPage {...shown} />);
});

localPages.get('/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));

localPages.get('/letters/:number{[0-9]+}', async (c) => {
  const letter = await letterByNumber(c.env.world.db, Number(c.req.param('number')));
  return letter === null ? c.notFound() : c.html(<LetterPage letter={letter} />);
});

/** The HTML part by itself, as a mail program shows it: in a frame of its own, without scripts. */
localPages.get('/letters/:number{[0-9]+}/html', async (c) => {
  const letter = await letterByNumber(c.env.world.db, Number(c.req.param('number')));
  if (letter === null) return c.notFound();
  const html = letter.message.html.replace('<head>', '<head><base target="_blank">');
  return c.html(html, 200, { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" });
});

localPages.get('/letters/:number{[0-9]+}/files/:at{[0-9]+}', async (c) => {
  const letter = await letterByNumber(c.env.world.db, Number(c.req.param('number')));
  const file = letter?.message.attachments?.[Number(c.req.param('at'))];
  return file === undefined ? c.notFound() : download(file);
});

const jump = z.object({
  to: z.union([
    z.enum(['next', 'day', 'week']),
    z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text)),
  ]),
  /** Whose letters the page shows. */
  of: z.string().optional(),
});

localPages.post('/clock', async (c) => {
  const { world, now } = c.env;
  const json = c.req.header('Content-Type')?.startsWith('application/json') === true;
  const asked = jump.safeParse(json ? await c.req.json() : await c.req.parseBody());
  if (!asked.success) return c.text('The clock moves to "next", "day", "week" or an instant\n', 400);
  const [newest] = json ? [] : await listLetters(world.db, null, 1);
  const stands = await advance(world, now, leapOf(asked.data.to, now));
  if (json) {
    const letters = await countLetters(world.db);
    return c.json({ now: stands.now.toString(), next: stands.next?.toString() ?? null, letters });
  }
  const { of } = asked.data;
  const back = new URLSearchParams({ seen: String(newest?.number ?? 0), ...(of !== undefined && { of }) });
  return c.redirect(`/local?${back}`, 303);
});

/** What happened, for programs: the clock, the next waking, and the letters after a number. */
localPages.get('/state', async (c) => {
  const { world, now } = c.env;
  const after = Number(c.req.query('after') ?? '0');
  const [next, letters] = await Promise.all([nextWaking(world.db), lettersAfter(world.db, after, MOST_LISTED)]);
  return c.json({ now: now.toString(), next: next?.toString() ?? null, letters });
});

function leapOf(to: 'next' | 'day' | 'week' | Temporal.Instant, now: Temporal.Instant): Leap {
  if (to === 'next') return { to };
  if (to === 'day') return { to: now.add({ hours: 24 }) };
  if (to === 'week') return { to: now.add({ hours: 24 * 7 }) };
  return { to };
}
