import { describe, expect, it } from 'vitest';
import type { FilledReferral, Guest, OpenReferral } from '../../src/programme/referral.ts';
import { fillIn, type InviterPart, partnerOfGuest, turnDown, welcome } from '../../src/programme/welcome.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, cohort, counting, lettersIn, luc, madeIn, numbered, only, person } from '../people.ts';

const now = at('2027-01-28T14:00');
const lotte: Guest = {
  name: 'Lotte Peeters',
  email: 'lotte@omgekeerd.test',
  role: 'mentor',
  language: 'fr',
  zone: 'Europe/Paris',
  together: true,
};
const made = { id: numbered('ref', 1), cohortId: cohort().id, inviterId: luc.id, madeAt: now, version: 1 };
const open: OpenReferral = { ...made, state: 'open' };
const waiting: FilledReferral = { ...made, version: 2, state: 'waiting', guest: lotte };

const free: InviterPart[] = [{ person: luc, spokenFor: false }];
const taken: InviterPart[] = [{ person: luc, spokenFor: true }];
const receiving = (parts = free) => ({
  programme: reverseMentoring,
  cohort: cohort(),
  coordinator: an,
  parts,
  matched: false,
});

describe('with whom a guest can be a pair', () => {
  const alsoMentor: InviterPart = { person: person('mentor', 'Luc', { email: luc.email }), spokenFor: false };

  it.each([
    ['the other part of a free inviter', free, 'mentor', lotte.email, 'Luc'],
    ['the same part', free, 'mentee', lotte.email, undefined],
    ['an inviter who has a pair', taken, 'mentor', lotte.email, undefined],
    ['an inviter who left', [], 'mentor', lotte.email, undefined],
    ['oneself', free, 'mentor', luc.email, undefined],
    ['either part of an inviter who has both', [...taken, alsoMentor], 'mentee', lotte.email, 'Luc'],
  ] as const)('%s', (_, parts, role, email, name) => {
    expect(partnerOfGuest(parts, { role, email })?.name).toBe(name);
  });
});

describe('a guest who fills in the link', () => {
  it('waits for the coordinator, who hears of it', () => {
    const changes = fillIn(receiving(), open, lotte, null, now);
    expect(only(changes, 'referral-moved')).toMatchObject([
      { id: open.id, version: 1, to: { state: 'waiting', guest: lotte } },
    ]);
    expect(lettersIn(changes)).toEqual(['guest-waiting to An']);
    expect(changes).toHaveLength(2);
  });

  it('is a pair with nobody where that cannot be', () => {
    const [moved] = only(fillIn(receiving(taken), open, lotte, null, now), 'referral-moved');
    expect(moved?.to).toMatchObject({ guest: { together: false } });
  });
});

describe('a guest who is welcome', () => {
  const changes = welcome(receiving(), waiting, now, counting());
  const [participant] = only(changes, 'participant-made');

  it('takes part as they said, with the partner agreed on, on both sides', () => {
    expect(participant).toMatchObject({
      partnerEmail: luc.email,
      person: { name: 'Lotte Peeters', role: 'mentor', language: 'fr', zone: 'Europe/Paris', state: 'active' },
    });
    expect(only(changes, 'person-moved')).toEqual([
      { kind: 'person-moved', id: luc.id, version: luc.version, to: { partnerEmail: lotte.email } },
    ]);
    expect(only(changes, 'referral-moved')[0]?.to).toMatchObject({
      state: 'approved',
      participantId: participant?.person.id,
    });
  });

  it('gets the letters of a newcomer, and nothing that a guest said besides', () => {
    const cast = participant === undefined ? [] : [participant.person];
    expect(madeIn(changes, ...cast)).toEqual([
      'intake-mentor for Lotte Peeters at 2027-01-28T14:00',
      'mindset for Lotte Peeters at 2027-01-29T09:00',
    ]);
    expect(Object.keys(participant?.person ?? {})).not.toContain('together');
  });

  it('is told of to the inviter, and to no one who left', () => {
    expect(lettersIn(changes)).toEqual(['guest-joined to Luc']);
    const alone = welcome(receiving([]), waiting, now, counting());
    expect(lettersIn(alone)).toEqual([]);
    expect(only(alone, 'participant-made')[0]?.partnerEmail).toBeNull();
  });

  it('comes alone when the inviter has a pair by now', () => {
    const single = welcome(receiving(taken), waiting, now, counting());
    expect(only(single, 'participant-made')[0]?.partnerEmail).toBeNull();
    expect(only(single, 'person-moved')).toEqual([]);
    expect(only(single, 'letter')[0]?.letter).toMatchObject({ notice: { kind: 'guest-joined', together: false } });
  });

  it('is sought a pair when the intake has closed, where there was a match already', () => {
    expect(only(changes, 'prompt-made').map(({ prompt }) => prompt.step)).not.toContain('match');
    const later = welcome({ ...receiving(), matched: true }, waiting, now, counting());
    expect(madeIn(later, an).filter((line) => line.startsWith('match'))).toEqual(['match for An at 2027-02-11T09:00']);
  });
});

describe('a guest who is not welcome', () => {
  it('is made nobody, and the inviter hears it without a reason', () => {
    const changes = turnDown(receiving(), waiting, now);
    expect(only(changes, 'referral-moved')).toMatchObject([{ version: 2, to: { state: 'declined' } }]);
    expect(lettersIn(changes)).toEqual(['guest-declined to Luc']);
    expect(only(changes, 'participant-made')).toEqual([]);
  });

  it('is not told of to an inviter who left', () => {
    expect(lettersIn(turnDown(receiving([]), waiting, now))).toEqual([]);
  });
});
