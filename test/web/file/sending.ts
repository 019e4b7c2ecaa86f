import { env } from 'cloudflare:workers';
import { and, eq } from 'drizzle-orm';
import { lettersAfter } from '../../../src/mail/mailbox-reads.ts';
import { fileAnswer } from '../../../src/programme/answer.ts';
import { answers, prompts } from '../../../src/store/schema.ts';
import { MONDAY, tickAndDeliver } from '../../world.ts';
import { meToken, type Scene } from '../scene.ts';
import { type Fields, get, post, type Visit } from '../visit.ts';

/** Something to send along; what a browser says of it is never believed. */
export function pdf(name = 'Plan Q3 – één.pdf', text = 'one'): File {
  return new File([`%PDF-1.4\n${text}`], name, { type: 'text/html' });
}

export const question = ['a.question', 'Wat vind je van dit plan?'] as const;

/** Nele’s form to ask something, as its page gives it, with what she wrote and chose. */
export async function asking(at: Scene, typed: Fields): Promise<{ path: string; form: Fields }> {
  return filled(await get(`/do?t=${await meToken(at, at.nele)}&s=ask`), typed);
}

/** The form of a page that has one with a file. */
export function filled({ html }: Visit, typed: Fields): { path: string; form: Fields } {
  const [form = ''] = /<form.*?<\/form>/s.exec(html) ?? [];
  const path = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return { path, form: [...hidden.map(([, name = '', value = '']): [string, string] => [name, value]), ...typed] };
}

/** Nele asks something, with a file or without; what comes back opens her answer. */
export async function askWith(at: Scene, file: File | null): Promise<string> {
  const { path, form } = await asking(at, file === null ? [question] : [question, ['a.file', file]]);
  const sent = await post(path, form);
  if (sent.status !== 303) throw new Error(`It was not sent (${sent.status}): ${sent.text}`);
  return sent.location.replace('/a/thanks?t=', '');
}

/** Nele changes what she asked, or takes it back. */
export async function changeAt(token: string, typed: Fields, action = 'answer'): Promise<Visit> {
  const { path, form } = filled(await get(`/a?t=${token}`), typed);
  return post(path, [...form, ['action', action]]);
}

/** The letter in which Kofi is asked, and the link to the file in it. */
export async function askedOf({ world, kofi }: Scene): Promise<{ text: string; html: string; link: string }> {
  await tickAndDeliver(MONDAY.add({ minutes: 5 }));
  const own = and(eq(prompts.participantId, kofi), eq(prompts.step, 'asked'));
  const prompt = await world.db.select({ id: prompts.id }).from(prompts).where(own).get();
  const found = (await lettersAfter(world.db, 0, 1_000)).find(({ message }) =>
    message.tags.some(({ name, value }) => name === 'letter' && value === `${prompt?.id}-0`),
  );
  if (found === undefined) throw new Error('Kofi was not asked');
  const { text, html } = found.message;
  return { text, html, link: /https:\/\/omgekeerd\.test(\/file\?t=[0-9a-z]+)/.exec(text)?.[1] ?? 'none' };
}

/** The files that answers of this person name, and the files that are kept for them. */
export async function filesOf({ world, nele }: Scene): Promise<{ named: string[]; kept: string[] }> {
  const own = await world.db
    .select({ id: prompts.id })
    .from(prompts)
    .where(and(eq(prompts.participantId, nele), eq(prompts.step, 'ask')));
  const rows = await world.db
    .select()
    .from(answers)
    .where(and(eq(answers.participantId, nele), eq(answers.question, 'file')));
  const lists = await Promise.all(own.map(({ id }) => env.MAIL.list({ prefix: `files/${id}/` })));
  return {
    named: rows.map(({ value }) => fileAnswer.parse(value).key),
    kept: lists.flatMap(({ objects }) => objects.map(({ key }) => key)),
  };
}
