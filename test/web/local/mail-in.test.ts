import { env } from 'cloudflare:workers';
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/hash.ts';
import { newId } from '../../../src/ids.ts';
import type { Language } from '../../../src/language.ts';
import type { Kept } from '../../../src/mail/mailbox-reads.ts';
import { beginStep } from '../../../src/runner/begin.ts';
import { openMe } from '../../../src/runner/person.ts';
import { receive } from '../../../src/runner/receive.ts';
import { answers } from '../../../src/store/schema.ts';
import { clientNames } from '../../../src/web/local/reply/clients.ts';
import { letter as mail } from '../../inbox/mail.ts';
import { MONDAY, tickAndDeliver, worldAt } from '../../world.ts';
import { ask, meToken, type Scene, scene } from '../scene.ts';
import { dump } from '../visit.ts';
import { letterTo, sendForm, visitLocal } from './visit.ts';

const LATER = MONDAY.add({ minutes: 2 });
const SOON = MONDAY.add({ minutes: 5 });
let place: Scene;

/** Nobody is due but whom a test makes so. */
async function still(language: Language = 'nl'): Promise<void> {
  const asleep = 'UPDATE prompts SET wakes_at = NULL, version = version + 1 WHERE wakes_at IS NOT NULL';
  await env.DB.exec(asleep);
  await env.DB.exec('DELETE FROM mailbox');
  place = await scene(language);
  await env.DB.exec(asleep);
}

beforeEach(() => still());

const typed = { client: 'Gmail on the web', form: 'html', signature: '' };
const reply = (letter: Kept, fields: Readonly<Record<string, string | File>>, now = LATER) =>
  sendForm(`/local/letters/${letter.number}/reply`, { ...typed, ...fields }, now);

const addressOf = (letter: Kept) => /<([^>]+)>/.exec(letter.message.replyTo)?.[1] ?? 'none';

const question = 'Hoe haal ik meer uit dit kanaal?';

/** Nele asks Kofi something by a link, and he gets the letter. */
async function asked(): Promise<Kept> {
  const opened = await openMe(place.world, await meToken(place, place.nele), MONDAY);
  if (opened.kind !== 'open') throw new Error('Nobody');
  const wish = { step: 'ask', pair: place.pair };
  await beginStep(place.world, opened.me, wish, newId('prm'), { question: { value: question } }, MONDAY);
  await tickAndDeliver(LATER);
  return letterTo(place.world, 'Kofi', /Hoe haal ik meer/);
}

/** Kofi answers her, and Nele gets the letter, which asks nothing. */
async function answered(): Promise<Kept> {
  await reply(await asked(), { words: 'Begin klein.' });
  await tickAndDeliver(SOON);
  return letterTo(place.world, 'Nele', /Begin klein/);
}

/** Nele gets the letter that asks what exactly her question is. */
async function scoping(): Promise<Kept> {
  await ask(place, place.nele, 'scope', { paired: true, state: { is: 'scheduled', wakesAt: MONDAY } });
  await tickAndDeliver(MONDAY);
  return letterTo(place.world, 'Nele', /Wat wil je van Kofi weten/);
}

const cases = clientNames.flatMap((client, at) =>
  (['html', 'text'] as const).map((form, other) => {
    const language = (['nl', 'fr', 'en'] as const)[(2 * at + other) % 3] ?? 'nl';
    return { client, form, language };
  }),
);

