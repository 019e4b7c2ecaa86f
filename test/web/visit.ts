import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import type { Temporal } from 'temporal-polyfill';
import { answerPages } from '../../src/web/answer/routes.tsx';
import { beginPages } from '../../src/web/begin/routes.tsx';
import { classicPages } from '../../src/web/classic/routes.tsx';
import type { Door } from '../../src/web/door.ts';
import { filePages } from '../../src/web/file/routes.tsx';
import { joinPages } from '../../src/web/join/routes.tsx';
import { mePages } from '../../src/web/me/routes.tsx';
import { pairPages } from '../../src/web/pair/routes.tsx';
import { referralPages } from '../../src/web/referral/routes.tsx';
import { reviewPages } from '../../src/web/review/routes.tsx';
import { sessionPages } from '../../src/web/session/routes.tsx';
import { MONDAY, worldAt } from '../world.ts';

const pages = new Hono<Door>()
  .route('/a', answerPages)
  .route('/me', mePages)
  .route('/do', beginPages)
  .route('/file', filePages)
  .route('/join', joinPages)
  .route('/classic', classicPages)
  .route('/pair', pairPages)
  .route('/referral', referralPages)
  .route('/review', reviewPages)
  .route('/session', sessionPages);

/** A page as somebody sees it: its words without markup, and what came with it. */
export type Visit = { status: number; html: string; text: string; headers: Headers; location: string };

export type Fields = readonly (readonly [string, string | File])[];

/** Opens an address. */
export async function get(path: string, headers: Record<string, string> = {}, now = MONDAY): Promise<Visit> {
  return visit(path, { headers }, now);
}

/** Asks for the headers of an address only. */
export async function head(path: string, now = MONDAY): Promise<Visit> {
  return visit(path, { method: 'HEAD' }, now);
}

/** Presses a button of a form. */
export async function post(path: string, fields: Fields, now = MONDAY): Promise<Visit> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return visit(path, { method: 'POST', body: form }, now);
}

/** Any request at all. */
export async function visit(path: string, init: RequestInit, now: Temporal.Instant = MONDAY): Promise<Visit> {
  const request = new Request(`https://omgekeerd.test${path}`, init);
  const response = await pages.fetch(request, { world: await worldAt(now), now });
  const html = await response.text();
  const { status, headers } = response;
  return { status, html, text: wordsIn(html), headers, location: headers.get('Location') ?? '' };
}

/** Everything in every table: two dumps are equal when nothing was written between them. */
export async function dump(): Promise<string> {
  const tables = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%cf%'",
  ).all<{
    name: string;
  }>();
  const rows = await Promise.all(
    tables.results.map(async ({ name }) => [name, (await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results]),
  );
  return JSON.stringify(rows, null, 1);
}

/** The tag of a field with a name and a value. */
export function tagOf(html: string, name: string, value: string): string {
  const tags = html.match(/<input[^>]*>/g) ?? [];
  return tags.find((tag) => tag.includes(`name="${name}"`) && tag.includes(`value="${value}"`)) ?? 'no such field';
}

function wordsIn(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
