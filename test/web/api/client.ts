import { Hono } from 'hono';
import { expect } from 'vitest';
import { z } from 'zod';
import { api } from '../../../src/web/api/routes.ts';
import type { Door } from '../../../src/web/door.ts';
import { bindings } from '../../bindings.ts';
import { MONDAY, worldAt } from '../../world.ts';

const doors = new Hono<Door>().route('/v1', api);

export type Call = {
  method?: string;
  key?: string | null;
  /** Sent as JSON, unless it is text already. */
  body?: unknown;
  headers?: Record<string, string>;
  now?: typeof MONDAY;
  d1?: D1Database;
};
export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

/** Calls the API; a body is posted. */
export async function call(
  path: string,
  { key = null, body, headers = {}, now = MONDAY, ...rest }: Call = {},
): Promise<Answer> {
  const method = rest.method ?? (body === undefined ? 'GET' : 'POST');
  const sent =
    typeof body === 'string' || body instanceof Uint8Array || body === undefined ? body : JSON.stringify(body);
  const request = new Request(`https://omgekeerd.test/v1${path}`, {
    method,
    headers: {
      ...(key !== null && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  });
  const world = await worldAt(now, rest.d1 === undefined ? {} : { d1: rest.d1 });
  const response = await doors.fetch(request, { world, now });
  return { status: response.status, headers: response.headers, body: object.parse(await response.json()) };
}

const object = z.record(z.string(), z.unknown());

/** A new organisation, with its key. */
export async function organisation(name = 'Kompas'): Promise<string> {
  const { status, body } = await call('/organisations', { key: bindings.BOOTSTRAP_SECRET, body: { name } });
  expect(status).toBe(201);
  return z.string().parse(body.key);
}

export const coordinator = { name: 'An Claes', email: 'an.claes@omgekeerd.test' };

/** A launch of two that is right, with whatever a test changes of it. */
export function launchOf(rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Voorjaar',
    programme: 'reverse-mentoring',
    zone: 'Europe/Brussels',
    coordinator,
    participants: [
      { role: 'mentor', name: 'Noor Wouters', email: 'noor@omgekeerd.test' },
      { role: 'mentee', name: 'Luc Maes', email: 'luc@omgekeerd.test' },
    ],
    ...rest,
  };
}

/** The query string of a CSV launch. */
export function csvPath(rest: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    name: 'Voorjaar',
    programme: 'reverse-mentoring',
    zone: 'Europe/Brussels',
    coordinatorName: coordinator.name,
    coordinatorEmail: coordinator.email,
    ...rest,
  });
  return `/cohorts?${query}`;
}

export const csvHeaders = { 'Content-Type': 'text/csv' };

const errors = z.array(
  z.object({
    where: z.string(),
    wrong: z.string(),
    mend: z.string().min(1),
    row: z.number().optional(),
    column: z.string().nullish(),
  }),
);

/** The mistakes of a problem document, one line each. */
export function mistakesIn({ headers, body }: Answer): string[] {
  expect(headers.get('Content-Type')).toBe('application/problem+json');
  return errors.parse(body.errors).map(({ where, wrong }) => `${where}: ${wrong}`);
}

/** The items of a page. */
export function itemsIn({ body }: Answer): Record<string, unknown>[] {
  return z.array(object).parse(body.items);
}
