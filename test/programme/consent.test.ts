import { describe, expect, it } from 'vitest';
import type { Consent, Pair } from '../../src/programme/cohort.ts';
import { consentGiven, consentIn } from '../../src/programme/consent.ts';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, counting, lettersIn, luc, madeIn, noor, only, pair, situation } from '../people.ts';

const now = at('2027-01-28T14:00');

type Silence = 'yes' | 'no';
const programmeWhere = (silence: Silence) => ({
  ...reverseMentoring,
  matching: {
    ...reverseMentoring.matching,
    consent: { step: 'proposal', question: 'consent', yes: 'yes', no: 'no', silence },
  },
});

function decide(given: Consent, rest: Partial<Pair> = {}, silence: Silence = 'yes', step = 'proposal') {
  const proposed = pair({ state: 'proposed', mentorConsent: 'open', menteeConsent: 'open', ...rest });
  const programme = programmeWhere(silence);
  return consentGiven(situation({ step, programme, pair: proposed }), stepOf(programme, step), given, now, counting());
}

/** What becomes of the pair when the mentor says something to what the mentee said before. */
function becomes(given: Consent, menteeConsent: Consent, silence: Silence): string {
  const [moved] = only(decide(given, { menteeConsent }, silence), 'pair-moved');
  return moved !== undefined && 'state' in moved.to ? moved.to.state : 'waits';
}

describe('a pair', () => {
  const cases: [Consent, Consent, Silence, string][] = [
    ['yes', 'yes', 'yes', 'active'],
    ['yes', 'open', 'yes', 'waits'],
    ['yes', 'silent', 'yes', 'active'],
    ['silent', 'yes', 'yes', 'active'],
    ['silent', 'silent', 'yes', 'active'],
    ['silent', 'open', 'yes', 'waits'],
    ['open', 'yes', 'yes', 'waits'],
    ['no', 'yes', 'yes', 'ended'],
    ['no', 'open', 'yes', 'ended'],
    ['no', 'silent', 'yes', 'ended'],
    ['silent', 'yes', 'no', 'ended'],
    ['silent', 'open', 'no', 'ended'],
    ['yes', 'yes', 'no', 'active'],
    ['open', 'open', 'no', 'waits'],
  ];

  it.each(cases)('when one says %s after the other said %s, and silence means %s: %s', (given, before, silence, is) => {
    expect(becomes(given, before, silence)).toBe(is);
  });

  it('keeps what each half said, and the mentee speaks for the mentee', () => {
    const proposed = pair({ state: 'proposed', mentorConsent: 'silent', menteeConsent: 'open' });
    const asked = situation({ step: 'proposal', person: luc, pair: proposed });
    const changes = consentGiven(asked, stepOf(reverseMentoring, 'proposal'), 'yes', now, counting());
    expect(only(changes, 'pair-moved')[0]).toEqual({
      kind: 'pair-moved',
      id: proposed.id,
      version: 1,
      to: { state: 'active', mentorConsent: 'silent', menteeConsent: 'yes', at: now },
    });
  });

  it('begins with its scope, once', () => {
    expect(madeIn(decide('yes', { menteeConsent: 'yes' }), noor, luc)).toContain('scope for Luc at 2027-01-29T09:00');
    expect(madeIn(decide('yes', { state: 'active', menteeConsent: 'yes' }), noor, luc)).toEqual([]);
  });

  it('that runs is not begun again, nor undone, when somebody takes a yes back', () => {
    const changes = decide('open', { state: 'active', mentorConsent: 'yes', menteeConsent: 'yes' });
    expect(changes.map(({ kind }) => kind)).toEqual(['pair-moved']);
    expect(only(changes, 'pair-moved')[0]?.to).not.toHaveProperty('state');
  });
});

describe('a refusal', () => {
  const changes = decide('no', { menteeConsent: 'yes' });

  it('ends the pair and all that was planned for it', () => {
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ state: 'ended', why: 'declined', at: now });
    expect(only(changes, 'pair-prompts-cancelled')).toMatchObject([{ pairId: pair().id, why: 'pair-ended' }]);
  });

  it('tells the other half kindly, and nobody else', () => {
    expect(lettersIn(changes)).toEqual(['search-goes-on to Luc']);
    expect(JSON.stringify(only(changes, 'letter')[0]?.letter)).not.toContain('Noor');
  });

  it('has a new match sought, once for this pair', () => {
    expect(madeIn(changes, an)).toEqual(['match for An at 2027-01-29T09:00']);
    expect(only(changes, 'prompt-made')[0]?.prompt.occurrence).toBe(`again.${pair().id}`);
  });
});

it('nothing comes of a word about a pair that ended, or in a step that asks no consent', () => {
  expect(decide('yes', { state: 'ended' })).toEqual([]);
  expect(decide('no', {}, 'yes', 'mindset')).toEqual([]);
});

it('an option means what the programme says; every other one leaves it open', () => {
  expect(['yes', 'no', 'more', ''].map((option) => consentIn(reverseMentoring, option))).toEqual([
    'yes',
    'no',
    'open',
    'open',
  ]);
});
