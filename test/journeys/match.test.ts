import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { bindings } from '../bindings.ts';
import type { Accepted } from '../stand-ins/resend.ts';
import { formFor } from './answers.ts';
import { type Doors, linksIn, openDoors } from './doors.ts';

/** Five mentors and four mentees who all want and offer the same, so that anybody suits anybody. */
const people = [
  ...['Noor', 'Sam', 'Zoé', 'Tuur', 'Ines'].map((name) => ({ role: 'mentor', name })),
  ...['Luc', 'Hilde', 'Koen', 'Greet'].map((name) => ({ role: 'mentee', name })),
].map(({ role, name }) => ({
  role,
  name: `${name} Test`,
  email: `${name.toLowerCase().replace('é', 'e')}@omgekeerd.test`,
  language: 'nl',
  topics: ['data'],
}));

let doors: Doors;
let key: string;
let cohort: string;
const seen = new Set<Accepted>();

beforeAll(async () => {
  doors = await openDoors('2027-01-11T09:00:00Z');
  const organisation = await api('POST', '/organisations', { name: 'Kompas' }, bindings.BOOTSTRAP_SECRET);
  key = z.object({ key: z.string() }).parse(organisation).key;
  const coordinator = { name: 'An Claes', email: 'an@omgekeerd.test' };
  const rest = { programme: 'reverse-mentoring', language: 'nl', zone: 'Europe/Brussels' };
  const launched = await api('POST', '/cohorts', { name: 'Voorjaar', ...rest, coordinator, participants: people });
  cohort = z.object({ id: z.string() }).parse(launched).id;
});
afterAll(() => doors.close());

async function api(method: 'GET' | 'POST', path: string, body?: unknown, as = key): Promise<unknown> {
  const headers = { Authorization: `Bearer ${as}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) };
  const response = await doors.fetch(`/v1${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response.json();
}

const post = async (path: string, fields: Record<string, string> | URLSearchParams) => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return doors.fetch(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
};

const to = ({ message }: Accepted, name: string) => String(message.to).startsWith(name);
/** The letters that somebody got since they last looked, the newest last. */
function unread(name: string): Accepted[] {
  const letters = doors.resend.accepted.filter((letter) => to(letter, name) && !seen.has(letter));
  for (const letter of letters) seen.add(letter);
  return letters;
}
const subjects = (name: string) => doors.resend.accepted.filter((letter) => to(letter, name)).map(subjectOf);
const subjectOf = ({ message }: Accepted) => message.subject;

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let waking = 0; waking < 200; waking += 1) {
    if (await done()) return;
    expect(await doors.next()).toBe(true);
  }
  throw new Error('It never came so far');
}

/** The newest letter of a step to somebody, and an answer to it. */
async function answer(name: string, step: string, choices: Record<string, string> = {}): Promise<void> {
  const asked = await lastOf(name, step);
  const token = new URL(linksIn(asked.message.text ?? '').page, bindings.ORIGIN).searchParams.get('t') ?? '';
  const response = await post('/a', formFor(stepOf(reverseMentoring, step), token, choices));
  expect(response.status, `${name} answers ${step}`).toBe(303);
}

async function stepIn({ message }: Accepted): Promise<string | null> {
  const id = /^(prm_\w+)-\d+$/.exec((message.tags ?? []).find(({ name }) => name === 'letter')?.value ?? '')?.[1];
  if (id === undefined) return null;
  const row = await doors.DB.prepare('SELECT step FROM prompts WHERE id = ?').bind(id).first<{ step: string }>();
  return row?.step ?? null;
}

async function lastOf(name: string, step: string): Promise<Accepted> {
  for (const letter of doors.resend.accepted.toReversed()) {
    if (to(letter, name) && (await stepIn(letter)) === step) return letter;
  }
  throw new Error(`${name} got no ${step}`);
}

