import { env } from 'cloudflare:workers';
import { and, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Programme } from '../../src/programme/definition.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { carryOut } from '../../src/runner/person.ts';
import { record, takeAnswersBack } from '../../src/runner/record.ts';
import { tick } from '../../src/runner/tick.ts';
import { nextWaking } from '../../src/store/clock.ts';
import { approvedFirst, draftOf } from '../../src/store/drafts.ts';
import { pairs, participants, prompts } from '../../src/store/schema.ts';
import { mailbox } from '../../src/store/schema-local.ts';
import { four, idIn, type Matched, matched } from '../matched.ts';
import { metered } from '../meter.ts';
import { approveDraft, launched, listed, MONDAY, tickAndDeliver, worldAt } from '../world.ts';

let at: Matched;
let now: Temporal.Instant;

beforeEach(async () => {
  const tables = ['mailbox', 'letters', 'outbox', 'answers', 'prompts', 'sessions', 'pairs', 'suggestions'];
  for (const table of [...tables, 'matchings', 'bars', 'participants', 'cohorts']) {
    await env.DB.exec(`DELETE FROM ${table}`);
  }
});

/** A cohort at its match; approved, and everybody asked, unless the test looks at the approval. */
async function start(people = four, review: Programme['matching']['review'] = 'never'): Promise<void> {
  at = await matched(people, {
    programme: { ...reverseMentoring, matching: { ...reverseMentoring.matching, review } },
  });
  now = at.now;
}

/** Lives through everything that wakes until a moment. */
async function until(end: Temporal.Instant): Promise<void> {
  for (let waking = 0; waking < 500; waking += 1) {
    const next = await nextWaking(at.world.db);
    if (next === null || next.epochMilliseconds > end.epochMilliseconds) break;
    if (next.epochMilliseconds > now.epochMilliseconds) now = next;
    await tickAndDeliver(now);
  }
  now = end;
}
const later = (hours: number) => until(now.add({ hours }));
const minutes = (count: number) => until(now.add({ minutes: count }));

const subjectsTo = async (name: string) =>
  (await at.world.db.select().from(mailbox))
    .filter(
      ({ recipient }) => recipient.startsWith(name.toLowerCase().replaceAll(' ', '.')) || recipient.startsWith(name),
    )
    .map(({ subject }) => subject);
const toCoordinator = async () => (await subjectsTo('An Claes')).filter((subject) => /duo/.test(subject));
async function pairsIn(state: 'proposed' | 'active' | 'ended'): Promise<string[]> {
  const rows = await at.world.db
    .select()
    .from(pairs)
    .where(and(eq(pairs.cohortId, at.cohort), eq(pairs.state, state)));
  const nameOf = (id: string) => [...at.ids].find(([, one]) => one === id)?.[0].split(' ')[0] ?? id;
  return rows.map(({ mentorId, menteeId }) => `${nameOf(mentorId)}–${nameOf(menteeId)}`).sort();
}

async function promptOf(name: string, step = 'proposal') {
  const rows = await at.world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.participantId, idIn(at, name)), eq(prompts.step, step), eq(prompts.state, 'sent')));
  const [row] = rows;
  if (row === undefined) throw new Error(`${name} is not asked about ${step}`);
  return row;
}
async function say(name: string, consent: 'yes' | 'no') {
  const { id } = await promptOf(name);
  expect(await record(await worldAt(now), id, { consent: { value: consent } }, now)).toEqual({ kind: 'recorded' });
  return id;
}
const stateOf = async (name: string) =>
  (
    await at.world.db
      .select()
      .from(participants)
      .where(eq(participants.id, idIn(at, name)))
      .get()
  )?.state;

const nele = listed('mentee', 'Nele Vos', { topics: ['video'] });
const best = ['Noor–Els', 'Sam–Luc'];

