import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../src/ids.ts';
import { linkKey, openToken, signToken, TOKEN_LENGTH } from '../src/token.ts';
import { allPurposes } from './purposes.ts';

const keys = [
  await linkKey(2, 'the-newest-secret-of-this-test-000'),
  await linkKey(1, 'an-older-secret-of-this-test-00000'),
];
const [newest, older] = keys;
if (newest === undefined || older === undefined) throw new Error('No keys');
const now = 1_800_000_000;
const id = newId('prm');
const token = await signToken(keys, 'answer', id, now + 60);

describe('a link token', () => {
  it('opens the one thing it was made for', async () => {
    expect(await openToken(keys, 'answer', token, now)).toEqual({ kind: 'open', id });
  });

  it('fits a local part of 64 characters behind "reply+" (RFC 5321, 4.5.3.1.1) and survives a change of case', async () => {
    const reply = await signToken(keys, 'reply', id, now + 60);
    expect(`reply+${reply}`.length).toBeLessThanOrEqual(64);
    expect(reply).toHaveLength(TOKEN_LENGTH);
    expect(reply).toMatch(/^[0-9a-z]+$/);
    expect(await openToken(keys, 'reply', reply.toUpperCase(), now)).toEqual({ kind: 'open', id });
  });

  it.each(allPurposes.filter((purpose) => purpose !== 'answer'))('for answering does not open %s', async (purpose) => {
    expect(await openToken(keys, purpose, token, now)).toEqual({ kind: 'invalid' });
  });

  it.each(['join', 'approve'] as const)('for a guest to %s opens nothing else', async (purpose) => {
    const referral = newId('ref');
    const made = await signToken(keys, purpose, referral, now + 60);
    const opened = await Promise.all(allPurposes.map((one) => openToken(keys, one, made, now)));
    expect(opened).toEqual(
      allPurposes.map((one) => (one === purpose ? { kind: 'open', id: referral } : { kind: 'invalid' })),
    );
  });

  it('for one half of a session does not open it for the other', async () => {
    const session = newId('ses');
    const made = await signToken(keys, 'mentor-session', session, now + 60);
    expect(await openToken(keys, 'mentor-session', made, now)).toEqual({ kind: 'open', id: session });
    expect(await openToken(keys, 'mentee-session', made, now)).toEqual({ kind: 'invalid' });
  });

  it('still says what it was for once it has expired', async () => {
    expect(await openToken(keys, 'answer', token, now + 60)).toEqual({ kind: 'expired', id });
  });

  it('is opened by an older key, and not once that key is gone', async () => {
    const old = await signToken([older], 'answer', id, now + 60);
    expect(await openToken(keys, 'answer', old, now)).toEqual({ kind: 'open', id });
    expect(await openToken([newest], 'answer', old, now)).toEqual({ kind: 'invalid' });
  });

  it('does not open with any character changed, cut or added', async () => {
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    const at = fc.integer({ min: 0, max: token.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom(...alphabet), async (place, character) => {
        fc.pre(token[place] !== character);
        const forged = token.slice(0, place) + character + token.slice(place + 1);
        expect(await openToken(keys, 'answer', forged, now)).toEqual({ kind: 'invalid' });
      }),
    );
    for (const broken of ['', token.slice(1), `${token}0`, `${token.slice(0, -1)}é`, 'x'.repeat(10_000)]) {
      expect(await openToken(keys, 'answer', broken, now)).toEqual({ kind: 'invalid' });
    }
  });
});
