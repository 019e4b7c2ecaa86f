import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../ids.ts';
import { asksForSlots } from '../programme/asked.ts';
import type { Change } from '../programme/change.ts';
import { type Situation, stepOf } from '../programme/situation.ts';
import { wake } from '../programme/wake.ts';
import { MovedMeanwhile } from '../store/database.ts';
import { dueBatches } from '../store/outbox.ts';
import { dueIds, dueSituations, putOff, situationOf } from '../store/prompts.ts';
import { checkPairs } from './check.ts';
import { closeCohort } from './close.ts';
import { commit, wakeDelivery } from './commit.ts';
import { digest } from './digest.ts';
import { type Diaries, diariesFor, wakePlan } from './meet.ts';
import { pairUp } from './pair.ts';
import { afterRound, type Rounds, roundsFor } from './round-over.ts';
import type { World } from './world.ts';

/** Prompts decided on in one transaction: as many as one batch of letters holds. */
const CHUNK = 100;
/** Chunks in one tick, so that it stays within 1,000 queries an invocation; the next tick goes on. */
const MOST_CHUNKS = 60;
/** Batches looked after in one tick. */
const MOST_BATCHES = 500;

/** What a tick did. */
export type Ticked = { decided: number; swept: number };

/**
 * Everything that is due moves one step on. A tick with nothing due asks two questions and writes
 * nothing (P1). A prompt that throws is put off an hour and stops nobody.
 * @throws AggregateError at the end, with every error of the prompts that were put off
 */
export async function tick(world: World, now: Temporal.Instant): Promise<Ticked> {
  const errors: unknown[] = [];
  let decided = 0;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
    const { situations, full } = await load(world, now, errors);
    for (const group of groupsOf(situations)) {
      const decisions = await decideAll(world, group, now, errors);
      await commitAll(world, decisions, now, errors);
      decided += decisions.length;
    }
    if (!full) break;
  }
  const swept = await dueBatches(world.db, now, MOST_BATCHES);
  await wakeDelivery(world, swept);
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} prompts were put off`);
  return { decided, swept: swept.length };
}

/** What only writes letters is decided together; what looks at its whole cohort is written before the next is decided. */
function groupsOf(situations: readonly Situation[]): Situation[][] {
  const acts = ({ programme, prompt }: Situation) => stepOf(programme, prompt.step).does !== undefined;
  const plain = situations.filter((situation) => !acts(situation));
  return [...(plain.length > 0 ? [plain] : []), ...situations.filter(acts).map((situation) => [situation])];
}

type Loaded = { situations: Situation[]; full: boolean };

/** The next chunk of what is due; when one row cannot be read, each is read by itself, so that the others go on. */
async function load(world: World, now: Temporal.Instant, errors: unknown[]): Promise<Loaded> {
  try {
    const situations = await dueSituations(world.db, now, CHUNK);
    return { situations, full: situations.length === CHUNK };
  } catch {
    return loadOneByOne(world, now, errors);
  }
}

async function loadOneByOne(world: World, now: Temporal.Instant, errors: unknown[]): Promise<Loaded> {
  const ids = await dueIds(world.db, now, CHUNK);
  const situations: Situation[] = [];
  for (const id of ids) {
    try {
      const situation = await situationOf(world.db, id);
      if (situation !== undefined) situations.push(situation);
    } catch (error) {
      await trouble(world, id, now, error, errors);
    }
  }
  return { situations, full: ids.length === CHUNK };
}

type Decided = { situation: Situation; changes: readonly Change[] };

async function decideAll(
  world: World,
  due: readonly Situation[],
  now: Temporal.Instant,
  errors: unknown[],
): Promise<Decided[]> {
  const decisions: Decided[] = [];
  // Where one diary cannot be read, each is read by itself, so that the others go on.
  const all = await diariesFor(world, due).catch(() => null);
  const rounds = await roundsFor(world, due, now);
  for (const situation of due) {
    try {
      const diaries = all ?? (await diariesFor(world, [situation]));
      decisions.push({ situation, changes: await decide(world, situation, diaries, rounds, now) });
    } catch (error) {
      await trouble(world, situation.prompt.id, now, error, errors);
    }
  }
  return decisions;
}

/** Steps that do something beyond writing a letter do it at the moment the letter would go out. */
async function decide(
  world: World,
  situation: Situation,
  diaries: Diaries,
  rounds: Rounds,
  now: Temporal.Instant,
): Promise<Change[]> {
  const step = stepOf(situation.programme, situation.prompt.step);
  const plain = asksForSlots(step) ? wakePlan(situation, diaries, now) : wake(situation, now, null, newId);
  const { does } = step;
  if (does === undefined || !plain.some(({ kind }) => kind === 'letter'))
    return [...plain, ...afterRound(situation, plain, rounds)];
  switch (does) {
    case 'match':
      return pairUp(world, situation, now);
    case 'check':
      return checkPairs(world, situation, now);
    case 'digest':
      return digest(world, situation, now);
    case 'close':
      return closeCohort(world, situation, now);
  }
}

/** All decisions in one transaction; when that fails, each in its own, so that one bad row stops nobody. */
async function commitAll(
  world: World,
  decisions: readonly Decided[],
  now: Temporal.Instant,
  errors: unknown[],
): Promise<void> {
  try {
    await commit(world, decisions.map(framed), now);
  } catch (error) {
    if (decisions.length > 1) {
      for (const decision of decisions) await commitAll(world, [decision], now, errors);
      return;
    }
    const [only] = decisions;
    if (only === undefined) throw error;
    if (!(error instanceof MovedMeanwhile)) await trouble(world, only.situation.prompt.id, now, error, errors);
  }
}

function framed({ situation, changes }: Decided) {
  return { frame: situation, changes };
}

async function trouble(
  world: World,
  id: Id<'prm'>,
  now: Temporal.Instant,
  error: unknown,
  errors: unknown[],
): Promise<void> {
  await putOff(world.db, id, now, error);
  errors.push(new Error(`The prompt ${id} threw`, { cause: error }));
}
