import { and, eq, like } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { programme } from '../../src/programme/definition.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { fulfil } from '../../src/runner/classic.ts';
import { moveCohort } from '../../src/runner/pause.ts';
import { carryOut } from '../../src/runner/person.ts';
import { takeAnswersBack } from '../../src/runner/record.ts';
import { pairs, prompts } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { type Wishing, wishing } from '../classic.ts';
import { four } from '../matched.ts';
import { altered } from '../programme/altered.ts';
import { listed, MONDAY, worldAt } from '../world.ts';

const classicPairs = ({ world, cohort }: Wishing) =>
  world.db
    .select()
    .from(pairs)
    .where(and(eq(pairs.cohortId, cohort), eq(pairs.kind, 'classic')));
const lettersOf = async ({ world, cohort }: Wishing, ...kinds: string[]) =>
  (await world.db.select().from(letters).where(eq(letters.cohortId, cohort)))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, subject }) => [kind, subject])
    .sort();
/** The matches that are sought because somebody became free. */
const rematches = async ({ world, cohort }: Wishing) =>
  (
    await world.db
      .select()
      .from(prompts)
      .where(and(eq(prompts.cohortId, cohort), eq(prompts.step, 'match'), like(prompts.occurrence, 'again.%')))
  ).length;
/** The cohort was matched before. */
const matchedBefore = ({ world, cohort }: Wishing) =>
  world.db
    .update(prompts)
    .set({ state: 'sent', wakesAt: null, sentAt: 1, version: 2 })
    .where(and(eq(prompts.cohortId, cohort), eq(prompts.step, 'match')));

