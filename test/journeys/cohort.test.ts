import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { bindings } from '../bindings.ts';
import type { Accepted } from '../stand-ins/resend.ts';
import { formFor } from './answers.ts';
import { approvePairs } from './approve.ts';
import { type Doors, linksIn, openDoors } from './doors.ts';

const people = [
  { role: 'mentor', name: 'Noor Wouters', email: 'noor@omgekeerd.test', language: 'nl', topics: ['data'] },
  { role: 'mentor', name: 'Amélie Petit', email: 'amelie@omgekeerd.test', language: 'fr', zone: 'Europe/Paris' },
  { role: 'mentee', name: 'Luc Maes', email: 'luc@omgekeerd.test', language: 'nl', topics: ['data'] },
  { role: 'mentee', name: 'Grace Hall', email: 'grace@omgekeerd.test', language: 'en', zone: 'America/New_York' },
];

let doors: Doors;
let key: string;
let cohort: string;

const api = async (
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string>; as?: string } = {},
) => {
  const { body, headers, as = key, method = body === undefined ? 'GET' : 'POST' } = init;
  const response = await doors.fetch(`/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${as}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
};

const launch = {
  name: 'Voorjaar',
  programme: 'reverse-mentoring',
  language: 'nl',
  zone: 'Europe/Brussels',
  coordinator: { name: 'An Claes', email: 'an@omgekeerd.test' },
  participants: people,
};

beforeAll(async () => {
  doors = await openDoors('2027-01-11T09:00:00Z');
  const made = await api('/organisations', { body: { name: 'Kompas' }, as: bindings.BOOTSTRAP_SECRET });
  key = String(made.body.key);
  const launched = await api('/cohorts', { body: launch, headers: { 'Idempotency-Key': 'spring' } });
  expect(launched.status).toBe(201);
  cohort = String(launched.body.id);
});
afterAll(() => doors.close());

async function promptOf({ message }: Accepted): Promise<{ id: string; step: string; participant: string } | null> {
  const tags = message.tags ?? [];
  const id = /^(prm_\w+)-\d+$/.exec(tags.find(({ name }) => name === 'letter')?.value ?? '')?.[1];
  if (id === undefined) return null;
  return doors.DB.prepare('SELECT id, step, participant_id AS participant FROM prompts WHERE id = ?').bind(id).first();
}

async function answerLetter(letter: Accepted, choices: Record<string, string> = {}): Promise<number | null> {
  const prompt = await promptOf(letter);
  if (prompt === null || stepOf(reverseMentoring, prompt.step).questions === undefined) return null;
  const { page, clicks } = linksIn(letter.message.text ?? '');
  const token = new URL(page, bindings.ORIGIN).searchParams.get('t') ?? '';
  const offered = clicks.map((click) => new URL(click, bindings.ORIGIN).searchParams);
  const when = offered.find((click) => click.get('q') === 'when')?.get('v') ?? undefined;
  const suits = when === undefined ? {} : { when };
  const form = formFor(stepOf(reverseMentoring, prompt.step), token, { ...suits, ...choices });
  const response = await doors.fetch('/a', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  return response.status;
}

/** The zone of whoever a letter went to, as the launch list has it. */
function zoneOf({ message }: Accepted): string {
  return people.find(({ email }) => String(message.to).includes(email))?.zone ?? 'Europe/Brussels';
}

const dump = async () => {
  const tables = ['prompts', 'answers', 'pairs', 'participants', 'cohorts', 'letters', 'outbox'];
  return Promise.all(tables.map(async (table) => (await doors.DB.prepare(`SELECT * FROM ${table}`).all()).results));
};

describe('a cohort, through the real doors', () => {
  it('is launched once for one idempotency key', async () => {
    const again = await api('/cohorts', { body: launch, headers: { 'Idempotency-Key': 'spring' } });
    expect(again).toMatchObject({ status: 200, body: { id: cohort } });
  });

  it('writes to everybody at nine in the morning of their own day, in their own language', async () => {
    while (doors.resend.accepted.length < 5) expect(await doors.next()).toBe(true);
    const local = (at: number, timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
    const of = (address: string) => doors.resend.accepted.find(({ message }) => String(message.to).includes(address));
    expect(local(of('luc@')?.at ?? 0, 'Europe/Brussels')).toBe('09:00');
    expect(local(of('grace@')?.at ?? 0, 'America/New_York')).toBe('09:00');
    expect(of('luc@')?.message.subject).toBe('Wat wil je met andere ogen bekijken?');
    expect(of('amelie@')?.message.subject).toBe(reverseMentoring.words.fr?.steps['intake-mentor']?.subject);
    expect(of('grace@')?.message.subject).toBe(reverseMentoring.words.en?.steps['intake-mentee']?.subject);
  });

  it('loses nothing to a scanner that opens every link', async () => {
    const before = await dump();
    for (const { message } of doors.resend.accepted) {
      for (const link of message.text?.match(/https:\/\/omgekeerd\.test\S+/g) ?? []) {
        for (const method of ['HEAD', 'GET']) {
          const response = await doors.fetch(link.replace(bindings.ORIGIN, ''), { method });
          expect(response.status).toBe(200);
        }
      }
    }
    expect(await dump()).toEqual(before);
  });

  it('reads no reply to a question that is not for the coordinator: its writer gets the page, once', async () => {
    const letter = doors.resend.accepted.find(({ message }) => String(message.to).includes('luc@'));
    const replyTo = /<?(reply\+\w+@[\w.]+)>?/.exec(String(letter?.message.reply_to))?.[1] ?? '';
    const raw = `From: Luc <luc@omgekeerd.test>\r\nTo: ${replyTo}\r\nSubject: Re: vraag\r\nMessage-ID: <a@x>\r\n\r\nIk bel je liever.\r\n`;
    for (let twice = 0; twice < 2; twice += 1)
      await doors.worker.email({ from: 'luc@omgekeerd.test', to: replyTo, raw });
    await doors.next();
    const about = doors.resend.accepted.filter(
      ({ message }) =>
        message.text?.includes('Niemand las wat je schreef') ||
        message.text?.includes('Ik bel je liever.') ||
        message.subject === 'Zo komt je antwoord goed terecht',
    );
    expect(about.map(({ message }) => String(message.to).includes('luc@'))).toEqual([true]);
  });

  it('runs to its close: everybody answers, the provider fails now and then, nothing is lost or doubled', async () => {
    const seen = new Set<Accepted>();
    for (let waking = 0; ; waking += 1) {
      const fails = waking % 7 === 3;
      if (fails) doors.resend.failNext('accept-then-500');
      for (const letter of doors.resend.accepted.filter((accepted) => !seen.has(accepted))) {
        seen.add(letter);
        await approvePairs(doors, letter);
        const status = await answerLetter(letter, { zone: zoneOf(letter) });
        if (status !== null) expect([200, 303]).toContain(status);
      }
      if (!(await doors.next())) break;
      if (fails) await doors.settle();
    }
    await doors.settle();
    const { body } = await api(`/cohorts/${cohort}`);
    expect(body).toMatchObject({ state: 'closed' });
    expect(doors.resend.duplicates()).toEqual([]);
    const letters = await doors.DB.prepare('SELECT state, count(*) AS count FROM letters GROUP BY state').all();
    expect(letters.results).toEqual([{ state: 'sent', count: doors.resend.accepted.length }]);
  });

  it('never wrote between nine in the evening and seven in the morning', () => {
    for (const letter of doors.resend.accepted) {
      const { at } = letter;
      const zone = zoneOf(letter);
      const hour = Number(
        new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at),
      );
      expect(hour).toBeGreaterThanOrEqual(7);
      expect(hour).toBeLessThan(21);
    }
  });

  it('showed each what the other shared, and never what was private', () => {
    const texts = doors.resend.accepted.map(({ message }) => message.text ?? '');
    expect(texts.some((text) => text.includes('Over changed: <b>niet vet</b> & "eerlijk"'))).toBe(true);
    expect(doors.resend.accepted.some(({ message }) => message.html?.includes('<b>niet vet</b>'))).toBe(false);
    expect(texts.some((text) => text.includes('Over hard:'))).toBe(false);
  });
});
