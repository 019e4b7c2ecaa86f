import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../src/ids.ts';
import type { Guest } from '../../src/programme/referral.ts';
import { invitationsOf, invite, mayInvite, withdraw } from '../../src/runner/invite.ts';
import { join, openJoin } from '../../src/runner/join.ts';
import { moveCohort } from '../../src/runner/pause.ts';
import { carryOut, openMe } from '../../src/runner/person.ts';
import { openReferral, settle } from '../../src/runner/settle.ts';
import { apply } from '../../src/store/apply.ts';
import { database, MovedMeanwhile } from '../../src/store/database.ts';
import { participants, prompts } from '../../src/store/schema.ts';
import { letters } from '../../src/store/schema-mail.ts';
import { referrals } from '../../src/store/schema-match.ts';
import { signToken } from '../../src/token.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

const db = database(env.DB);
const DAY_HOURS = 24;
let cohort: { id: Id<'coh'>; organisationId: Id<'org'> };

beforeEach(async () => {
  for (const table of ['referrals', 'letters', 'outbox', 'prompts', 'pairs', 'participants', 'cohorts'])
    await env.DB.exec(`DELETE FROM ${table}`);
  cohort = await launched(await worldAt(MONDAY), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], MONDAY);
});

const lotte: Guest = {
  name: 'Lotte Peeters',
  email: 'lotte@omgekeerd.test',
  role: 'mentor',
  language: 'fr',
  zone: 'Europe/Paris',
  together: true,
};

async function called(name: string) {
  const row = await db.select().from(participants).where(eq(participants.name, name)).get();
  if (row === undefined) throw new Error(`Nobody is called ${name}`);
  return row;
}

async function meOf(name: string, now = MONDAY) {
  const world = await worldAt(now);
  const { id } = await called(name);
  const token = await signToken(world.config.linkKeys, 'me', id, now.epochMilliseconds / 1000 + 60);
  const opened = await openMe(world, token, now);
  if (opened.kind !== 'open') throw new Error(`The page of ${name} is ${opened.kind}`);
  return { world, me: opened.me };
}

/** Somebody makes a link; gives what it names and its token. */
async function linkOf(name: string): Promise<{ id: Id<'ref'>; token: string }> {
  const { world, me } = await meOf(name);
  await invite(world, me, MONDAY);
  const last = (await meOf(name)).me.invitations.at(-1);
  if (last?.state !== 'open') throw new Error('No link was made');
  return { id: last.id, token: new URL(last.link).searchParams.get('t') ?? '' };
}

async function filledIn(guest = lotte, by = 'Luc'): Promise<Id<'ref'>> {
  const { id } = await linkOf(by);
  expect(await join(await worldAt(MONDAY), id, guest, MONDAY)).toEqual({ kind: 'sent' });
  return id;
}

const notices = async () =>
  (await db.select().from(letters))
    .filter(({ promptId }) => promptId === null)
    .map(({ kind }) => kind)
    .sort();
const kindOf = async (outcome: Promise<{ kind: string }>) => (await outcome).kind;

