import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Diary } from '../../src/meeting/diary.ts';
import type { KnownAnswer } from '../../src/programme/situation.ts';
import { commit } from '../../src/runner/commit.ts';
import { type Diaries, wakePlan } from '../../src/runner/meet.ts';
import { record } from '../../src/runner/record.ts';
import { cohortFrame } from '../../src/store/cohorts.ts';
import { prompts, sessions } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { at, known, luc, numbered, only, pair, sent, session, situation, wall } from '../people.ts';
import { ask, scene } from '../web/scene.ts';
import { MONDAY } from '../world.ts';

const NOW = at('2027-01-27T10:00');
const SES = numbered('ses', 1);

function diary(free: readonly string[], once: readonly string[] = []): Diary {
  return { zone: 'Europe/Brussels', free, once, busy: [], away: [] };
}

type Besides = { waits?: boolean; others?: string[]; refused?: string[] };
const both = (mentor: Diary, mentee: Diary, { waits = false, others = [], refused = [] }: Besides = {}): Diaries => {
  const moments = (locals: readonly string[]) => locals.map((local) => at(local));
  return new Map([[SES, { mentor, mentee, others: moments(others), refused: moments(refused), waits }]]);
};
const meet = both(diary(['tuesday-late']), diary(['tuesday-late', 'monday-noon']));
const never = both(diary(['tuesday-late']), diary(['monday-noon']));

/** Noor's question for a moment wakes. */
function woken(diaries: Diaries, rest: { occurrence?: string; named?: KnownAnswer[]; offered?: string[] } = {}) {
  const { occurrence = 'x.1', named = [], offered } = rest;
  const state = offered === undefined ? {} : { state: sent({ reminded: 0 }) };
  const there = situation({
    step: 'plan',
    pair: pair(),
    session: session(1, at('2027-02-10T12:00')),
    known: named,
    ...state,
  });
  const prompt = { ...there.prompt, occurrence, offered: (offered ?? []).map((local) => at(local)) };
  return wakePlan({ ...there, prompt }, diaries, NOW);
}

/** The moments in the letter that goes out. */
function putIn(changes: ReturnType<typeof woken>): string[] {
  return only(changes, 'letter').flatMap(({ letter }) =>
    letter.kind === 'step'
      ? letter.moments.map(({ at: moment, suitsPartner }) => `${wall(moment)}${suitsPartner ? ' suits' : ''}`)
      : [],
  );
}

const luckily = known(luc, 'plan.when', [at('2027-02-03T18:00').toString(), at('2027-01-26T18:00').toString()], {
  sessionId: SES,
});

