import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/runner/person.ts';
import { participants } from '../../../src/store/schema.ts';
import { MONDAY } from '../../world.ts';
import { approveToken, filled, type Invited, invited, lettersOf, referralOf, stopped } from '../join/guest.ts';
import { dump, get, post } from '../visit.ts';

async function waiting(rest: Record<string, string> = {}, language: 'nl' | 'fr' | 'en' = 'nl') {
  const guest = await invited(language);
  expect((await filled(guest.token, rest)).status).toBe(303);
  await guest.at.world.db.update(participants).set({ language, version: 2 }).where(eq(participants.id, guest.at.an));
  return { guest, token: await approveToken(guest) };
}

const press = (token: string, action: string) =>
  post('/referral', [
    ['t', token],
    ['action', action],
  ]);
const guestsIn = ({ at }: Invited) =>
  at.world.db
    .select()
    .from(participants)
    .where(and(eq(participants.cohortId, at.cohort), eq(participants.email, 'lotte@omgekeerd.test')));

describe('the page on which a coordinator decides about a guest', () => {
  it.each([
    ['nl', 'Lotte Peeters wil graag meedoen', 'Lotte en Nele willen graag een duo vormen.', 'Liever niet'],
    ['fr', 'Lotte Peeters aimerait participer', 'Lotte et Nele aimeraient former un duo.', 'Plutôt pas'],
    ['en', 'Lotte Peeters would like to take part', 'Lotte and Nele would like to be a pair.', 'Rather not'],
  ] as const)('in %s shows who was invited by whom, for what, and two buttons', async (language, ...said) => {
    const { token } = await waiting({ together: 'yes' }, language);
    const before = await dump();
    const page = await get(`/referral?t=${token}`);
    expect(page.status).toBe(200);
    expect(page.html).toContain(`<html lang="${language}">`);
    for (const text of [...said, 'lotte@omgekeerd.test', 'Mentor', 'Europe/Brussels'])
      expect(page.text).toContain(text);
    expect(page.html).toContain('value="approve"');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(await dump()).toBe(before);
  });

  it('welcomes by one button, once, and then says that the guest takes part', async () => {
    const { guest, token } = await waiting();
    const done = await press(token, 'approve');
    expect([done.status, done.location]).toEqual([303, `/referral?t=${token}`]);
    expect(await guestsIn(guest)).toHaveLength(1);
    const page = await get(done.location);
    expect(page.text).toContain('Lotte Peeters doet mee');
    expect(page.html).not.toContain('<button');
    const told = await lettersOf(guest);
    await press(token, 'approve');
    await press(token, 'decline');
    expect(await guestsIn(guest)).toHaveLength(1);
    expect((await referralOf(guest))?.state).toBe('approved');
    expect(await lettersOf(guest)).toBe(told);
  });

  it('says no by the other, and keeps the door open', async () => {
    const { guest, token } = await waiting();
    await press(token, 'decline');
    expect(await guestsIn(guest)).toEqual([]);
    const page = await get(`/referral?t=${token}`);
    expect(page.text).toContain('We vroegen Nele om het Lotte te laten weten.');
    expect(page.html).not.toContain('value="decline"');
    await press(token, 'approve');
    expect(await guestsIn(guest)).toHaveLength(1);
  });

  it('does not welcome who takes part already, and says why', async () => {
    const { guest, token } = await waiting({ email: 'kofi.mensah@omgekeerd.test' });
    const page = await get(`/referral?t=${token}`);
    expect(page.text).toContain('Op dit mailadres doet al iemand mee als mentor');
    expect(page.html).not.toContain('value="approve"');
    await press(token, 'approve');
    expect((await referralOf(guest))?.state).toBe('waiting');
    await press(token, 'decline');
    expect((await referralOf(guest))?.state).toBe('declined');
  });

  it('after the inviter left still welcomes, alone, and asks the coordinator to tell a guest who is not', async () => {
    const { guest, token } = await waiting({ together: 'yes' });
    await carryOut(guest.at.world, guest.at.nele, { kind: 'leave' }, MONDAY);
    const page = await get(`/referral?t=${token}`);
    expect(page.text).toContain('wilden een duo vormen, maar Nele heeft intussen een duo of is gestopt');
    expect(page.text).toContain('laat het Lotte dan zelf even weten');
    await press(token, 'approve');
    expect((await guestsIn(guest))[0]?.partnerEmail).toBeNull();
  });

  it('in a cohort that was stopped decides nothing', async () => {
    const { guest, token } = await waiting();
    await stopped(guest);
    const page = await get(`/referral?t=${token}`);
    expect(page.text).toContain('Voorjaar is afgelopen. Er kan niemand meer bij.');
    expect(page.html).not.toContain('<button');
    const before = await dump();
    await press(token, 'approve');
    await press(token, 'decline');
    expect(await dump()).toBe(before);
  });

  it('takes no other action, no other link, and none that has expired', async () => {
    const { guest, token } = await waiting();
    const before = await dump();
    const page = await press(token, 'obliterate');
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('Dit kwam verminkt bij ons aan')]);
    expect((await press(guest.token, 'approve')).status).toBe(404);
    expect((await get(`/join?t=${token}`)).status).toBe(404);
    const old = await approveToken(guest, MONDAY);
    expect((await get(`/referral?t=${old}`, { 'Accept-Language': 'fr' })).text).toContain('Ce lien a expiré');
    expect((await press(old, 'approve')).status).toBe(410);
    const open = await invited();
    expect((await get(`/referral?t=${await approveToken(open)}`)).status).toBe(404);
    expect(await dump()).not.toBe(before);
    expect((await referralOf(guest))?.state).toBe('waiting');
  });
});