const pairRow = z.object({ mentor: z.string(), mentee: z.string(), state: z.string(), why: z.string().nullable() });
async function pairs(state: 'proposed' | 'active' | 'ended') {
  const { results } = await doors.DB.prepare(
    `SELECT a.name AS mentor, b.name AS mentee, pairs.state AS state, ended_why AS why FROM pairs
     JOIN participants a ON a.id = mentor_id JOIN participants b ON b.id = mentee_id WHERE pairs.state = ?`,
  )
    .bind(state)
    .all();
  return z.array(pairRow).parse(results);
}

describe('a match, through the real doors', () => {
  it('goes on with what there is when nobody answers, and the coordinator hears first who is left over', async () => {
    await until(() => subjects('An').some((subject) => subject === '4 duo’s voor Voorjaar'));
    const letter = await lastOf('An', 'match');
    const text = letter.message.text ?? '';
    expect(text).toContain('Eén deelnemer heeft nog geen duo: kijk daar eerst naar.');
    expect(text).toMatch(/\S+ Test: er is één persoon te weinig in de andere rol\./);
    expect(text).toContain('Pas als jij het goedkeurt, vragen we het aan beide kanten.');
    expect(await pairs('proposed')).toEqual([]);
    expect(doors.resend.accepted.some(({ message }) => /een duo\?$/.test(message.subject))).toBe(false);
  });

  it('waits for the coordinator, who looks, keeps and rules out on a page, and approves', async () => {
    const text = (await lastOf('An', 'match')).message.text ?? '';
    const link = /https:\/\/omgekeerd\.test(\/review\?t=[0-9a-z]+)/.exec(text)?.[1] ?? '';
    const page = await (await doors.fetch(link)).text();
    expect(page).toContain('Eén persoon blijft over');
    const token = new URLSearchParams(link.split('?')[1]).get('t') ?? '';
    const before = await draft();
    const [one, other] = before.pairs;
    if (one === undefined || other === undefined) throw new Error('There are no pairs');
    const edit = (action: string, { mentor, mentee }: typeof one, version: number) =>
      post('/review', { t: token, version: String(version), action, mentor: mentor.id, mentee: mentee.id });
    expect((await edit('pin', one, before.version)).status).toBe(303);
    expect((await edit('forbid', other, before.version)).status).toBe(409);
    expect((await edit('forbid', other, before.version + 1)).status).toBe(303);
    const after = await draft();
    expect(after.pairs.map(named)).toContain(named(one));
    expect(after.pairs.map(named)).not.toContain(named(other));
    expect(after.pairs).toHaveLength(4);
    expect(await pairs('proposed')).toEqual([]);
    expect((await post('/review', { t: token, version: String(after.version), action: 'approve' })).status).toBe(303);
    expect((await pairs('proposed')).map(named2).sort()).toEqual(after.pairs.map(named).sort());
    expect(await (await doors.fetch(link)).text()).toContain('Goedgekeurd');
  });

  it('asks both halves, and says to each why they fit', async () => {
    await until(async () => (await lettersOf('proposal')) === 8);
    const [pair] = await pairs('proposed');
    if (pair === undefined) throw new Error('Nobody was asked');
    const text = (await lastOf(pair.mentee, 'proposal')).message.text ?? '';
    expect(text).toContain('Jullie spreken allebei Nederlands.');
    expect(text).toContain('Jullie leven op hetzelfde uur: een moment vinden is makkelijk.');
    for (const { mentor, mentee } of await pairs('proposed')) {
      unread(mentor);
      unread(mentee);
    }
  });

  let declined: { mentor: string; mentee: string }[] = [];

  it('parts two pairs of which somebody would rather not, telling the other half nothing but that the search goes on', async () => {
    const [a, b, ...others] = await pairs('proposed');
    if (a === undefined || b === undefined) throw new Error('There are too few pairs');
    declined = [a, b];
    await answer(a.mentee, 'proposal', { consent: 'no', why: 'We kennen elkaar te goed.' });
    await answer(b.mentor, 'proposal', { consent: 'no' });
    for (const { mentor, mentee } of others) {
      await answer(mentor, 'proposal', { consent: 'yes' });
      await answer(mentee, 'proposal', { consent: 'yes' });
    }
    expect(await pairs('active')).toHaveLength(2);
    await until(async () => (await pairs('ended')).length === 2);
    const told = [...unread(a.mentor), ...unread(b.mentee)];
    expect(told.map(subjectOf)).toEqual(
      expect.arrayContaining(['We zoeken verder voor jou', 'We zoeken verder voor jou']),
    );
    expect(told.some(({ message }) => message.text?.includes('kennen elkaar'))).toBe(false);
  });

  it('seeks at once among those who are free, without a second approval', async () => {
    await until(async () => (await pairs('proposed')).length === 2);
    const again = await pairs('proposed');
    expect(again.map(named2)).not.toContain(named2(declined[0]));
    expect(again.map(named2)).not.toContain(named2(declined[1]));
    expect(subjects('An').at(-1)).toBe('2 duo’s voor Voorjaar');
    await until(async () => (await lettersOf('proposal')) === 12);
    for (const { mentor, mentee } of again) {
      await answer(mentor, 'proposal', { consent: 'yes' });
      await answer(mentee, 'proposal', { consent: 'ask', ask: 'Mag het ook ’s avonds?' });
      await until(async () => (await lastOf(mentor, 'tell').catch(() => null)) !== null);
      expect((await lastOf(mentor, 'tell')).message.text).toContain('Mag het ook ’s avonds?');
      await answer(mentor, 'tell', { told: 'Graag zelfs.' });
      await until(async () => (await lastOf(mentee, 'asked-again').catch(() => null)) !== null);
      expect((await lastOf(mentee, 'asked-again')).message.text).toContain('Graag zelfs.');
      await answer(mentee, 'asked-again', { consent: 'yes' });
    }
    expect(await pairs('active')).toHaveLength(4);
  });

  it('frees the other half of somebody who leaves, and in the end all who stay are in a pair', async () => {
    const [leaving] = await pairs('active');
    if (leaving === undefined) throw new Error('Nobody can leave');
    const [letter] = doors.resend.accepted.filter((one) => to(one, leaving.mentor)).slice(-1);
    const me = /\/me\?t=([0-9a-z]+)/.exec(letter?.message.text ?? '')?.[1] ?? '';
    expect((await post('/me', { t: me, action: 'leave' })).status).toBe(303);
    await until(async () => (await pairs('proposed')).length === 1);
    const [found] = await pairs('proposed');
    if (found === undefined) throw new Error('Nobody was found');
    expect(found.mentee).toBe(leaving.mentee);
    await until(async () => (await lettersOf('proposal')) === 14);
    await answer(found.mentor, 'proposal', { consent: 'yes' });
    await answer(found.mentee, 'proposal', { consent: 'yes' });
    const together = (await pairs('active')).flatMap(({ mentor, mentee }) => [mentor, mentee]);
    const staying = people.map(({ name }) => name).filter((name) => name !== leaving.mentor);
    expect(together.sort()).toEqual(staying.sort());
    expect((await pairs('ended')).map(({ why }) => why).sort()).toEqual(['declined', 'declined', 'left']);
    expect(doors.resend.duplicates()).toEqual([]);
  });
});

const candidate = z.object({ id: z.string(), name: z.string() });
const shown = z.object({
  matching: z.object({ version: z.int(), pairs: z.array(z.object({ mentor: candidate, mentee: candidate })) }),
});
async function draft() {
  return shown.parse(await api('GET', `/cohorts/${cohort}/matching`)).matching;
}

function named({ mentor, mentee }: { mentor: { name: string }; mentee: { name: string } }): string {
  return `${mentor.name} & ${mentee.name}`;
}

function named2(pair: { mentor: string; mentee: string } | undefined): string {
  return `${pair?.mentor} & ${pair?.mentee}`;
}

async function lettersOf(step: string): Promise<number> {
  const row = await doors.DB.prepare("SELECT count(*) AS count FROM letters WHERE kind = ? AND state = 'sent'")
    .bind(step)
    .first<{ count: number }>();
  return row?.count ?? 0;
}