describe('a link for a guest', () => {
  it('writes to nobody, and is the same whenever its maker looks', async () => {
    const { token } = await linkOf('Luc');
    expect(await notices()).toEqual([]);
    const { me } = await meOf('Luc', MONDAY.add({ hours: DAY_HOURS * 59 }));
    expect(me.invitations).toMatchObject([{ state: 'open', link: expect.stringContaining(token) }]);
    expect((await meOf('Luc', MONDAY.add({ hours: DAY_HOURS * 60 }))).me.invitations).toEqual([]);
  });

  it('is one of five at most, and a withdrawn or expired one leaves room', async () => {
    for (let made = 0; made < 5; made += 1) await linkOf('Luc');
    const { world, me } = await meOf('Luc');
    expect(mayInvite(me, me.invitations)).toBe(false);
    const [first] = me.invitations;
    if (first === undefined) throw new Error('No links');
    await withdraw(world, me, first.id, MONDAY);
    const after = (await meOf('Luc')).me;
    expect(after.invitations).toHaveLength(4);
    expect(mayInvite(after, after.invitations)).toBe(true);
    const late = MONDAY.add({ hours: DAY_HOURS * 61 });
    expect(await invitationsOf(await worldAt(late), me.parts, late)).toEqual([]);
  });

  it('is not made by a coordinator, nor into a cohort that was stopped', async () => {
    const coordinator = (await meOf('An Claes')).me;
    expect(mayInvite(coordinator, [])).toBe(false);
    await moveCohort(await worldAt(MONDAY), cohort.organisationId, cohort.id, 'stop', MONDAY);
    expect(mayInvite((await meOf('Luc')).me, [])).toBe(false);
  });

  it('opens until it is used, expires, is withdrawn, its maker leaves, or the cohort ends', async () => {
    const world = await worldAt(MONDAY);
    const [used, withdrawn, kept] = [await linkOf('Luc'), await linkOf('Luc'), await linkOf('Luc')];
    const later = (days: number) => MONDAY.add({ hours: DAY_HOURS * days });
    expect(await kindOf(openJoin(world, kept.token, later(59)))).toBe('open');
    expect(await kindOf(openJoin(world, kept.token, later(60)))).toBe('gone');
    await join(world, used.id, lotte, MONDAY);
    expect(await kindOf(openJoin(world, used.token, MONDAY))).toBe('used');
    await withdraw(world, (await meOf('Luc')).me, withdrawn.id, MONDAY);
    expect(await kindOf(openJoin(world, withdrawn.token, MONDAY))).toBe('gone');
    expect(await kindOf(join(world, withdrawn.id, lotte, MONDAY))).toBe('gone');
    await carryOut(world, (await called('Luc')).id, { kind: 'leave' }, MONDAY);
    expect(await kindOf(openJoin(world, kept.token, MONDAY))).toBe('gone');
    const noors = await linkOf('Noor');
    await moveCohort(world, cohort.organisationId, cohort.id, 'stop', MONDAY);
    expect(await kindOf(openJoin(world, noors.token, MONDAY))).toBe('over');
    expect(await kindOf(join(world, noors.id, lotte, MONDAY))).toBe('over');
  });

  it('is filled in once, also by two at once; one letter goes to the coordinator', async () => {
    const { id } = await linkOf('Luc');
    const other = { ...lotte, name: 'Ward', email: 'ward@omgekeerd.test' };
    const world = await worldAt(MONDAY);
    const ends = await Promise.all([join(world, id, lotte, MONDAY), join(world, id, other, MONDAY)]);
    expect(ends.map(({ kind }) => kind).sort()).toEqual(['sent', 'used']);
    const row = await db.select().from(referrals).get();
    expect(row?.name).toBe(ends[0]?.kind === 'sent' ? 'Lotte Peeters' : 'Ward');
    expect(await notices()).toEqual(['guest-waiting']);
  });

  it('that is withdrawn and filled in at once is one of both, never a letter about nobody', async () => {
    const { id } = await linkOf('Luc');
    const { world, me } = await meOf('Luc');
    const [, filled] = await Promise.all([withdraw(world, me, id, MONDAY), join(world, id, lotte, MONDAY)]);
    const rows = await db.select().from(referrals);
    expect(rows).toHaveLength(filled.kind === 'sent' ? 1 : 0);
    expect(await notices()).toHaveLength(filled.kind === 'sent' ? 1 : 0);
  });

  it('that is gone is filled in by nobody: nothing at all is written', async () => {
    const { id } = await linkOf('Luc');
    const { world, me } = await meOf('Luc');
    await withdraw(world, me, id, MONDAY);
    const moved = {
      kind: 'referral-moved',
      id,
      version: 1,
      to: { state: 'waiting', guest: lotte, at: MONDAY },
    } as const;
    const again = { kind: 'referral-made', id, cohortId: cohort.id, inviterId: me.person.id, at: MONDAY } as const;
    await expect(apply(db, [moved], { batches: [], letters: [] })).rejects.toThrow(MovedMeanwhile);
    await apply(db, [again, moved], { batches: [], letters: [] });
    expect((await db.select().from(referrals).get())?.state).toBe('waiting');
  });

  it('that was used is no longer withdrawn', async () => {
    const id = await filledIn();
    const { world, me } = await meOf('Luc');
    await withdraw(world, me, id, MONDAY);
    expect(await db.select().from(referrals)).toHaveLength(1);
  });
});

