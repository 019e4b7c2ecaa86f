import { expect } from 'vitest';
import { z } from 'zod';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { bindings } from '../bindings.ts';
import { eventIn } from '../mail/calendar-file.ts';
import { altered } from '../programme/altered.ts';
import type { Accepted } from '../stand-ins/resend.ts';
import { approvePairs } from './approve.ts';
import { type Doors, linksIn } from './doors.ts';
import { hiddenIn } from './kompas.ts';

export type Name = 'Noor' | 'Grace' | 'An';
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A letter as it was delivered, with what it is about: its step or notice, and the session with its attempt. */
export type Letter = {
  to: Name;
  kind: string;
  nth: number;
  session: string | null;
  occurrence: string | null;
  accepted: Accepted;
};

const row = z.object({
  id: z.string(),
  kind: z.string(),
  nth: z.number(),
  session: z.string().nullable(),
  occurrence: z.string().nullable(),
});

/** Noor in Brussels mentors Grace in New York; An looks after them. What they say of their weeks is named at launch. */
export function twoBehind(doors: Doors, free: Record<'Noor' | 'Grace', readonly string[]>) {
  const form = async (path: string, fields: Fields) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return doors.fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
  };

  async function api(path: string, body: unknown, key: string): Promise<Record<string, unknown>> {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const response = await doors.fetch(`/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return z.record(z.string(), z.unknown()).parse(await response.json());
  }

  /** Launches the two with a programme of so many sessions, two weeks apart. */
  async function launch(count: number): Promise<void> {
    const { key } = await api('/organisations', { name: 'Kompas' }, bindings.BOOTSTRAP_SECRET);
    const cohort = await api(
      '/cohorts',
      {
        name: 'Voorjaar',
        programme: 'reverse-mentoring',
        language: 'nl',
        zone: 'Europe/Brussels',
        coordinator: { name: 'An Claes', email: 'an@omgekeerd.test' },
        participants: [
          { role: 'mentor', name: 'Noor Wouters', email: 'noor@omgekeerd.test', language: 'nl', topics: ['data'] },
          {
            role: 'mentee',
            name: 'Grace Hall',
            email: 'grace@omgekeerd.test',
            language: 'en',
            zone: 'America/New_York',
            topics: ['data'],
          },
        ],
      },
      String(key),
    );
    const definition = altered(reverseMentoring, { 'sessions.count': count, 'sessions.every': 'P2W' });
    await doors.DB.batch([
      doors.DB.prepare(
        "INSERT INTO programmes (id, definition, created_at) VALUES ('reverse-mentoring@two', ?, 0)",
      ).bind(JSON.stringify(definition)),
      doors.DB.prepare(
        "UPDATE cohorts SET programme_id = 'reverse-mentoring@two', version = version + 1 WHERE id = ?",
      ).bind(cohort.id),
    ]);
  }

  const read = new Map<Accepted, Letter>();
  /** All letters so far, in the order in which they were delivered. */
  async function mail(): Promise<Letter[]> {
    const unread = doors.resend.accepted.filter((one) => !read.has(one));
    for (const accepted of unread) {
      const id = accepted.message.tags?.find(({ name }) => name === 'letter')?.value;
      const found = await doors.DB.prepare(
        `SELECT letters.id AS id, letters.kind AS kind, letters.nth AS nth, prompts.occurrence AS occurrence,
           sessions.number || '.' || sessions.attempt AS session
         FROM letters LEFT JOIN prompts ON prompts.id = letters.prompt_id LEFT JOIN sessions ON sessions.id = prompts.session_id
         WHERE letters.id = ?`,
      )
        .bind(id)
        .first();
      const to = (['Noor', 'Grace', 'An'] as const).find((name) => String(accepted.message.to).startsWith(name));
      if (to === undefined) throw new Error(`Nobody is called ${accepted.message.to}`);
      read.set(accepted, { to, accepted, ...row.parse(found) });
    }
    return [...read.values()];
  }

  const told = new Set<Letter>();
  /** What is said of sessions afterwards; all were held that are not named. */
  const tells: Record<string, Fields> = {};

  /** What needs no choosing is answered as soon as it is asked. */
  async function answerUsual(): Promise<void> {
    for (const letter of await mail()) {
      if (told.has(letter)) continue;
      told.add(letter);
      const fields = usualFields(letter);
      if (letter.kind === 'match') await approvePairs(doors, letter.accepted);
      else if (fields !== null) await answer(letter, fields);
    }
  }

  function usualFields({ kind, nth, to, session }: Letter): Fields | null {
    if (nth > 0) return null;
    const week = {
      'a.free': to === 'An' ? [] : free[to],
      'a.zone': to === 'Noor' ? 'Europe/Brussels' : 'America/New_York',
    };
    switch (kind) {
      case 'intake-mentor':
        return { 'a.offers': 'data', 'a.learned': 'x', 'a.show-first': 'y', 'a.languages': ['nl', 'en'], ...week };
      case 'intake-mentee':
        return { 'a.routine': 'x', 'a.fresh-view': 'y', 'a.wants': 'data', 'a.languages': ['en'], ...week };
      case 'proposal':
        return { 'a.consent': 'yes' };
      case 'scope':
        return { 'a.field': 'technology', 'a.question': 'Hoe?', 'a.sign': 'Zo.', 'a.standing': '3' };
      case 'reflection-mentor':
      case 'reflection-mentee':
        return session === null ? null : (tells[`${session} ${to}`] ?? { 'a.met': 'yes' });
      default:
        return null;
    }
  }

  /** Sends the form of a letter's page. */
  async function answer(letter: Letter, fields: Fields): Promise<void> {
    const { page } = linksIn(letter.accepted.message.text ?? '');
    const t = new URL(page, bindings.ORIGIN).searchParams.get('t') ?? '';
    const response = await form('/a', { t, action: 'answer', ...fields });
    expect(response.status, `${letter.to} answers ${letter.kind} of ${letter.session}`).toBe(303);
  }

  /** The letters of a kind, of one session (1.1 is the first attempt of the first). */
  async function lettersOf(to: Name, kind: string, session?: string): Promise<Letter[]> {
    return (await mail()).filter(
      (one) =>
        one.to === to && one.kind === kind && one.nth === 0 && (session === undefined || one.session === session),
    );
  }

  /** Lets time pass until so many letters of a kind have come, and gives the last one. */
  async function next(to: Name, kind: string, session?: string, count = 1): Promise<Letter> {
    for (let waking = 0; waking < 300; waking += 1) {
      await answerUsual();
      const letter = (await lettersOf(to, kind, session))[count - 1];
      if (letter !== undefined) return letter;
      expect(await doors.next()).toBe(true);
    }
    throw new Error(`${to} never got ${kind} of ${session}`);
  }

  /** The nth letter about a session that stands in diaries, with its event. */
  async function diary(to: Name, number: number, nth: number): Promise<Letter & { event: ReturnType<typeof eventOf> }> {
    for (let waking = 0; waking < 300; waking += 1) {
      await answerUsual();
      const about = (await mail()).filter((one) => one.to === to && numberOf(one) === number);
      const letter = about[nth - 1];
      if (letter !== undefined) return { ...letter, event: eventOf(letter) };
      expect(await doors.next()).toBe(true);
    }
    throw new Error(`${to} was told of session ${number} fewer than ${nth} times`);
  }

  /** Picks moments as a browser does: the first by its link in the letter, then the form of the page. */
  async function pick(letter: Letter, moments: readonly string[], more: Fields = {}): Promise<void> {
    const click = linksIn(letter.accepted.message.text ?? '').clicks.find((link) => momentOf(link) === moments[0]);
    if (click !== undefined) {
      const page = await (await doors.fetch(click)).text();
      expect(page).toMatch(new RegExp(`<input[^>]*value="${moments[0]}"[^>]*checked`));
    }
    await answer(letter, { 'a.when': moments, ...more });
  }

  return { launch, mail, tells, answer, lettersOf, next, diary, pick, form };
}

/** The event that a letter about a session carries. */
export function eventOf({ accepted: { message } }: Letter) {
  const attachments = (message.attachments ?? []).map(({ filename, content, content_type = '' }) => ({
    ...{ name: filename, contentType: content_type, content },
  }));
  return eventIn({ attachments });
}

function numberOf(letter: Letter): number | null {
  if (!letter.kind.startsWith('session-')) return null;
  return Number(/\d+/.exec(eventOf(letter).value('summary') ?? '')?.[0]);
}

export type Two = ReturnType<typeof twoBehind>;

/** The moments that a letter puts to choose from, as they are kept. */
export function offeredIn({ accepted }: Letter): string[] {
  return linksIn(accepted.message.text ?? '')
    .clicks.map(momentOf)
    .filter((moment) => moment !== 'none');
}

function momentOf(link: string): string {
  return new URL(link, bindings.ORIGIN).searchParams.get('v') ?? '';
}

/** Where a letter leads to move its session. */
export function pageIn({ accepted }: Letter): string {
  const path = /https:\/\/omgekeerd\.test(\/session\?t=[0-9a-z]+)/.exec(accepted.message.text ?? '')?.[1];
  if (path === undefined) throw new Error(`No page in ${accepted.message.subject}`);
  return path;
}

/** The form of a session's page that ends in a button, with what is hidden in it. */
export function hiddenInForm(html: string): Record<string, string> {
  return hiddenIn(/<form[^>]*action="\/session">.*?<\/form>/s.exec(html)?.[0] ?? '');
}
