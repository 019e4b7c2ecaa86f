import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/mail/sender.ts';
import { type Attempted, afterAttempt, inDoubt } from '../../src/mail/verdict.ts';

const now = Temporal.Instant.from('2027-01-11T09:00:00Z');
const at = (hoursAgo: number) => now.epochMilliseconds - hoursAgo * 3_600_000;
const fresh: Attempted = { attempts: 0, createdAt: at(0), perhapsSince: null };
const later: Outcome = { kind: 'later', afterSeconds: null, reason: '429' };
const unknown: Outcome = { kind: 'unknown', afterSeconds: null, reason: 'timeout' };

describe('a batch after an attempt', () => {
  it('is settled by an answer, message by message', () => {
    const outcome: Outcome = {
      kind: 'sent',
      results: [
        { kind: 'accepted', providerId: 'e1' },
        { kind: 'refused', reason: 'bad address' },
      ],
    };
    expect(afterAttempt(fresh, 2, outcome, now)).toEqual({
      kind: 'settled',
      results: [
        { state: 'sent', providerId: 'e1' },
        { state: 'refused', error: 'bad address' },
      ],
    });
  });

  it.each([
    [0, 15],
    [1, 30],
    [4, 240],
    [20, 3_600],
  ])('waits longer each time: after %i attempts %i seconds', (attempts, seconds) => {
    expect(afterAttempt({ ...fresh, attempts }, 1, later, now)).toMatchObject({
      kind: 'postponed',
      afterSeconds: seconds,
    });
  });

  it('waits at least as long as the provider asks', () => {
    expect(afterAttempt(fresh, 1, { ...later, afterSeconds: 90.2 }, now)).toMatchObject({ afterSeconds: 91 });
  });

  it('was certainly not accepted when the provider says so', () => {
    expect(afterAttempt(fresh, 1, later, now)).toMatchObject({ perhapsSince: null });
  });

  it('may have been accepted when no answer came, counted from the start of the attempt', () => {
    expect(afterAttempt(fresh, 1, unknown, now)).toMatchObject({ perhapsSince: now.epochMilliseconds });
  });

  it('stays in doubt from the first time, whatever comes after', () => {
    const doubted = { ...fresh, perhapsSince: at(2) };
    for (const outcome of [later, unknown]) {
      expect(afterAttempt(doubted, 1, outcome, now)).toMatchObject({ perhapsSince: at(2) });
    }
  });

  it('waits for a person to mend what the provider refuses as a whole, for three days', () => {
    const never: Outcome = { kind: 'never', reason: 'bad key' };
    expect(afterAttempt({ ...fresh, createdAt: at(71) }, 2, never, now)).toMatchObject({
      kind: 'postponed',
      afterSeconds: 3_600,
    });
    expect(afterAttempt({ ...fresh, createdAt: at(73) }, 2, never, now)).toEqual({
      kind: 'settled',
      results: [
        { state: 'refused', error: 'bad key' },
        { state: 'refused', error: 'bad key' },
      ],
    });
  });

  it.each([
    [null, false],
    [at(22.9), false],
    [at(23), true],
    [at(30), true],
  ])('perhaps accepted since %s: beyond doubt is %s', (perhapsSince, doubt) => {
    expect(inDoubt({ ...fresh, perhapsSince }, now)).toBe(doubt);
  });
});