describe('a question for a moment that wakes', () => {
  it('puts the moments at which both are free, and keeps them', () => {
    const changes = woken(meet);
    expect(putIn(changes)).toEqual(['2027-02-02T20:00', '2027-02-09T20:00', '2027-02-16T20:00']);
    expect(only(changes, 'moments-offered')[0]?.moments).toHaveLength(3);
  });

  it('keeps days away from another session of the two, where it can', () => {
    const late = diary(['tuesday-late', 'friday-late']);
    const put = putIn(woken(both(late, late, { others: ['2027-02-09T15:00'] })));
    expect(put).toEqual([
      '2027-02-02T20:00',
      '2027-02-05T20:00',
      '2027-02-12T20:00',
      '2027-02-16T20:00',
      '2027-02-19T20:00',
    ]);
    const tuesdays = diary(['tuesday-late']);
    const others = ['2027-02-02T15:00', '2027-02-09T15:00', '2027-02-16T15:00'];
    expect(putIn(woken(both(tuesdays, tuesdays, { others })))).toHaveLength(3);
  });

  it('does not put the moment again that was called off', () => {
    const tuesdays = diary(['tuesday-late']);
    const put = putIn(woken(both(tuesdays, tuesdays, { refused: ['2027-02-09T20:00'] })));
    expect(put.filter((moment) => /^2027-02-09T(20|19:30|20:30)/.test(moment))).toEqual([]);
    expect(put.length).toBeGreaterThan(2);
  });

  it('puts those of the other half beside them, unless they have passed', () => {
    const changes = woken(meet, { named: [luckily] });
    expect(putIn(changes)).toContain('2027-02-03T18:00 suits');
    expect(putIn(changes)).toHaveLength(4);
  });

  it('asks in the second round about those alone', () => {
    expect(putIn(woken(meet, { occurrence: 'x.1.again', named: [luckily] }))).toEqual(['2027-02-03T18:00 suits']);
  });

  it('reminds of none that has passed', () => {
    expect(putIn(woken(meet, { offered: ['2027-01-26T20:00', '2027-02-02T20:00'] }))).toEqual(['2027-02-02T20:00']);
  });

  it('waits a day while an earlier session has no moment yet', () => {
    const waiting = both(diary(['tuesday-late']), diary(['tuesday-late']), { waits: true });
    const changes = woken(waiting);
    expect(only(changes, 'letter')).toEqual([]);
    expect(only(changes, 'prompt-moved').map(({ to }) => to.is)).toEqual(['scheduled']);
  });

  it('asks both for an exception where there is none', () => {
    const changes = woken(never);
    expect(only(changes, 'prompt-made').map(({ prompt }) => prompt.step)).toEqual(['exception', 'exception']);
    expect(only(changes, 'prompt-moved')[0]?.to).toMatchObject({ is: 'cancelled', why: 'condition' });
  });

  it('is not put where the other half made an exception already: the round that comes of it is enough', () => {
    const excepted = both(diary(['tuesday-late']), diary(['monday-noon'], ['tuesday-late']));
    const changes = woken(excepted);
    expect(changes).toEqual([expect.objectContaining({ kind: 'prompt-moved' })]);
    expect(putIn(woken(excepted, { occurrence: 'x.1.exception' })).length).toBeGreaterThan(0);
  });
});

describe('two answers at one time', () => {
  it('do not miss each other', async () => {
    const place = await scene();
    const { db } = place.world;
    for (const who of [place.kofi, place.nele]) await ask(place, who, 'plan', { session: 1 });
    const rows = await db.select().from(prompts).where(eq(prompts.step, 'plan'));
    const mine = rows.filter(({ pairId }) => pairId === place.pair);
    const moment = at('2027-01-20T18:00').toString();
    await Promise.all(mine.map(({ id }) => record(place.world, id, { when: { value: [moment] } }, MONDAY)));
    const found = await db.select().from(sessions).where(eq(sessions.pairId, place.pair));
    expect(found.map(({ state, startsAt }) => [state, startsAt])).toEqual([['agreed', Date.parse(moment)]]);
    const told = await db.select().from(letters).where(eq(letters.cohortId, place.cohort));
    expect(told.filter(({ kind }) => kind === 'session-agreed')).toHaveLength(2);
  });
});

describe('a new round', () => {
  it('ends what still waits of the one before, and nothing that was answered', async () => {
    const place = await scene();
    const { db } = place.world;
    await ask(place, place.kofi, 'plan', { session: 1 });
    await ask(place, place.nele, 'plan', { session: 1 });
    const of = async (who: string) =>
      (await db.select().from(prompts).where(eq(prompts.step, 'plan')))
        .filter(({ participantId, pairId }) => participantId === who && pairId === place.pair)
        .map(({ occurrence, state }) => `${occurrence} ${state}`);
    const prompt = {
      ...situation({ step: 'plan' }).prompt,
      ...{ id: numbered('prm', 77), cohortId: place.cohort, participantId: place.kofi, pairId: place.pair },
      sessionId: (await db.select().from(sessions).where(eq(sessions.pairId, place.pair)))[0]?.id ?? null,
      occurrence: 'once.again',
      state: { is: 'scheduled', wakesAt: MONDAY.add({ minutes: 1 }) },
    } as const;
    const { version: _, offered: __, ...made } = prompt;
    const changes = [
      { kind: 'rounds-over', but: made, at: MONDAY },
      { kind: 'prompt-made', prompt: made },
    ] as const;
    const frame = await cohortFrame(db, place.cohort);
    for (let twice = 0; twice < 2; twice += 1) await commit(place.world, [{ frame, changes }], MONDAY);
    expect(await of(place.kofi)).toEqual(['once cancelled', 'once.again scheduled']);
    expect(await of(place.nele)).toEqual(['once sent']);
  });
});
