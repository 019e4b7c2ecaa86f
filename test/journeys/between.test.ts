import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { bindings } from '../bindings.ts';
import type { Accepted } from '../stand-ins/resend.ts';
import { formFor } from './answers.ts';
import { approvePairs } from './approve.ts';
import { linksIn } from './doors.ts';
import { hiddenIn, type Kompas, openKompas } from './kompas.ts';

/** A mentor six hours behind her mentee. */
const people = [
  { role: 'mentor', name: 'Noor Wouters', email: 'noor@omgekeerd.test', language: 'nl', zone: 'America/New_York' },
  { role: 'mentee', name: 'Luc Maes', email: 'luc@omgekeerd.test', language: 'nl' },
];

let kompas: Kompas;
const answered = new Set<Accepted>();

beforeAll(async () => {
  kompas = await openKompas(people, { support: 'Lena Maes, 02 555 00 10' });
});
afterAll(() => kompas.doors.close());

const open: Kompas['open'] = (...given) => kompas.open(...given);

const lettersTo = (name: string) =>
  kompas.doors.resend.accepted.filter(({ message }) => String(message.to).includes(`${name}@`));
const textOf = ({ message }: Accepted) => message.text ?? '';

async function stepIn({ message }: Accepted): Promise<string | null> {
  const tag = message.tags?.find(({ name }) => name === 'letter')?.value ?? '';
  const id = /^(prm_\w+)-\d+$/.exec(tag)?.[1] ?? '';
  const prompt = await kompas.doors.DB.prepare('SELECT step FROM prompts WHERE id = ?')
    .bind(id)
    .first<{ step: string }>();
  return prompt?.step ?? null;
}

/** The letters of a step to somebody, the first letter first. */
async function lettersOf(name: string, step: string): Promise<Accepted[]> {
  const found: Accepted[] = [];
  for (const letter of lettersTo(name)) if ((await stepIn(letter)) === step) found.push(letter);
  return found;
}

/** What only the story answers, or leaves unanswered. */
const told = ['asked', 'sit-in-asked', 'sit-in-notes'];

/** Answers a letter in the usual way, unless it asks nothing. */
async function answer(letter: Accepted, choices: Record<string, string> = {}): Promise<void> {
  const step = await stepIn(letter);
  if (step === null || stepOf(reverseMentoring, step).questions === undefined) return;
  const token = new URL(linksIn(textOf(letter)).page, bindings.ORIGIN).searchParams.get('t') ?? '';
  await open('/a', Object.fromEntries(formFor(stepOf(reverseMentoring, step), token, choices)));
}

/** Where whoever got a letter lives. */
function zoneOf({ message }: Accepted): string {
  return people.find(({ email }) => String(message.to).includes(email))?.zone ?? 'Europe/Brussels';
}

/** The clock goes on, and everybody answers what the programme asks, until something is so. */
async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let waking = 0; waking < 150; waking += 1) {
    for (const letter of kompas.doors.resend.accepted.filter((one) => !answered.has(one))) {
      answered.add(letter);
      await approvePairs(kompas.doors, letter);
      if (!told.includes((await stepIn(letter)) ?? '')) await answer(letter, { zone: zoneOf(letter) });
    }
    if (await done()) return;
    if (!(await kompas.doors.next())) break;
  }
  throw new Error('It never came to that');
}

/** Sends a form as a browser does one with a file. */
async function send(path: string, form: Readonly<Record<string, string | File>>) {
  const fields = new FormData();
  for (const [name, value] of Object.entries(form)) fields.append(name, value);
  const encoded = new Response(fields);
  const headers = { 'Content-Type': encoded.headers.get('Content-Type') ?? '' };
  const response = await kompas.doors.fetch(path, { method: 'POST', headers, body: await encoded.arrayBuffer() });
  return { status: response.status, location: response.headers.get('Location') ?? '' };
}

/** Somebody follows the link in the foot of their newest letter, fills the form in, and sends it, twice by mistake. */
async function begin(name: string, step: string, typed: Record<string, string | File>): Promise<void> {
  const links = lettersTo(name).map((letter) => new RegExp(`/do\\?t=\\S+&s=${step}\\S*`).exec(textOf(letter))?.[0]);
  const link = links.findLast((found) => found !== undefined) ?? (await linkOnOwnPage(name, step));
  const { html } = await open(link);
  const form = { ...hiddenIn(html), ...typed };
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const first = await send(action, form);
  const second = await send(action, form);
  expect([first.status, second.status], `${name} begins ${step}`).toEqual([303, 303]);
  expect((await open(first.location)).status).toBe(200);
}

