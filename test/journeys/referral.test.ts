import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { bindings } from '../bindings.ts';
import type { Accepted } from '../stand-ins/resend.ts';
import { formFor } from './answers.ts';
import { approvePairs } from './approve.ts';
import { type Doors, linksIn, openDoors } from './doors.ts';

/** One mentor and two mentees: somebody is left over, and knows just the person. */
const people = [
  { role: 'mentor', name: 'Noor Wouters', email: 'noor@omgekeerd.test', language: 'nl' },
  { role: 'mentee', name: 'Luc Maes', email: 'luc@omgekeerd.test', language: 'nl' },
  { role: 'mentee', name: 'Grace Hall', email: 'grace@omgekeerd.test', language: 'en' },
];

let doors: Doors;
const answered = new Set<Accepted>();

async function asKey(path: string, body: unknown, key: string) {
  const response = await doors.fetch(`/v1${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
  return z.record(z.string(), z.unknown()).parse(await response.json());
}

beforeAll(async () => {
  doors = await openDoors('2027-01-11T09:00:00Z');
  const { key } = await asKey('/organisations', { name: 'Kompas' }, bindings.BOOTSTRAP_SECRET);
  const cohort = {
    name: 'Voorjaar',
    programme: 'reverse-mentoring',
    zone: 'Europe/Brussels',
    coordinator: { name: 'An Claes', email: 'an@omgekeerd.test' },
    participants: people,
  };
  await asKey('/cohorts', cohort, String(key));
});
afterAll(() => doors.close());

const lettersTo = (address: string) =>
  doors.resend.accepted.filter(({ message }) => String(message.to).includes(address));

/** What a link or a form answers. */
async function open(path: string, form?: Record<string, string>) {
  const response = await doors.fetch(path, {
    ...(form !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    }),
  });
  return { status: response.status, html: await response.text() };
}

/** The first link of a letter that leads to a page, as a path. */
function linkTo(page: string, { message }: Accepted): { path: string; token: string } {
  const [link] = message.text?.match(new RegExp(`https://\\S+/${page}\\?t=[0-9a-z]+`)) ?? [];
  if (link === undefined) throw new Error(`No link to /${page} in: ${message.text}`);
  return { path: link.replace(bindings.ORIGIN, ''), token: new URL(link).searchParams.get('t') ?? '' };
}

/** Answers every letter that asks something, and yes to every proposal. */
async function answerAll(): Promise<void> {
  for (const letter of doors.resend.accepted.filter((one) => !answered.has(one))) {
    answered.add(letter);
    await approvePairs(doors, letter);
    const tag = letter.message.tags?.find(({ name }) => name === 'letter')?.value ?? '';
    const id = /^(prm_\w+)-\d+$/.exec(tag)?.[1] ?? '';
    const prompt = await doors.DB.prepare('SELECT step FROM prompts WHERE id = ?').bind(id).first<{ step: string }>();
    if (prompt === null || stepOf(reverseMentoring, prompt.step).questions === undefined) continue;
    const token = new URL(linksIn(letter.message.text ?? '').page, bindings.ORIGIN).searchParams.get('t') ?? '';
    const form = formFor(stepOf(reverseMentoring, prompt.step), token, { mentees: '1' });
    await open('/a', Object.fromEntries(form));
  }
}

/** Everybody answers and the clock goes on, until something is so. */
async function until(done: () => Promise<boolean>): Promise<void> {
  for (let waking = 0; waking < 120; waking += 1) {
    await answerAll();
    if (await done()) return;
    if (!(await doors.next())) break;
  }
  throw new Error('It never came to that');
}

type Active = { mentor: string; mentee: string };
const activePairs = async () =>
  (
    await doors.DB.prepare(
      `SELECT mentor.email AS mentor, mentee.email AS mentee FROM pairs
       JOIN participants mentor ON mentor.id = mentor_id JOIN participants mentee ON mentee.id = mentee_id
       WHERE pairs.state = 'active' ORDER BY pairs.rowid`,
    ).all<Active>()
  ).results;

describe('a guest from somebody’s own network, through the real doors', () => {
  let lonely: string;
  let guestLink: string;

  it('somebody is left over by the match', async () => {
    await until(async () => (await activePairs()).length === 1);
    const [pair] = await activePairs();
    expect(pair?.mentor).toBe('noor@omgekeerd.test');
    lonely = pair?.mentee === 'luc@omgekeerd.test' ? 'grace@' : 'luc@';
  });

  it('and makes a link on the page that every letter leads to', async () => {
    const last = lettersTo(lonely).at(-1);
    if (last === undefined) throw new Error('Nobody wrote');
    const { path, token } = linkTo('me', last);
    const made = await open('/me', { t: token, action: 'invite' });
    expect(made.status).toBe(303);
    const page = await open(path);
    guestLink = /value="https:\/\/[^"/]+(\/join\?t=[0-9a-z]+)"/.exec(page.html)?.[1] ?? '';
    expect(guestLink).not.toBe('');
  });

  it('the guest fills it in, once, and is written to by nobody yet', async () => {
    expect((await open(guestLink)).status).toBe(200);
    const token = new URL(guestLink, bindings.ORIGIN).searchParams.get('t') ?? '';
    const form = { t: token, l: 'fr', name: 'Lotte Peeters', email: 'lotte@omgekeerd.test', role: 'mentor' };
    const whole = { ...form, language: 'fr', zone: 'Europe/Paris', together: 'yes' };
    expect((await open('/join', whole)).status).toBe(303);
    expect((await open('/join', { ...whole, name: 'Ward' })).status).toBe(410);
    await until(async () =>
      lettersTo('an@').some(({ message }) => message.subject?.includes('Lotte Peeters') === true),
    );
    expect(lettersTo('lotte@')).toEqual([]);
  });

  it('the coordinator welcomes her from a letter', async () => {
    const letter = lettersTo('an@').find(({ message }) => message.subject?.includes('Lotte Peeters'));
    if (letter === undefined) throw new Error('The coordinator heard nothing');
    const { path, token } = linkTo('referral', letter);
    expect((await open(path)).html).toContain('value="approve"');
    for (let twice = 0; twice < 2; twice += 1) await open('/referral', { t: token, action: 'approve' });
    expect((await open(path)).html).not.toContain('<button');
  });

  it('she gets the letters of a newcomer in her own language, and the two are a pair', async () => {
    await until(async () => (await activePairs()).length === 2);
    const mentee = lonely === 'luc@' ? 'luc@omgekeerd.test' : 'grace@omgekeerd.test';
    expect((await activePairs())[1]).toEqual({ mentor: 'lotte@omgekeerd.test', mentee });
    const subjects = lettersTo('lotte@').map(({ message }) => message.subject);
    expect(subjects[0]).toBe(reverseMentoring.words.fr?.steps['intake-mentor']?.subject);
    expect(subjects.filter((subject) => subject === subjects[0])).toHaveLength(1);
    const joined = { nl: 'Lotte doet mee', en: 'Lotte is taking part' }[lonely === 'luc@' ? 'nl' : 'en'];
    expect(lettersTo(lonely).map(({ message }) => message.subject)).toContain(joined);
  });
});
