import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/ids.ts';
import { moveCohort } from '../../src/runner/pause.ts';
import { carryOut } from '../../src/runner/person.ts';
import { cohorts, prompts, sessions } from '../../src/store/schema.ts';
import { at, wall } from '../people.ts';
import { ask, type Scene, scene } from '../web/scene.ts';
import { MONDAY, tickAndDeliver } from '../world.ts';

const AGREED = at('2027-01-27T18:00');
const SOUGHT = at('2027-02-15T12:00');
/** What is still to be sent: a brief about the first session, and the question for a moment of the second. */
const BRIEF = at('2027-01-22T09:00');
const PLAN = at('2027-02-01T09:00');
const BACK = MONDAY.add({ hours: 24 * 7 });

let place: Scene;

/** Kofi and Nele have agreed on their first session; the second is still to be sought. */
beforeEach(async () => {
  place = await scene();
  for (const [who, step, session, wakesAt] of [
    [place.kofi, 'brief-mentor', 1, BRIEF],
    [place.kofi, 'plan', 2, PLAN],
    [place.nele, 'plan', 2, PLAN],
  ] as const) {
    await ask(place, who, step, { session, state: { is: 'scheduled', wakesAt } });
  }
  await meets(1, AGREED, 'agreed');
  await meets(2, SOUGHT, 'open');
});

async function meets(number: number, startsAt: Temporal.Instant, state: 'agreed' | 'open'): Promise<void> {
  const { db } = place.world;
  const [found] = (await db.select().from(sessions).where(eq(sessions.pairId, place.pair))).filter(
    (one) => one.number === number,
  );
  if (found === undefined) throw new Error(`There is no session ${number}`);
  const sequence = state === 'agreed' ? 1 : 0;
  await db
    .update(sessions)
    .set({ startsAt: startsAt.epochMilliseconds, state, sequence, version: found.version + 1 })
    .where(eq(sessions.id, found.id));
}

/** When the two meet, and when each is written to about it, by the clock of Brussels. */
async function calendar(): Promise<string[]> {
  const { db } = place.world;
  const meetings = await db.select().from(sessions).where(eq(sessions.pairId, place.pair));
  const asked = await db.select().from(prompts).where(eq(prompts.pairId, place.pair));
  const names = new Map<Id<'par'>, string>([
    [place.kofi, 'Kofi'],
    [place.nele, 'Nele'],
  ]);
  const shown = (ms: number | null) =>
    ms === null ? 'never' : wall(MONDAY.add({ milliseconds: ms - MONDAY.epochMilliseconds }));
  return [
    ...meetings.map(({ number, state, startsAt }) => `${number} ${state} ${shown(startsAt)}`),
    ...asked.map(({ step, participantId, wakesAt }) => `${names.get(participantId)} ${step} ${shown(wakesAt)}`),
  ].toSorted();
}

/** What was agreed stays; the rest comes a week later, for both at once. */
const afterAWeek = [
  '1 agreed 2027-01-27T18:00',
  '2 open 2027-02-22T12:00',
  'Kofi brief-mentor 2027-01-22T09:00',
  'Kofi plan 2027-02-08T09:00',
  'Nele plan 2027-02-08T09:00',
];

describe('a break', () => {
  it('of one half leaves what was agreed, and asks both at once about what was not', async () => {
    await carryOut(place.world, place.kofi, { kind: 'pause' }, MONDAY);
    await carryOut(place.world, place.kofi, { kind: 'resume' }, BACK);
    expect(await calendar()).toEqual(afterAWeek);
  });

  it('of one half while the other would be asked: both are asked on the same day when it is over', async () => {
    await carryOut(place.world, place.kofi, { kind: 'pause' }, MONDAY);
    await tickAndDeliver(PLAN.add({ hours: 1 }));
    const late = MONDAY.add({ hours: 24 * 28 });
    await carryOut(place.world, place.kofi, { kind: 'resume' }, late);
    const plans = (await calendar()).filter((line) => line.includes(' plan '));
    expect(plans).toEqual(['Kofi plan 2027-03-01T09:00', 'Nele plan 2027-03-01T09:00']);
  });

  it('of a whole cohort does the same', async () => {
    const { db } = place.world;
    const row = await db.select().from(cohorts).where(eq(cohorts.id, place.cohort)).get();
    if (row === undefined) throw new Error('No cohort');
    await moveCohort(place.world, row.organisationId, row.id, 'pause', MONDAY);
    await moveCohort(place.world, row.organisationId, row.id, 'resume', BACK);
    expect(await calendar()).toEqual(afterAWeek);
  });
});
