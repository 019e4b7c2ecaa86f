import { and, eq, like, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Id } from '../../src/ids.ts';
import { matchUp } from '../../src/matching/propose.ts';
import type { Visibility } from '../../src/programme/definition.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import type { World } from '../../src/runner/world.ts';
import { candidatesOf } from '../../src/store/candidates.ts';
import { cohortFrame } from '../../src/store/cohorts.ts';
import { figuresOf } from '../../src/store/figures.ts';
import { answers, participants, prompts } from '../../src/store/schema.ts';
import { mailbox } from '../../src/store/schema-local.ts';
import { signToken } from '../../src/token.ts';
import { call, launchOf, organisation } from '../web/api/client.ts';
import { get } from '../web/visit.ts';
import { MONDAY, tickAndDeliver, worldAt } from '../world.ts';

/**
 * Three cohorts alike, in which everybody answered the mindset test: one where nothing is stored of it, one
 * with every mark for one end, one with every mark for the other. Whoever is not the author sees the same.
 */
const cohorts = {
  nothing: { mark: null, visibility: 'private' },
  lowest: { mark: 1, visibility: 'private' },
  highest: { mark: 5, visibility: 'private' },
  /** As a definition stored long ago might have had it. */
  shared: { mark: 5, visibility: 'coordinator' },
} as const satisfies Record<string, { mark: number | null; visibility: Visibility }>;
type Name = keyof typeof cohorts;

const AFTER_THE_MATCH = Temporal.Instant.from('2027-02-09T09:00:00Z');
const mondays = ['2027-01-18', '2027-01-25', '2027-02-01', '2027-02-08'];

const seen = new Map<Name, Awaited<ReturnType<typeof seenBy>>>();

beforeAll(async () => {
  const names: Name[] = ['nothing', 'lowest', 'highest', 'shared'];
  const world = await worldAt(MONDAY);
  const launches = await Promise.all(names.map(launched));
  for (const { name, id } of launches) await answered(world, id, cohorts[name]);
  const proposals = await Promise.all(launches.map(({ id }) => matched(world, id)));
  for (const day of mondays) await tickAndDeliver(Temporal.Instant.from(`${day}T09:00:00Z`));
  for (const [at, launch] of launches.entries()) seen.set(launch.name, await seenBy(world, launch, proposals[at]));
});

async function launched(name: Name) {
  const key = await organisation();
  const people = Array.from({ length: 12 }, (_, at) => ({
    role: at < 6 ? 'mentor' : 'mentee',
    name: `Person ${at}`,
    email: `p${at}@${name}.test`,
    topics: at % 2 === 0 ? ['data'] : ['networking'],
  }));
  const coordinator = { name: 'An Claes', email: `an@${name}.test` };
  const { body } = await call('/cohorts', { key, body: launchOf({ coordinator, participants: people }) });
  return { name, key, id: z.custom<Id<'coh'>>((id) => typeof id === 'string').parse(body.id) };
}

/** The test of everybody is answered; what they marked is as the cohort has it. */
async function answered({ db }: World, id: Id<'coh'>, { mark, visibility }: (typeof cohorts)[Name]) {
  const [sentAt, closesAt] = [MONDAY.epochMilliseconds, MONDAY.add({ hours: 500 }).epochMilliseconds];
  const which = and(eq(prompts.cohortId, id), eq(prompts.step, 'mindset'));
  await db
    .update(prompts)
    .set({ state: 'answered', sentAt, closesAt, answeredAt: sentAt, wakesAt: null, version: sql`version + 1` })
    .where(which);
  if (mark === null) return;
  const question = reverseMentoring.steps.find((step) => step.id === 'mindset')?.questions?.[0];
  if (question?.kind !== 'statements') throw new Error('The mindset step has no statements');
  const value = Object.fromEntries(question.statements.map((one) => [one.id, one.plus ? mark : 6 - mark]));
  for (const { id: promptId, participantId } of await db.select().from(prompts).where(which)) {
    const row = { promptId, participantId, question: question.id, value, visibility, answeredAt: sentAt };
    await db.insert(answers).values(row);
  }
}

async function matched({ db }: World, id: Id<'coh'>) {
  const candidates = await candidatesOf(db, await cohortFrame(db, id));
  const rules = reverseMentoring.matching;
  return matchUp(candidates, { rules, earlier: new Set(), bars: [], first: 'pairs', now: AFTER_THE_MATCH });
}

/** All that others than the author get to see, with what differs between cohorts by chance taken out. */
async function seenBy(world: World, { name, key, id }: Awaited<ReturnType<typeof launched>>, matching: unknown) {
  const { db } = world;
  const letters = await db
    .select()
    .from(mailbox)
    .where(like(mailbox.recipient, `%@${name}.test>`));
  const read = async (path: string) => (await call(`/cohorts/${id}${path}`, { key, now: AFTER_THE_MATCH })).body;
  const plain = (value: unknown) =>
    JSON.stringify(value, null, 1)
      .replaceAll(`@${name}.test`, '@…')
      .replaceAll(/\b([a-z]{3,4})_[0-9a-z]{24}\b/g, '$1_…')
      .replaceAll(/(\?t=|reply\+)[0-9a-z]+/g, '$1…');
  return {
    matching: plain(matching),
    figures: plain(await figuresOf(db, await cohortFrame(db, id), AFTER_THE_MATCH)),
    api: plain(await Promise.all(['', '/participants', '/pairs', '/prompts?limit=100'].map(read))),
    letters: plain(letters.map(({ subject, message }) => [subject, message]).sort()),
    coordinatorsPage: plain((await get(`/me?t=${await coordinatorsToken(world, id)}`)).text),
  };
}

async function coordinatorsToken({ db, config }: World, id: Id<'coh'>): Promise<string> {
  const [row] = await db
    .select()
    .from(participants)
    .where(and(eq(participants.cohortId, id), eq(participants.role, 'coordinator')));
  if (row === undefined) throw new Error('Nobody coordinates');
  return signToken(config.linkKeys, 'me', row.id, AFTER_THE_MATCH.epochMilliseconds / 1000);
}

describe('what somebody marked in the mindset test is seen by nobody else (M5, P6)', () => {
  it('there is something to see: people matched, figures, letters with a digest, pages', () => {
    const { matching, figures, api, letters, coordinatorsPage } = seen.get('highest') ?? {};
    expect(matching?.match(/"mentor"/g)?.length).toBeGreaterThanOrEqual(6);
    expect(figures).toContain('"step": "mindset",\n   "sent": 12,\n   "answered": 12');
    expect(api).toContain('"step": "mindset"');
    expect(letters).toContain('Zestien zinnen over jou');
    expect(letters).toMatch(/12 van 12 antwoordden/);
    expect(coordinatorsPage).toContain('An');
  });

  it.each(['matching', 'figures', 'api', 'letters', 'coordinatorsPage'] as const)('%s', (what) => {
    const nothing = seen.get('nothing')?.[what];
    expect(nothing).toBeTypeOf('string');
    expect(seen.get('lowest')?.[what]).toBe(nothing);
    expect(seen.get('highest')?.[what]).toBe(nothing);
    expect(seen.get('shared')?.[what]).toBe(nothing);
  });
});
