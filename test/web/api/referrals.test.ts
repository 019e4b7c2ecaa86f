import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idSchema, newId } from '../../../src/ids.ts';
import type { Guest } from '../../../src/programme/referral.ts';
import { join } from '../../../src/runner/join.ts';
import { participants } from '../../../src/store/schema.ts';
import { referrals } from '../../../src/store/schema-match.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { call, itemsIn, launchOf, mistakesIn, organisation } from './client.ts';

let key: string;
let path: string;

beforeAll(async () => {
  key = await organisation();
  const launched = await call('/cohorts', { key, body: launchOf() });
  path = `/cohorts/${launched.body.id}`;
});

const guest = (name: string, rest: Partial<Guest> = {}): Guest => ({
  name,
  email: `${name.toLowerCase()}@omgekeerd.test`,
  role: 'mentor',
  language: 'en',
  zone: 'Europe/Brussels',
  together: false,
  ...rest,
});

async function link() {
  const { db } = await worldAt(MONDAY);
  const cohortId = idSchema('coh').parse(path.split('/').at(-1));
  const row = await db.select().from(participants).where(eq(participants.email, 'luc@omgekeerd.test')).get();
  if (row === undefined) throw new Error('Luc was not launched');
  const id = newId('ref');
  await db
    .insert(referrals)
    .values({ id, cohortId, inviterId: row.id, state: 'open', madeAt: MONDAY.epochMilliseconds });
  return id;
}

async function waiting(one: Guest) {
  const id = await link();
  expect((await join(await worldAt(MONDAY), id, one, MONDAY)).kind).toBe('sent');
  return id;
}

const post = (id: string, wish: string, as = key) =>
  call(`${path}/referrals/${id}/${wish}`, { key: as, method: 'POST' });

describe('the referrals of a cohort, by API', () => {
  it('are listed page by page, with who invited whom', async () => {
    const ids = [await link(), await waiting(guest('Lotte', { together: true })), await link()];
    const first = await call(`${path}/referrals?limit=2`, { key });
    expect(first.status).toBe(200);
    expect(itemsIn(first).map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(itemsIn(first)[1]).toMatchObject({
      state: 'waiting',
      name: 'Lotte',
      email: 'lotte@omgekeerd.test',
      role: 'mentor',
      together: true,
      participantId: null,
      inviter: { name: 'Luc Maes', email: 'luc@omgekeerd.test' },
      filledAt: '2027-01-11T09:00:00Z',
      settledAt: null,
    });
    const rest = await call(`${path}/referrals?cursor=${first.body.next}`, { key });
    expect(itemsIn(rest).map(({ id }) => id)).toEqual(ids.slice(2));
    const filtered = await call(`${path}/referrals?state=waiting`, { key });
    expect(itemsIn(filtered).map(({ id }) => id)).toEqual([ids[1]]);
    expect((await call(`${path}/referrals?state=lost`, { key })).status).toBe(400);
  });

  it('are approved, again without harm, and then no longer declined', async () => {
    const id = await waiting(guest('Ward'));
    const approved = await post(id, 'approve');
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({
      id,
      state: 'approved',
      participantId: z.string().parse(approved.body.participantId),
    });
    expect((await post(id, 'approve')).body).toEqual(approved.body);
    const late = await post(id, 'decline');
    expect(late.status).toBe(409);
    expect(mistakesIn(late)).toEqual(['referral: the guest takes part already']);
    const people = itemsIn(await call(`${path}/participants`, { key }));
    expect(people.filter(({ email }) => email === 'ward@omgekeerd.test')).toHaveLength(1);
  });

  it('are declined, and can still be approved', async () => {
    const id = await waiting(guest('Mia'));
    expect((await post(id, 'decline')).body).toMatchObject({ state: 'declined' });
    expect((await post(id, 'approve')).body).toMatchObject({ state: 'approved' });
  });

  it('say why they cannot be approved', async () => {
    expect(mistakesIn(await post(await link(), 'approve'))).toEqual(['referral: nobody has filled in the link']);
    const known = await post(await waiting(guest('Noor', { email: 'noor@omgekeerd.test' })), 'approve');
    expect(known.status).toBe(409);
    expect(mistakesIn(known)).toEqual(['referral: somebody at this address has this part already, or left it']);
  });

  it('of another organisation are not there, nor are those of another cohort', async () => {
    const id = await waiting(guest('Sam'));
    const stranger = await organisation('Ravelin');
    const other = await call('/cohorts', { key, body: launchOf({ name: 'Najaar' }) });
    expect((await call(`${path}/referrals`, { key: stranger })).status).toBe(404);
    expect((await post(id, 'approve', stranger)).status).toBe(404);
    const elsewhere = `/cohorts/${other.body.id}/referrals/${id}/approve`;
    expect((await call(elsewhere, { key, method: 'POST' })).status).toBe(404);
    expect((await post('ref_nobody', 'approve')).status).toBe(404);
    expect((await call(`${path}/referrals/${id}/approve`, { key })).status).toBe(405);
    const { db } = await worldAt(MONDAY);
    expect((await db.select().from(referrals).where(eq(referrals.id, id)).get())?.state).toBe('waiting');
  });
});

it('somebody with two parts is on two lines, however the pages are cut', async () => {
  await post(await waiting(guest('Luc', { email: 'luc@omgekeerd.test' })), 'approve');
  const lines: string[] = [];
  for (let cursor: unknown = ''; cursor !== null; ) {
    const page = await call(`${path}/participants?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`, { key });
    lines.push(...itemsIn(page).map(({ email, role }) => `${email} ${role}`));
    cursor = page.body.next;
  }
  expect(lines.filter((line) => line.startsWith('luc@'))).toEqual([
    'luc@omgekeerd.test mentee',
    'luc@omgekeerd.test mentor',
  ]);
});
