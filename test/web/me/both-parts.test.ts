import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Id, newId } from '../../../src/ids.ts';
import { receive } from '../../../src/runner/receive.ts';
import { pairs, participants, prompts } from '../../../src/store/schema.ts';
import { letters } from '../../../src/store/schema-mail.ts';
import { signToken } from '../../../src/token.ts';
import { launched, listed, MONDAY, worldAt } from '../../world.ts';
import { CLOSES, meToken, rowOf, type Scene } from '../scene.ts';
import { dump, get, post, visit } from '../visit.ts';

type Both = Scene & { neleMentor: Id<'par'>; luc: Id<'par'> };

/** Nele learns from Kofi, and Luc learns from Nele: one person, two parts. */
async function both(language: 'nl' | 'fr' | 'en' = 'nl'): Promise<Both> {
  const world = await worldAt(MONDAY);
  const people = [
    listed('mentor', 'Kofi Mensah', { language }),
    listed('mentee', 'Nele Wouters', { language }),
    listed('mentor', 'Nele Wouters', { language }),
    listed('mentee', 'Luc Maes', { language }),
  ];
  const { id: cohort } = await launched(world, people, MONDAY);
  const rows = await world.db.select().from(participants).where(eq(participants.cohortId, cohort));
  const find = (name: string, role: string) => {
    const found = rows.find((row) => row.name === name && row.role === role);
    if (found === undefined) throw new Error(`${name} was not launched`);
    return found.id;
  };
  const nele = find('Nele Wouters', 'mentee');
  const neleMentor = find('Nele Wouters', 'mentor');
  const [kofi, luc] = [find('Kofi Mensah', 'mentor'), find('Luc Maes', 'mentee')];
  const [pair, second] = [newId('pair'), newId('pair')];
  const made = { cohortId: cohort, state: 'active' as const, reasons: [], proposedAt: MONDAY.epochMilliseconds };
  await world.db.insert(pairs).values([
    { ...made, id: pair, mentorId: kofi, menteeId: nele, mentorConsent: 'yes', menteeConsent: 'yes' },
    { ...made, id: second, mentorId: neleMentor, menteeId: luc, mentorConsent: 'yes', menteeConsent: 'yes' },
  ]);
  return { world, cohort, nele, neleMentor, kofi, luc, an: find('An Claes', 'coordinator'), pair };
}

const press = (token: string, action: string, more: [string, string][] = []) =>
  post('/me', [['t', token], ['action', action], ...more]);

async function states(at: Both) {
  return [(await rowOf(at, at.nele)).state, (await rowOf(at, at.neleMentor)).state];
}

async function awake(at: Both, id: Id<'par'>): Promise<number> {
  const rows = await at.world.db.select().from(prompts).where(eq(prompts.participantId, id));
  return rows.filter(({ wakesAt }) => wakesAt !== null).length;
}