describe('a wish for a classic mentor is fulfilled', () => {
  it('by a pair with the roles turned, whose letters go to both', async () => {
    const at = await wishing();
    const wish = await at.wish('Noor', 'family');
    const done = await at.make(wish, 'Els');
    expect(done).toMatchObject({
      kind: 'fulfilled',
      new: true,
      by: { participantId: at.idOf('Els'), name: 'Els Maes' },
    });
    expect(await classicPairs(at)).toMatchObject([
      { mentorId: at.idOf('Els'), menteeId: at.idOf('Noor'), state: 'active', score: null },
    ]);
    const made = await at.world.db.select().from(prompts).where(eq(prompts.causeId, wish));
    expect(made.map(({ step, participantId }) => `${step} ${participantId}`).sort()).toEqual(
      ['classic', 'classic-after', 'classic-begin']
        .flatMap((step) => (step === 'classic' ? ['Noor'] : ['Els', 'Noor']).map((name) => `${step} ${at.idOf(name)}`))
        .sort(),
    );
  });

  it('once, however often the form is sent, and by one mentor only', async () => {
    const at = await wishing();
    const wish = await at.wish('Noor', 'family');
    const first = await at.make(wish, 'Els');
    expect(await at.make(wish, 'Els')).toEqual({
      ...first,
      new: false,
      by: expect.objectContaining({ name: 'Els Maes' }),
    });
    expect(await at.make(wish, 'Luc')).toMatchObject({ kind: 'fulfilled-otherwise', by: { name: 'Els Maes' } });
    expect(await classicPairs(at)).toHaveLength(1);
  });

  it('by one of two who press at once', async () => {
    const at = await wishing();
    const wish = await at.wish('Noor', 'family');
    const both = await Promise.all([at.make(wish, 'Els'), at.make(wish, 'Luc')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['fulfilled', 'fulfilled-otherwise']);
    expect(await classicPairs(at)).toHaveLength(1);
  });

  it('by two mentors where somebody has two wishes, and by the same one only once, at the same time too', async () => {
    const at = await wishing();
    const [one, two] = [await at.wish('Noor', 'family'), await at.wish('Noor', 'crossroads')];
    const both = await Promise.all([at.make(one, 'Els'), at.make(two, 'Els')]);
    expect(both.map((done) => (done.kind === 'refused' ? done.why : done.kind)).sort()).toEqual([
      'before',
      'fulfilled',
    ]);
    const open = both[0]?.kind === 'fulfilled' ? two : one;
    expect(await at.make(open, 'Luc')).toMatchObject({ kind: 'fulfilled' });
    expect(await classicPairs(at)).toHaveLength(2);
  });
});

describe('a wish for a classic mentor is not fulfilled', () => {
  const people = [
    ...four,
    listed('mentee', 'Greet Claes', { managers: ['noor.wouters@omgekeerd.test'] }),
    listed('mentee', 'Tom Smet', { excludes: ['noor.wouters@omgekeerd.test'] }),
    listed('mentee', 'Noor Wouters'),
  ];

  it.each([
    ['Greet', 'line'],
    ['Tom', 'excluded'],
    ['Noor', 'self'],
  ])('by %s: %s', async (name, why) => {
    const at = await wishing(people);
    expect(await at.make(await at.wish('Noor', 'family'), name)).toEqual({ kind: 'refused', why });
    expect(await classicPairs(at)).toEqual([]);
  });

  it('by whoever takes a break or has left, nor for whoever does', async () => {
    const at = await wishing();
    const wish = await at.wish('Noor', 'family');
    await carryOut(at.world, at.idOf('Els'), { kind: 'pause' }, MONDAY);
    expect(await at.make(wish, 'Els')).toEqual({ kind: 'refused', why: 'away' });
    await carryOut(at.world, at.idOf('Els'), { kind: 'leave' }, MONDAY);
    expect(await at.make(wish, 'Els')).toEqual({ kind: 'nobody' });
    await carryOut(at.world, at.idOf('Noor'), { kind: 'pause' }, MONDAY);
    expect(await at.make(wish, 'Luc')).toEqual({ kind: 'hindered', why: 'away' });
    await carryOut(at.world, at.idOf('Noor'), { kind: 'leave' }, MONDAY);
    expect(await at.make(wish, 'Luc')).toEqual({ kind: 'no-wish' });
  });

  it('once it was taken back, nor one of another cohort, nor one that is none', async () => {
    const at = await wishing();
    const other = await wishing();
    const wish = await at.wish('Noor', 'family');
    expect(await other.make(wish, 'Els')).toEqual({ kind: 'no-wish' });
    expect(await at.make(newId('prm'), 'Els')).toEqual({ kind: 'no-wish' });
    expect(await fulfil(at.world, at.cohort, wish, other.idOf('Els'), MONDAY)).toEqual({ kind: 'nobody' });
    await takeAnswersBack(at.world, wish, MONDAY);
    expect(await at.make(wish, 'Els')).toEqual({ kind: 'no-wish' });
  });

  it('in a cohort that sleeps or was stopped, or whose programme has no letters for it', async () => {
    const at = await wishing();
    const wish = await at.wish('Noor', 'family');
    await moveCohort(at.world, at.organisationId, at.cohort, 'pause', MONDAY);
    expect(await at.make(wish, 'Els')).toEqual({ kind: 'hindered', why: 'asleep' });
    await moveCohort(at.world, at.organisationId, at.cohort, 'stop', MONDAY);
    expect(await at.make(wish, 'Els')).toEqual({ kind: 'hindered', why: 'over' });
    const after = Object.fromEntries(['begin', 'after'].map((name) => [`steps.classic-${name}`, undefined]));
    const old = await wishing(four, { programme: programme.parse(altered(reverseMentoring, after)) });
    expect(await old.make(await old.wish('Noor', 'family'), 'Els')).toEqual({ kind: 'hindered', why: 'no-letters' });
  });
});

describe('whoever is in a classic pair', () => {
  it('and leaves has the other half told, and nobody sought for them', async () => {
    const at = await wishing();
    await matchedBefore(at);
    await at.make(await at.wish('Noor', 'family'), 'Els');
    await carryOut(at.world, at.idOf('Els'), { kind: 'leave' }, MONDAY);
    expect(await classicPairs(at)).toMatchObject([{ state: 'ended', endedWhy: 'left' }]);
    expect(await rematches(at)).toBe(0);
    expect(await lettersOf(at, 'partner-left', 'somebody-left')).toEqual([
      ['partner-left', 'Els is gestopt'],
      ['somebody-left', 'Els Maes is gestopt'],
    ]);
  });

  it('and comes back from a break without a reverse pair is sought one, and not with one', async () => {
    const at = await wishing();
    await matchedBefore(at);
    await at.make(await at.wish('Noor', 'family'), 'Els');
    await at.reverse('Sam', 'Els');
    const breaks = async (name: string) => {
      await carryOut(await worldAt(MONDAY), at.idOf(name), { kind: 'pause' }, MONDAY);
      await carryOut(await worldAt(MONDAY), at.idOf(name), { kind: 'resume' }, MONDAY);
      return rematches(at);
    };
    expect(await breaks('Els')).toBe(0);
    expect(await breaks('Noor')).toBe(1);
  });
});