describe('a match', () => {
  it('whose programme never asks the coordinator asks both halves at once', async () => {
    await start(four, 'never');
    expect([await pairsIn('proposed'), await draftOf(at.world.db, at.cohort)]).toEqual([best, null]);
    expect(await toCoordinator()).toEqual(['2 duo’s voor Voorjaar']);
    await minutes(5);
    expect(await subjectsTo('Els Maes')).toContain('Jij en Noor, een duo?');
  });

  it.each(['first', 'always'] as const)(
    'of a programme that asks "%s" waits for the coordinator, and nobody hears',
    async (review) => {
      await start(four, review);
      await minutes(60);
      expect(await pairsIn('proposed')).toEqual([]);
      expect((await subjectsTo('Els Maes')).filter((subject) => /duo/.test(subject))).toEqual([]);
      await approveDraft(at.cohort, now);
      expect([await pairsIn('proposed'), await approvedFirst(at.world.db, at.cohort)]).toEqual([best, 'pairs']);
      await minutes(5);
      await say('Els Maes', 'no');
      await say('Luc Mensah', 'no');
      await later(1);
      expect(await pairsIn('ended')).toEqual(best);
      const crossed = ['Noor–Luc', 'Sam–Els'];
      expect(await pairsIn('proposed')).toEqual(review === 'first' ? crossed : []);
      expect((await draftOf(at.world.db, at.cohort))?.suggestions.length).toBe(review === 'first' ? undefined : 2);
    },
  );

  it('that waits is called to mind after two and after five days', async () => {
    await start(four, 'first');
    await later(1);
    expect(await toCoordinator()).toEqual(['2 duo’s voor Voorjaar']);
    await later(2 * 24);
    expect(await toCoordinator()).toEqual(['2 duo’s voor Voorjaar', 'De duo’s van Voorjaar wachten op jou']);
    // The fifth day is a Saturday: it waits until Monday.
    await later(3 * 24);
    expect(await toCoordinator()).toHaveLength(2);
    await later(2 * 24);
    const all = await toCoordinator();
    expect(all.slice(2)).toEqual(['Keur je de duo’s van Voorjaar goed?']);
    await later(5 * 24);
    expect(await toCoordinator()).toEqual(all);
    expect(await pairsIn('proposed')).toEqual([]);
  });

  it('that is approved is not called to mind', async () => {
    await start(four, 'first');
    await approveDraft(at.cohort, now);
    await minutes(5);
    for (const { name } of four) await say(name, 'yes');
    await later(12 * 24);
    expect(await toCoordinator()).toEqual(['2 duo’s voor Voorjaar']);
  });

  it('of two hundred people takes few queries and one batch of writes', async () => {
    const people = Array.from({ length: 100 }, (_, number) => [
      listed('mentor', `Mentor ${number}`, { topics: ['data'] }),
      listed('mentee', `Mentee ${number}`, { topics: ['data'] }),
    ]).flat();
    const world = await worldAt(MONDAY);
    const { id } = await launched(world, people, MONDAY, {
      programme: { ...reverseMentoring, matching: { ...reverseMentoring.matching, review: 'never' } },
    });
    await env.DB.exec("UPDATE prompts SET wakes_at = NULL, version = version + 1 WHERE step <> 'match'");
    const next = await nextWaking(world.db);
    if (next === null) throw new Error('There is no match to come');
    let batches = 0;
    const { d1, spent } = metered(env.DB);
    const counted = new Proxy(d1, {
      get(target, name) {
        if (name === 'batch') batches += 1;
        return Reflect.get(target, name);
      },
    });
    await tick(await worldAt(next, { d1: counted }), next);
    expect(await world.db.$count(pairs, eq(pairs.cohortId, id))).toBe(100);
    expect([spent.queries < 50, batches]).toEqual([true, 1]);
  });
});

describe('a refusal', () => {
  it('that is taken back before the next match changes nothing, and nobody hears of it', async () => {
    await start();
    await minutes(5);
    const id = await say('Els Maes', 'no');
    await minutes(2);
    expect(await takeAnswersBack(await worldAt(now), id, now)).toEqual({ kind: 'recorded' });
    const before = await at.world.db.$count(mailbox);
    await later(3);
    expect([await pairsIn('proposed'), await pairsIn('ended')]).toEqual([best, []]);
    expect(await at.world.db.$count(mailbox)).toBe(before);
    await say('Els Maes', 'yes');
    await say('Noor Wouters', 'yes');
    expect(await pairsIn('active')).toEqual(['Noor–Els']);
  });

  it('within minutes of another gives one match and one letter', async () => {
    await start();
    await minutes(5);
    const before = await toCoordinator();
    await say('Els Maes', 'no');
    await minutes(3);
    await say('Sam Peeters', 'no');
    await later(1);
    expect([await pairsIn('proposed'), await pairsIn('ended')]).toEqual([['Noor–Luc', 'Sam–Els'], best]);
    expect(await toCoordinator()).toEqual([...before, '2 duo’s voor Voorjaar']);
    expect(await subjectsTo('Noor Wouters')).toContain('We zoeken verder voor jou');
    expect(await subjectsTo('Els Maes')).not.toContain('We zoeken verder voor jou');
  });
});