describe('one person with two parts, on their own page (M10, M24)', () => {
  it.each([
    [
      'nl',
      'Je doet als mentor en mentee mee',
      'Als mentor vorm je een duo met Luc Maes.',
      'Als mentee vorm je een duo met Kofi Mensah.',
    ],
    [
      'fr',
      'Vous participez comme mentor et mentee',
      'Comme mentor, vous formez un duo avec Luc Maes.',
      'Comme mentee, vous formez un duo avec Kofi Mensah.',
    ],
    [
      'en',
      'You take part in Reverse mentoring as mentor and mentee',
      'As mentor you are paired with Luc Maes.',
      'As mentee you are paired with Kofi Mensah.',
    ],
  ] as const)('in %s reads of both parts and all pairs, whichever letter led there', async (language, ...said) => {
    const at = await both(language);
    for (const id of [at.nele, at.neleMentor]) {
      const page = await get(`/me?t=${await meToken(at, id)}`);
      for (const text of said) expect(page.text).toContain(text);
    }
  });

  it('pauses and resumes both at once', async () => {
    const at = await both();
    const token = await meToken(at, at.nele);
    const paused = await press(token, 'pause');
    expect(await states(at)).toEqual(['paused', 'paused']);
    expect([await awake(at, at.nele), await awake(at, at.neleMentor)]).toEqual([0, 0]);
    expect((await get(paused.location)).text).toContain('Je bent op pauze.');
    const other = await meToken(at, at.neleMentor);
    await press(other, 'resume');
    expect(await states(at)).toEqual(['active', 'active']);
    expect(await awake(at, at.neleMentor)).toBeGreaterThan(0);
  });

  it('of whom one part is paused alone reads which, and can start again or pause all', async () => {
    const at = await both();
    const held = { state: 'paused', pausedAt: MONDAY.epochMilliseconds, version: 2 } as const;
    await at.world.db.update(participants).set(held).where(eq(participants.id, at.neleMentor));
    const token = await meToken(at, at.nele);
    const page = await get(`/me?t=${token}&did=paused`);
    expect(page.text).toContain('Als mentor ben je op pauze.');
    expect(page.text).not.toContain('Je bent op pauze. Je krijgt geen mails meer');
    expect([page.html.includes('value="resume"'), page.html.includes('value="pause"')]).toEqual([true, true]);
    await press(token, 'resume');
    expect(await states(at)).toEqual(['active', 'active']);
  });

  it('is written to in one language, zone and hour', async () => {
    const at = await both();
    await press(await meToken(at, at.nele), 'settings', [
      ['language', 'fr'],
      ['zone', 'America/New_York'],
      ['prefersAt', '22:00'],
    ]);
    for (const id of [at.nele, at.neleMentor]) {
      expect(await rowOf(at, id)).toMatchObject({ language: 'fr', zone: 'America/New_York', prefersAt: '22:00' });
    }
    expect((await rowOf(at, at.kofi)).language).toBe('nl');
  });

  it('unsubscribes from both by one click in the mailbox', async () => {
    const at = await both();
    const done = await visit(`/me/unsubscribe?t=${await meToken(at, at.neleMentor)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(done.status).toBe(200);
    expect(await states(at)).toEqual(['paused', 'paused']);
  });

  it('unsubscribes from both by mail', async () => {
    const at = await both();
    const token = await signToken(at.world.config.linkKeys, 'write', at.nele, CLOSES.epochMilliseconds / 1000);
    const raw = new TextEncoder().encode('From: nele.wouters@omgekeerd.test\r\nSubject: unsubscribe\r\n\r\n');
    const body = new Response(raw).body;
    if (body === null) throw new Error('No body');
    const to = `reply+${token}@reply.omgekeerd.test`;
    await receive(at.world, { from: 'nele.wouters@omgekeerd.test', to, raw: body, rawSize: raw.length }, MONDAY);
    expect(await states(at)).toEqual(['paused', 'paused']);
  });
});

describe('one person with two parts who stops', () => {
  it.each([
    ['nl', 'Ik stop als mentor', 'Ik stop als mentee', 'Ik stop helemaal', 'Luc krijgt een kort bericht'],
    ['fr', 'J’arrête comme mentor', 'J’arrête comme mentee', 'J’arrête tout à fait', 'Luc recevra un petit mot'],
    ['en', 'I’m stopping as mentor', 'I’m stopping as mentee', 'I’m stopping altogether', 'Luc gets a short note'],
  ] as const)('in %s is asked which part, and told who hears of it', async (language, ...said) => {
    const at = await both(language);
    const before = await dump();
    const page = await get(`/me/leave?t=${await meToken(at, at.nele)}`);
    for (const text of said) expect(page.text).toContain(text);
    expect(page.html.match(/<form/g)).toHaveLength(3);
    expect(await dump()).toBe(before);
  });

  it.each([
    ['mentor', ['active', 'left'], 'Je bent gestopt als mentor. Als mentee doe je gewoon verder mee.', 'Kofi Mensah'],
    ['mentee', ['left', 'active'], 'Je bent gestopt als mentee. Als mentor doe je gewoon verder mee.', 'Luc Maes'],
  ] as const)('only as %s goes on in the other', async (part, end, said, partner) => {
    const at = await both();
    const tokens = [await meToken(at, at.nele), await meToken(at, at.neleMentor)];
    const done = await press(tokens[0] ?? '', 'leave', [['part', part]]);
    expect(await states(at)).toEqual(end);
    const page = await get(done.location);
    expect(page.text).toContain(said);
    for (const token of tokens) {
      const own = await get(`/me?t=${token}`);
      expect(own.text).toContain(`Je vormt een duo met ${partner}.`);
      expect(own.text).toContain(`Je doet als ${part === 'mentor' ? 'mentee' : 'mentor'} mee`);
    }
    const live = await at.world.db
      .select()
      .from(pairs)
      .where(and(eq(pairs.cohortId, at.cohort), eq(pairs.state, 'active')));
    expect(live).toHaveLength(1);
  });

  it('altogether leaves both, and each partner and the coordinator hear of it', async () => {
    const at = await both();
    const token = await meToken(at, at.neleMentor);
    await press(token, 'leave');
    expect(await states(at)).toEqual(['left', 'left']);
    const told = await at.world.db.select().from(letters).where(eq(letters.cohortId, at.cohort));
    expect(told.map(({ kind, participantId }) => `${kind} ${participantId}`).sort()).toEqual(
      [`somebody-left ${at.an}`, `somebody-left ${at.an}`].sort(),
    );
    const freed = await at.world.db
      .select()
      .from(prompts)
      .where(and(eq(prompts.cohortId, at.cohort), eq(prompts.step, 'freed')));
    expect(freed.map(({ participantId, state }) => `${state} ${participantId}`).sort()).toEqual(
      [`scheduled ${at.kofi}`, `scheduled ${at.luc}`].sort(),
    );
    expect((await get(`/me?t=${token}`)).text).toContain('Dank je dat je meedeed, Nele.');
    expect((await get(`/me/leave?t=${await meToken(at, at.nele)}`)).status).toBe(303);
  });

  it('in a part that is none changes nothing', async () => {
    const at = await both();
    const before = await dump();
    expect((await press(await meToken(at, at.nele), 'leave', [['part', 'coordinator']])).status).toBe(400);
    expect(await dump()).toBe(before);
  });
});
