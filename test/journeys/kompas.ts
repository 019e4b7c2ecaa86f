import { z } from 'zod';
import { bindings } from '../bindings.ts';
import { type Doors, openDoors } from './doors.ts';

type Launched = Readonly<Record<string, unknown>>;

/** An organisation with one cohort, launched through the API by An, and the ways in that a test takes. */
export type Kompas = Awaited<ReturnType<typeof openKompas>>;

/** @param rest what the launch says besides, such as whom to turn to for support */
export async function openKompas(participants: readonly Launched[], rest: Launched = {}) {
  const doors = await openDoors('2027-01-11T09:00:00Z');
  const { key } = await api(doors, '/organisations', { name: 'Kompas' }, bindings.BOOTSTRAP_SECRET);
  const launch = {
    name: 'Voorjaar',
    programme: 'reverse-mentoring',
    language: 'nl',
    zone: 'Europe/Brussels',
    coordinator: { name: 'An Claes', email: 'an@omgekeerd.test' },
    participants,
    ...rest,
  };
  const { id } = await api(doors, '/cohorts', launch, String(key));
  return {
    doors,
    cohort: String(id),
    api: (path: string, body?: unknown) => api(doors, path, body, String(key)),
    /** Opens a page, or sends its form, as a browser does that does not follow. */
    async open(path: string, form?: Readonly<Record<string, string>>) {
      const response = await doors.fetch(path, {
        ...(form !== undefined && {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(form).toString(),
        }),
      });
      const html = (await response.text()).replaceAll('&amp;', '&');
      return { status: response.status, html, location: response.headers.get('Location') ?? '' };
    },
  };
}

async function api(doors: Doors, path: string, body: unknown, as: string): Promise<Record<string, unknown>> {
  const response = await doors.fetch(`/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return z.record(z.string(), z.unknown()).parse(await response.json());
}

/** The fields that the forms of a page carry hidden. */
export function hiddenIn(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}