describe('a reply from the page of a letter', () => {
  const words = 'Begin met één bericht per week.\n\nDrie dingen:\n- korter\n- eerst de vraag';

  it.each(cases)('with $client as $form in $language answers the other half in just these words', async (choice) => {
    await still(choice.language);
    const letter = await asked();
    const page = await visitLocal(`/local/letters/${letter.number}`);
    expect(page.html).toContain(`<option>${choice.client}</option>`);
    const { client, form } = choice;
    const came = await reply(letter, { client, form, words, signature: 'Groeten,\nKofi' });
    expect(came.html).toContain('<h1>Taken</h1>');
    expect(came.html).toContain(`<pre>${words}</pre>`);
    const told = await letterTo(place.world, 'Kofi', /Begin met één bericht/);
    expect(came.html).toContain(`href="/local/letters/${told.number}" class="new"`);
    await tickAndDeliver(SOON);
    const { message } = await letterTo(place.world, 'Nele', /Begin met één bericht/);
    expect(message.text).toContain(words.replace(/^/gm, '> '));
    expect(message.text).not.toContain('Groeten,\n> Kofi');
    const given = and(eq(answers.participantId, place.kofi), eq(answers.question, 'answer'));
    expect(await place.world.db.select({ value: answers.value }).from(answers).where(given)).toEqual([
      { value: words },
    ]);
  });

  it('sent twice does nothing twice, and says so', async () => {
    const letter = await asked();
    const first = await reply(letter, { words });
    const second = await reply(letter, { words });
    expect(second.location).toMatch(/&again=yes$/);
    expect(first.html).not.toContain('had come in before');
    expect(second.html).toMatch(/had come in before.*<h1>Taken<\/h1>/s);
    expect(second.html).toContain('<h2>Letters since</h2><p>None.</p>');
  });

  it('that asks something of its own comes back as a draft to its writer', async () => {
    const came = await reply(await answered(), { words: 'Wil je eens naar mijn site kijken?' }, SOON);
    expect(came.html).toContain('<h1>Taken</h1>');
    const draft = await letterTo(place.world, 'Nele', /Dit schreef je/);
    expect(draft.message.text).toContain('> Wil je eens naar mijn site kijken?');
    expect(came.html).toContain(`href="/local/letters/${draft.number}" class="new"`);
  });

  it('that only says thanks is passed on, with its file named', async () => {
    const file = new File(['%PDF-1.4'], 'Plan <één>.pdf', { type: 'application/pdf' });
    const came = await reply(await answered(), { words: 'Dank je wel.', file }, SOON);
    expect(came.html).toContain('<h1>Passed on</h1>');
    expect(came.html).toContain('Attached: Plan -één-.pdf.');
    expect((await letterTo(place.world, 'An', /Dank je wel/)).subject).toContain('Nele');
  });

  it('to a question that the coordinator may not read is returned', async () => {
    const came = await reply(await scoping(), { words: 'Ik kan geen Excel. Mag dat?' });
    expect(came.html).toContain('<h1>Returned</h1>');
    await letterTo(place.world, 'Nele', /Niemand kreeg je mail te zien/);
  });

  it('is kept as it was sent, and shown', async () => {
    const came = await reply(await asked(), { words, client: 'Mail on an iPhone' });
    const raw = await (await env.MAIL.get(came.location.replace(/^.local.received.(\w+).*/, 'inbound/$1')))?.text();
    expect(raw).toContain('Verstuurd vanaf mijn iPhone');
    expect(came.html).toContain(raw?.split('\r\n')[0]?.replace('<', '&lt;').replace('>', '&gt;'));
  });

  it.each([
    ['no form', 'x'],
    ['another program', new URLSearchParams({ ...typed, client: 'Pine', words: 'x' })],
  ])('with %s is nothing to be taken', async (_what, body) => {
    const { number } = await asked();
    const answer = await visitLocal(`/local/letters/${number}/reply`, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('This is not the form of a reply');
  });

  it('to a letter that is not there is not found', async () => {
    expect((await sendForm('/local/letters/999999/reply', { ...typed, words: 'x' })).status).toBe(404);
  });

  it.each([
    ['beyond what mail may be', 20],
    ['beyond what a form may be', 26],
  ])('%s is turned away kindly, and leaves nothing', async (_what, megabytes) => {
    const letter = await asked();
    const before = await dump();
    const file = new File([new Uint8Array(megabytes * 1024 * 1024)], 'film.mp4', { type: 'video/mp4' });
    const answer = await reply(letter, { words, file });
    expect(answer.status).toBe(413);
    expect(answer.html).toContain('This message is larger than 25 MB');
    expect(answer.html).toContain('Send it again with less attached.');
    expect(await dump()).toBe(before);
  });
});

describe('a message that is handed in as a file', () => {
  const file = (raw: string | Uint8Array<ArrayBuffer>) => new File([raw], 'mail.eml', { type: 'message/rfc822' });
  const named = (name: string) => file(new TextDecoder().decode(mail(name)));
  const hand = (message: File, envelope = { from: '', to: '' }) =>
    sendForm('/local/mail', { message, ...envelope }, LATER);

  it('goes by the envelope that its own headers name', async () => {
    const came = await hand(named('person-gmail-nl'));
    expect(came.html).toContain('<h1>Unknown</h1>');
    expect(came.html).toContain('<dd>noor@gmail.test</dd>');
    expect(came.html).toContain('<dd>reply+5m2k9x@reply.omgekeerd.test</dd>');
    expect(came.html).toContain('<pre>Ik wil leren hoe jullie een vergadering korter maken.</pre>');
  });

  it('goes to the one of its receivers that is ours, from where servers say it came', async () => {
    const to = addressOf(await asked());
    const raw = `Return-Path: <Kofi.Mensah@omgekeerd.test>\r\nFrom: Kofi <kofi.mensah@omgekeerd.test>\r\nTo: An <an@x.test>\r\nCc: <${to}>\r\nMessage-ID: <x@y>\r\nSubject: x\r\n\r\nBegin klein.\r\n`;
    const came = await hand(file(raw));
    expect(came.html).toContain('<h1>Taken</h1>');
    expect(came.html).toContain(`<dd>${to}</dd>`);
    expect(came.html).toContain('<dd>kofi.mensah@omgekeerd.test</dd>');
  });

  it.each([
    ['an absence', 'away-gmail-vacation', ''],
    ['a bounce', 'person-thunderbird-nl', '<>'],
  ])('from a machine, %s, goes to nobody', async (_what, name, from) => {
    const to = addressOf(await asked());
    const came = await hand(named(name), { from, to: ` Kofi <${to.toUpperCase()}> ` });
    expect(came.html).toContain('<h1>Automatic</h1>');
    expect(came.html).toContain('<h2>Letters since</h2><p>None.</p>');
  });

  it.each([
    ['without a file', { message: '', from: '', to: '' }, 'There is no message'],
    ['without a sender', { message: file('To: a@b.test\r\n\r\nx'), from: '', to: '' }, 'From whom?'],
    ['without a receiver', { message: file('From: a@b.test\r\n\r\nx'), from: '', to: '' }, 'To whom?'],
    ['with a receiver who is none', { message: named('person-gmail-nl'), from: '', to: 'Kofi' }, 'To whom?'],
    ['with a sender who is none', { message: named('person-gmail-nl'), from: 'Kofi', to: '' }, 'From whom?'],
  ])('%s cannot be, and the page says what to mend', async (_what, fields, says) => {
    const before = await dump();
    const answer = await sendForm('/local/mail', fields);
    expect(answer.status).toBe(400);
    expect(answer.html).toContain(`<h1>${says}</h1>`);
    expect(await dump()).toBe(before);
  });

  it('beyond 25 MB is turned away kindly', async () => {
    const head = new TextEncoder().encode('From: a@b.test\r\nTo: b@b.test\r\n\r\n');
    const raw = new Uint8Array(25 * 1024 * 1024 + 1).fill(0x0a);
    raw.set(head);
    const answer = await hand(file(raw));
    expect(answer.status).toBe(413);
    expect(answer.html).toContain('This message is larger than 25 MB');
  });
});

describe('the pages of mail that comes in', () => {
  it('change nothing when they are opened', async () => {
    const letter = await asked();
    const came = await reply(letter, { words: 'Begin klein.' });
    const before = await dump();
    const paths = [`/local/letters/${letter.number}`, '/local', came.location, `/local/letters/${letter.number}/reply`];
    const opened = await Promise.all(paths.map(async (path) => (await visitLocal(path)).status));
    expect(opened).toEqual([200, 200, 200, 404]);
    expect((await visitLocal('/local')).html).toContain('action="/local/mail"');
    expect(await dump()).toBe(before);
  });

  it('show what came in by the door of email itself, too', async () => {
    const to = addressOf(await asked());
    const raw =
      'From: kofi.mensah@omgekeerd.test\r\nMessage-ID: <d@x>\r\nSubject: Re: x\r\n\r\nBegin bij één klant.\r\n';
    const message = new File([raw], 'x.eml');
    const world = await worldAt(LATER);
    const incoming = { from: 'kofi.mensah@omgekeerd.test', to, raw: message.stream(), rawSize: message.size };
    expect(await receive(world, incoming, LATER)).toEqual({ kind: 'taken' });
    const { html } = await visitLocal(`/local/received/${await sha256(await message.arrayBuffer())}`, {}, LATER);
    expect(html).toContain('<pre>Begin bij één klant.</pre>');
    expect(html).not.toContain('Letters since');
  });

  it('know only what came in', async () => {
    expect((await visitLocal(`/local/received/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it.each([
    ['letters go out for real', { delivery: { kind: 'resend', apiKey: 'x', baseUrl: undefined } }],
    ['the clock is the system’s', { clock: 'system' }],
  ] as const)('are not there where %s', async (_what, change) => {
    const letter = await asked();
    const came = await reply(letter, { words: 'Begin klein.' });
    const before = await dump();
    const config = { ...(await worldAt(MONDAY)).config, ...change };
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...typed, words: 'Nog iets.' })) form.append(name, value);
    const mailForm = new FormData();
    mailForm.append('message', new File(['From: a@b.test\r\nTo: a@b.test\r\n\r\nx'], 'x.eml'));
    const tries: [string, RequestInit][] = [
      [`/local/letters/${letter.number}/reply`, { method: 'POST', body: form }],
      ['/local/mail', { method: 'POST', body: mailForm }],
      [came.location, {}],
    ];
    for (const [path, init] of tries) expect((await visitLocal(path, init, MONDAY, { config })).status).toBe(404);
    expect(await dump()).toBe(before);
  });
});
