import { type Kept, lettersAfter } from '../../../src/mail/mailbox-reads.ts';
import type { World } from '../../../src/runner/world.ts';
import { app } from '../../../src/web/app.ts';
import { MONDAY, worldAt } from '../../world.ts';

/** Opens an address of the real app, or sends a form there, in a world of its own kind. */
export async function visitLocal(path: string, init: RequestInit = {}, now = MONDAY, rest: Partial<World> = {}) {
  const world = { ...(await worldAt(now)), ...rest };
  const response = await app.fetch(new Request(`https://omgekeerd.test${path}`, init), { world, now });
  return { status: response.status, html: await response.text(), location: response.headers.get('Location') ?? '' };
}

/** Sends a form as a browser does, and opens where it leads. */
export async function sendForm(path: string, fields: Readonly<Record<string, string | File>>, now = MONDAY) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const sent = await visitLocal(path, { method: 'POST', body }, now);
  return sent.status === 303 ? { ...(await visitLocal(sent.location, {}, now)), location: sent.location } : sent;
}

/** The newest letter to somebody that says something, in its subject or its text. */
export async function letterTo(world: Pick<World, 'db'>, name: string, saying: RegExp): Promise<Kept> {
  const all = await lettersAfter(world.db, 0, 1_000);
  const found = all.findLast(
    ({ recipient, subject, message }) => recipient.startsWith(name) && saying.test(`${subject}\n${message.text}`),
  );
  if (found === undefined) throw new Error(`No such letter among ${all.map(({ subject }) => subject).join(' | ')}`);
  return found;
}