async function linkOnOwnPage(name: string, step: string): Promise<string> {
  const me = lettersTo(name).map((letter) => /\/me\?t=[0-9a-z]+/.exec(textOf(letter))?.[0]);
  const { html } = await open(me.findLast((found) => found !== undefined) ?? '');
  return new RegExp(`href="(/do\\?[^"]+s=${step}[^"]*)"`).exec(html)?.[1] ?? '';
}

/** Where the newest letter to somebody about the pair leads to what the two keep. */
function pairLinkOf(name: string): string | undefined {
  const links = lettersTo(name).map((letter) => /\/pair\?t=[0-9a-z]+&p=\w+/.exec(textOf(letter))?.[0]);
  return links.findLast((link) => link !== undefined);
}

const dump = async () =>
  Promise.all(
    ['prompts', 'answers', 'letters'].map(
      async (table) => (await kompas.doors.DB.prepare(`SELECT * FROM ${table}`).all()).results,
    ),
  );

describe('between two conversations, through the real doors', () => {
  it('a letter about the pair leads to what can be begun, and a scanner that opens it begins nothing', async () => {
    await until(async () => (await lettersOf('luc', 'scope')).length > 0);
    const foot = textOf(lettersTo('luc').at(-1) ?? expect.fail('Luc got nothing'));
    expect(foot).toContain('Iets vragen aan Noor:');
    expect(foot).toContain('Hier kun je terecht: Lena Maes, 02 555 00 10.');
    const before = await dump();
    for (const [link] of foot.matchAll(/\/do\?\S+/g)) expect((await open(link)).status).toBe(200);
    expect(await dump()).toEqual(before);
  });

  it('a mentee asks twice, and the mentor gets each by itself', async () => {
    const slides = new File(['%PDF-1.4\nslides'], 'Plan 2027.pdf');
    const first = { 'a.question': 'Hoe open ik een bericht?', 'a.link': 'https://luc.test/post', 'a.file': slides };
    await begin('luc', 'ask', first);
    await begin('luc', 'ask', { 'a.question': 'Wie moet ik volgen?' });
    await until(async () => (await lettersOf('noor', 'asked')).length === 2);
    const [one, two] = (await lettersOf('noor', 'asked')).map(textOf);
    expect(one).toContain('Luc vraagt:\n> Hoe open ik een bericht?');
    expect(one).toContain('> https://luc.test/post');
    expect(one).toContain('Bijgevoegd:\n> Plan 2027.pdf (pdf, 1 kB)');
    const link = /\/file\?t=[0-9a-z]+/.exec(one ?? '')?.[0] ?? '';
    const file = await kompas.doors.fetch(link);
    expect([file.status, file.headers.get('Content-Type'), await file.text()]).toEqual([
      ...[200, 'application/pdf', '%PDF-1.4\nslides'],
    ]);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment; filename="Plan 2027\.pdf"/);
    expect((await kompas.doors.MAIL.list({ prefix: 'files/' })).objects).toHaveLength(1);
    expect(two).not.toMatch(/Bijgevoegd|\/file\?/);
    expect(one).not.toContain('Wie moet ik volgen?');
    expect(two).toContain('Wie moet ik volgen?');
    expect(one).not.toContain('luc@omgekeerd.test');
  });

  it('one is answered, and the answer comes with its own question', async () => {
    const [first] = await lettersOf('noor', 'asked');
    await answer(first ?? expect.fail('Nothing was asked'), { answer: 'Met een vraag.' });
    await until(async () => (await lettersOf('luc', 'ask-answered')).length === 1);
    const [letter] = (await lettersOf('luc', 'ask-answered')).map(textOf);
    expect(letter).toContain('Jij vroeg:\n> Hoe open ik een bericht?');
    expect(letter).toContain('Noor antwoordt:\n> Met een vraag.');
    expect(letter).not.toMatch(/Wie moet ik volgen|noor@/);
  });

  it('the other is reminded of once, and when it passes the mentee is told kindly', async () => {
    await until(async () => (await lettersOf('luc', 'ask-unanswered')).length === 1);
    expect(await lettersOf('noor', 'asked')).toHaveLength(3);
    const [letter] = (await lettersOf('luc', 'ask-unanswered')).map(textOf);
    expect(letter).toContain('Jij vroeg:\n> Wie moet ik volgen?');
    expect(letter).toContain('Neem ze mee naar jullie volgende gesprek.');
    expect(letter).not.toMatch(/Hoe open ik|noor@/);
  });

  it('the mentor is asked to sit in, and both have the moment by their own clock', async () => {
    const day = new Date(kompas.doors.now() + 9 * 24 * 3_600_000).toISOString().slice(0, 10);
    const typed = {
      'a.what': 'Ons teamoverleg',
      'a.when': `${day}T15:00`,
      'a.where': 'Zaal 3',
      'a.watch': 'Of ik luister',
    };
    await begin('luc', 'sit-in', typed);
    await until(async () => (await lettersOf('noor', 'sit-in-asked')).length === 1);
    const [asked] = await lettersOf('noor', 'sit-in-asked');
    expect(textOf(asked ?? expect.fail('Nobody asked'))).toMatch(/Wanneer:\n> .* om 9\.00 uur/);
    const yes = linksIn(textOf(asked ?? expect.fail())).clicks.find((click) => click.includes('v=yes')) ?? '';
    expect((await open(yes)).html).toContain('checked');
    await answer(asked ?? expect.fail(), { join: 'yes' });
    await until(async () => (await lettersOf('luc', 'sit-in-agreed')).length === 1);
    await until(async () => (await lettersOf('noor', 'sit-in-agreed')).length === 1);
    const [his] = (await lettersOf('luc', 'sit-in-agreed')).map(textOf);
    const [hers] = (await lettersOf('noor', 'sit-in-agreed')).map(textOf);
    expect(his).toMatch(/Wanneer:\n> .* om 15\.00 uur/);
    expect(hers).toMatch(/Wanneer:\n> .* om 9\.00 uur/);
    expect(hers).toContain('Let vooral op:\n> Of ik luister');
    expect(await lettersOf('luc', 'sit-in-declined')).toEqual([]);
    expect(await lettersOf('noor', 'sit-in-notes')).toEqual([]);
  });

  it('and writes down afterwards what went well and where it went wrong', async () => {
    await until(async () => (await lettersOf('noor', 'sit-in-notes')).length === 1);
    const [notes] = await lettersOf('noor', 'sit-in-notes');
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit' }).format(
      kompas.doors.now(),
    );
    expect(hour).toBe('17');
    await answer(notes ?? expect.fail('No notes'), { well: 'Je vroeg door.', wrong: 'Je onderbrak Els.' });
    await until(async () => (await lettersOf('luc', 'sit-in-told')).length === 1);
    const [letter] = (await lettersOf('luc', 'sit-in-told')).map(textOf);
    expect(letter).toContain('Dit ging goed:\n> Je vroeg door.');
    expect(letter).toContain('Hier liep het mis:\n> Je onderbrak Els.');
  });

  it('somebody tells the coordinator something in confidence, and the other half reads none of it', async () => {
    await begin('noor', 'in-confidence', { 'a.word': 'Ik voel me klein.' });
    await until(async () => (await lettersOf('an', 'in-confidence-heard')).length === 1);
    const [letter] = (await lettersOf('an', 'in-confidence-heard')).map(textOf);
    expect(letter).toContain('Noor Wouters schreef je iets in vertrouwen.');
    expect(letter).toContain('> Ik voel me klein.');
    expect(letter).toContain('noor@omgekeerd.test');
  });

  it('what they would rather ask a classic mentor is counted, for the coordinator alone', async () => {
    await begin('luc', 'classic', { 'a.topic': 'family' });
    await begin('noor', 'classic', { 'a.topic': 'own', 'a.own': 'Verhuizen' });
    expect(await kompas.api(`/cohorts/${kompas.cohort}/classic`)).toMatchObject({
      topics: [
        { topic: 'family', count: 1, people: [{ name: 'Luc Maes', words: null }] },
        { topic: 'own', count: 1, people: [{ name: 'Noor Wouters', words: 'Verhuizen' }] },
      ],
    });
    const digests = (await lettersOf('an', 'digest')).length;
    await until(async () => (await lettersOf('an', 'digest')).length > digests);
    const [digest] = (await lettersOf('an', 'digest')).slice(-1).map(textOf);
    expect(digest).toContain('Vraag naar een klassieke mentor: 2 (Werk en kinderen 1, Iets anders 1).');
    for (const letter of [...lettersTo('luc'), ...lettersTo('noor')]) {
      expect(textOf(letter)).not.toMatch(/Ik voel me klein|Verhuizen|Werk en kinderen/);
    }
    expect(kompas.doors.resend.duplicates()).toEqual([]);
  });

  it('all of it is kept on one page, which either opens from the foot of a letter, and the coordinator does not', async () => {
    const pages = await Promise.all(['luc', 'noor'].map(async (name) => (await open(pairLinkOf(name) ?? '')).html));
    for (const html of pages) {
      for (const kept of ['Hoe open ik een bericht?', 'Met een vraag.', 'Wie moet ik volgen?', 'Ons teamoverleg']) {
        expect(html).toContain(kept);
      }
      expect(html.match(/Nog geen antwoord\./g)).toHaveLength(1);
      expect(html.match(/Je vroeg door\./g)).toHaveLength(2);
      expect(html).not.toMatch(/Ik voel me klein|Verhuizen/);
    }
    expect(pages[0]).toContain('Wat Noor gaf');
    expect(pages[1]).toContain('Wat jij gaf');
    expect(lettersTo('an').map(textOf).join()).not.toContain('/pair?');
  });
});