describe('a guest', () => {
  it('who is welcome takes part, is promised to the inviter, and gets a newcomer’s letters', async () => {
    const id = await filledIn();
    expect(await settle(await worldAt(MONDAY), id, 'approve', MONDAY)).toEqual({ kind: 'settled' });
    const row = await called('Lotte Peeters');
    expect(row).toMatchObject({ role: 'mentor', language: 'fr', zone: 'Europe/Paris', state: 'active' });
    expect([row.partnerEmail, (await called('Luc')).partnerEmail]).toEqual(['luc@omgekeerd.test', row.email]);
    const theirs = await db.select().from(prompts).where(eq(prompts.participantId, row.id));
    expect(theirs.map(({ step }) => step)).toEqual(['intake-mentor', 'mindset']);
    expect(await notices()).toEqual(['guest-joined', 'guest-waiting']);
  });

  it('is welcomed once, also twice at once', async () => {
    const id = await filledIn();
    const world = await worldAt(MONDAY);
    const wishes = [1, 2].map(() => settle(world, id, 'approve', MONDAY));
    expect(await Promise.all(wishes)).toEqual([{ kind: 'settled' }, { kind: 'settled' }]);
    expect(await settle(world, id, 'approve', MONDAY)).toEqual({ kind: 'settled' });
    expect(await settle(world, id, 'decline', MONDAY)).toEqual({ kind: 'settled-otherwise' });
    const guests = await db.select().from(participants).where(eq(participants.email, lotte.email));
    expect(guests).toHaveLength(1);
    expect(await notices()).toEqual(['guest-joined', 'guest-waiting']);
  });

  it('who was invited twice under one address is one person', async () => {
    const ids = [await filledIn(), await filledIn(lotte, 'Noor')];
    const world = await worldAt(MONDAY);
    const ends = await Promise.all(ids.map((id) => settle(world, id, 'approve', MONDAY)));
    expect(ends.map(({ kind }) => kind).sort()).toEqual(['forbidden', 'settled']);
    expect(await db.select().from(participants).where(eq(participants.email, lotte.email))).toHaveLength(1);
  });

  it.each([
    ['takes part already', { ...lotte, email: 'noor@omgekeerd.test' }, 'known'],
    ['writes the coordinator’s address', { ...lotte, email: 'an.claes@omgekeerd.test' }, 'coordinator'],
  ] as const)('who %s is not told so, and cannot be welcomed', async (_, guest, obstacle) => {
    const id = await filledIn(guest);
    expect(await settle(await worldAt(MONDAY), id, 'approve', MONDAY)).toEqual({ kind: 'forbidden', obstacle });
    expect(await settle(await worldAt(MONDAY), id, 'decline', MONDAY)).toEqual({ kind: 'settled' });
    expect(await db.select().from(participants)).toHaveLength(3);
  });

  it('may be somebody of the cohort in the other part, with the same address', async () => {
    const id = await filledIn({ ...lotte, name: 'Luc', email: 'luc@omgekeerd.test' });
    expect(await settle(await worldAt(MONDAY), id, 'approve', MONDAY)).toEqual({ kind: 'settled' });
    const { me } = await meOf('Luc');
    expect(me.parts.map(({ person }) => person.role)).toEqual(['mentor', 'mentee']);
    expect((await db.select().from(participants)).map(({ partnerEmail }) => partnerEmail)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('can still be welcomed after a no, and after the inviter left, who is not written to', async () => {
    const id = await filledIn();
    const world = await worldAt(MONDAY);
    expect(await settle(world, id, 'decline', MONDAY)).toEqual({ kind: 'settled' });
    expect(await settle(world, id, 'decline', MONDAY)).toEqual({ kind: 'settled' });
    await carryOut(world, (await called('Luc')).id, { kind: 'leave' }, MONDAY);
    expect(await settle(world, id, 'approve', MONDAY)).toEqual({ kind: 'settled' });
    expect((await called('Lotte Peeters')).partnerEmail).toBeNull();
    expect(await notices()).toEqual(['guest-declined', 'guest-waiting', 'somebody-left']);
  });

  it('is promised to nobody who is promised already', async () => {
    const first = await filledIn();
    const second = await filledIn({ ...lotte, name: 'Ward', email: 'ward@omgekeerd.test' });
    const world = await worldAt(MONDAY);
    await settle(world, first, 'approve', MONDAY);
    await settle(world, second, 'approve', MONDAY);
    expect((await called('Luc')).partnerEmail).toBe(lotte.email);
    expect((await called('Ward')).partnerEmail).toBeNull();
    await carryOut(world, (await called('Lotte Peeters')).id, { kind: 'leave' }, MONDAY);
    const third = await filledIn({ ...lotte, name: 'Mia', email: 'mia@omgekeerd.test' });
    await settle(world, third, 'approve', MONDAY);
    expect((await called('Luc')).partnerEmail).toBe('mia@omgekeerd.test');
  });

  it('is decided on nowhere once the cohort was stopped, or before the link was filled in', async () => {
    const world = await worldAt(MONDAY);
    const { id: open } = await linkOf('Luc');
    expect(await settle(world, open, 'approve', MONDAY)).toEqual({ kind: 'not-filled-in' });
    const id = await filledIn();
    await moveCohort(world, cohort.organisationId, cohort.id, 'stop', MONDAY);
    for (const wish of ['approve', 'decline'] as const) {
      expect(await settle(world, id, wish, MONDAY)).toEqual({ kind: 'forbidden', obstacle: 'over' });
    }
    const token = await signToken(world.config.linkKeys, 'approve', id, MONDAY.epochMilliseconds / 1000 + 60);
    expect(await openReferral(world, token, MONDAY)).toMatchObject({ kind: 'open', page: { obstacle: 'over' } });
  });

  it('is told of to the coordinator by day only', async () => {
    const { id } = await linkOf('Luc');
    const night = MONDAY.add({ hours: 14 });
    await join(await worldAt(night), id, lotte, night);
    const waiting = await env.DB.prepare('SELECT wakes_at AS at FROM outbox').first<{ at: number }>();
    expect(new Date(waiting?.at ?? 0).toISOString()).toBe('2027-01-12T08:00:00.000Z');
  });
});