describe('silence', () => {
  it('sets aside whoever was silent, with a kind letter, and seeks on for the other half', async () => {
    await start([...four, nele]);
    await minutes(5);
    for (const name of ['Noor Wouters', 'Sam Peeters', 'Els Maes']) await say(name, 'yes');
    const silent = (await pairsIn('proposed')).join() === 'Sam–Luc' ? 'Luc Mensah' : 'Nele Vos';
    const waiting = silent === 'Luc Mensah' ? 'Nele' : 'Luc';
    await later(8 * 24);
    expect(await stateOf(silent)).toBe('paused');
    expect(await subjectsTo(silent)).toContain('We laten je even met rust');
    expect(await subjectsTo('Sam Peeters')).toContain('We zoeken verder voor jou');
    expect(await pairsIn('proposed')).toEqual([`Sam–${waiting}`]);
    const letters = (await subjectsTo(silent)).length;
    await later(3 * 24);
    expect(await subjectsTo(silent)).toHaveLength(letters);
  });

  it('does not set aside who is in another pair', async () => {
    const capable = listed('mentor', 'Noor Wouters', { topics: ['data'], capacity: 2 });
    await start([
      capable,
      listed('mentee', 'Els Maes', { topics: ['data'] }),
      listed('mentee', 'Luc Mensah', { topics: ['data'] }),
    ]);
    await minutes(5);
    await say('Els Maes', 'yes');
    await say('Luc Mensah', 'yes');
    await say('Noor Wouters', 'yes');
    expect(await pairsIn('active')).toHaveLength(1);
    await later(8 * 24);
    expect(await stateOf('Noor Wouters')).toBe('active');
    expect(await subjectsTo('Noor Wouters')).not.toContain('We laten je even met rust');
    expect([(await pairsIn('active')).length, (await pairsIn('ended')).length]).toEqual([1, 1]);
  });

  it.each([
    ['said yes to both', 2],
    ['said yes to one and nothing to the other', 1],
  ])('of both partners tells a mentor of two once that the search goes on, who %s', async (_, yes) => {
    const data = { topics: ['data'] };
    await start([
      listed('mentor', 'Noor Wouters', { ...data, capacity: 2 }),
      listed('mentee', 'Els Maes', data),
      listed('mentee', 'Luc Mensah', data),
    ]);
    await minutes(5);
    for (let said = 0; said < yes; said += 1) await say('Noor Wouters', 'yes');
    await later(8 * 24);
    expect(await pairsIn('ended')).toEqual(['Noor–Els', 'Noor–Luc']);
    const told = (await subjectsTo('Noor Wouters')).filter((subject) => /^We (zoeken|laten)/.test(subject));
    expect([told, await stateOf('Noor Wouters')]).toEqual([['We zoeken verder voor jou'], 'active']);
  });

  it('ends when somebody who was set aside comes back: a partner is sought', async () => {
    await start([...four.slice(0, 1), ...four.slice(2, 3), listed('mentor', 'Zoë Vos', { topics: ['ai'] })]);
    await minutes(5);
    await say('Noor Wouters', 'yes');
    await later(8 * 24);
    expect([await stateOf('Els Maes'), await pairsIn('proposed')]).toEqual(['paused', []]);
    await carryOut(await worldAt(now), idIn(at, 'Els Maes'), { kind: 'resume' }, now);
    await later(24);
    expect(await pairsIn('proposed')).toEqual(['Zoë–Els']);
    await minutes(30);
    expect(await subjectsTo('Els Maes')).toContain('Jij en Zoë, een duo?');
  });
});
