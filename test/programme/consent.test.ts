import { describe, expect, it } from 'vitest';
import type { Consent, Pair } from '../../src/programme/cohort.ts';
import { afterTelling, consentAmong, consentGiven, type Given } from '../../src/programme/consent.ts';
import type { Programme } from '../../src/programme/definition.ts';
import { endRefused, matchAgain, setAside } from '../../src/programme/pairing.ts';
import { stepOf } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, at, counting, lettersIn, luc, madeIn, noor, only, pair, situation } from '../people.ts';

const now = at('2027-01-28T14:03');

type Silence = 'yes' | 'no';
const { consent } = reverseMentoring.matching;
if (consent === undefined) throw new Error('Reverse mentoring asks for consent');
const programmeWhere = (silence: Silence): Programme => ({
  ...reverseMentoring,
  matching: { ...reverseMentoring.matching, consent: { ...consent, silence } },
});

const proposed = (rest: Partial<Pair> = {}) =>
  pair({ state: 'proposed', mentorConsent: 'open', menteeConsent: 'open', ...rest });

function decide(given: Given['is'], rest: Partial<Pair> = {}, silence: Silence = 'no', step = 'proposal') {
  const programme = programmeWhere(silence);
  const said: Given = given === 'more' ? { is: 'more', from: 'partner' } : { is: given };
  return consentGiven(
    situation({ step, programme, pair: proposed(rest) }),
    stepOf(programme, step),
    said,
    now,
    counting(),
  );
}

/** What becomes of the pair when the mentor says something to what the mentee said before. */
function becomes(given: Given['is'], menteeConsent: Consent, silence: Silence): string {
  const changes = decide(given, { menteeConsent }, silence);
  const [moved] = only(changes, 'pair-moved');
  if (moved !== undefined && 'state' in moved.to) return moved.to.state;
  return only(changes, 'prompt-made').some(({ prompt }) => prompt.step === 'match') ? 'refused' : 'waits';
}

describe('a pair', () => {
  const cases: [Given['is'], Consent, Silence, string][] = [
    ['yes', 'yes', 'yes', 'active'],
    ['yes', 'open', 'yes', 'waits'],
    ['yes', 'more', 'yes', 'waits'],
    ['yes', 'silent', 'yes', 'active'],
    ['silent', 'yes', 'yes', 'active'],
    ['silent', 'silent', 'yes', 'active'],
    ['silent', 'open', 'yes', 'waits'],
    ['open', 'yes', 'yes', 'waits'],
    ['more', 'yes', 'yes', 'waits'],
    ['no', 'yes', 'yes', 'refused'],
    ['no', 'open', 'yes', 'refused'],
    ['no', 'silent', 'yes', 'refused'],
    ['silent', 'yes', 'no', 'refused'],
    ['silent', 'open', 'no', 'refused'],
    ['yes', 'silent', 'no', 'refused'],
    ['yes', 'yes', 'no', 'active'],
    ['open', 'open', 'no', 'waits'],
  ];

  it.each(cases)('when one says %s after the other said %s, and silence means %s: %s', (given, before, silence, is) => {
    expect(becomes(given, before, silence)).toBe(is);
  });

  it('keeps what each half said, and the mentee speaks for the mentee', () => {
    const asked = situation({ step: 'proposal', person: luc, pair: proposed({ mentorConsent: 'yes' }) });
    const changes = consentGiven(asked, stepOf(reverseMentoring, 'proposal'), { is: 'yes' }, now, counting());
    expect(only(changes, 'pair-moved')[0]).toEqual({
      kind: 'pair-moved',
      id: pair().id,
      version: 1,
      to: { state: 'active', mentorConsent: 'yes', menteeConsent: 'yes', at: now },
    });
  });

  it('begins with its scope, once', () => {
    expect(madeIn(decide('yes', { menteeConsent: 'yes' }), noor, luc)).toContain('scope for Luc at 2027-01-29T09:00');
  });

  it('that runs is not moved by any word about the proposal', () => {
    const active: Partial<Pair> = { state: 'active', mentorConsent: 'yes', menteeConsent: 'yes' };
    expect((['yes', 'no', 'open', 'silent', 'more'] as const).flatMap((given) => decide(given, active))).toEqual([]);
  });
});

describe('a refusal', () => {
  const changes = decide('no', { menteeConsent: 'yes' });

  it('ends nothing by itself: it is kept, and can be taken back until the next match', () => {
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ mentorConsent: 'no', menteeConsent: 'yes' });
    expect(lettersIn(changes)).toEqual([]);
    expect(becomes('yes', 'yes', 'no')).toBe('active');
  });

  it('has a new match sought within minutes, the same one for all who become free meanwhile', () => {
    expect(madeIn(changes, an)).toEqual(['match for An at 2027-01-28T14:20']);
    const later = matchAgain(situation({ step: 'proposal' }), now.add({ minutes: 6 }), counting());
    expect(only(later, 'prompt-made')[0]?.prompt.occurrence).toBe(only(changes, 'prompt-made')[0]?.prompt.occurrence);
  });

  it('at night waits for the morning of the coordinator', () => {
    const night = matchAgain(situation({ step: 'proposal' }), at('2027-01-28T23:30'), counting());
    expect(madeIn(night, an)).toEqual(['match for An at 2027-01-29T09:00']);
  });

  it('ends the pair at the match, tells the other half kindly, and nobody else', () => {
    const refused = pair({ state: 'proposed', mentorConsent: 'no', menteeConsent: 'yes' });
    const ended = endRefused(reverseMentoring, [refused], now);
    expect(only(ended, 'pair-moved')[0]?.to).toEqual({ state: 'ended', why: 'declined', by: null, at: now });
    expect(only(ended, 'pair-prompts-cancelled')).toMatchObject([{ pairId: refused.id, why: 'pair-ended' }]);
    expect(lettersIn(ended)).toEqual(['search-goes-on to Luc']);
    expect(JSON.stringify(only(ended, 'letter')[0]?.letter)).not.toContain('Noor');
  });

  it('by silence says so to nobody, and sets aside who was silent', () => {
    const refused = pair({ state: 'proposed', mentorConsent: 'yes', menteeConsent: 'silent' });
    const ended = endRefused(reverseMentoring, [refused], now);
    expect(only(ended, 'pair-moved')[0]?.to).toMatchObject({ state: 'ended', why: 'silent' });
    expect(lettersIn(ended)).toEqual(['search-goes-on to Noor']);
    expect(lettersIn(setAside(luc, now))).toEqual(['set-aside to Luc']);
    expect(only(setAside(luc, now), 'person-held')).toMatchObject([{ participantId: luc.id }]);
  });
});

describe('whoever wants to know more first', () => {
  const ask = (from: 'partner' | 'coordinator', before: Consent = 'open') =>
    consentGiven(
      situation({ step: 'proposal', pair: proposed({ mentorConsent: before }) }),
      stepOf(reverseMentoring, 'proposal'),
      { is: 'more', from },
      now,
      counting(),
    );

  it('has the other half asked, or the coordinator', () => {
    expect(madeIn(ask('partner'), luc)).toEqual(['tell for Luc at 2027-01-28T14:04']);
    expect(madeIn(ask('coordinator'), an)).toEqual(['tell-for for An at 2027-01-28T14:04']);
    expect(only(ask('partner'), 'prompt-made')[0]?.prompt.aboutId).toBe(noor.id);
  });

  it('asks once, however often the question is put in other words', () => {
    expect(madeIn(ask('partner', 'more'), luc)).toEqual([]);
  });

  const told = (about: Consent, step: 'tell' | 'tell-for' = 'tell') =>
    afterTelling(
      situation({
        step,
        person: step === 'tell' ? luc : an,
        about: noor,
        pair: proposed({ mentorConsent: about, menteeConsent: 'yes' }),
      }),
      now,
      counting(),
    );

  it('is asked again once told, whoever told it', () => {
    expect(madeIn(told('more'), noor)).toEqual(['asked-again for Noor at 2027-01-28T14:04']);
    expect(madeIn(told('more', 'tell-for'), noor)).toEqual(['asked-again for Noor at 2027-01-28T14:04']);
    expect(only(told('more'), 'pair-moved')[0]?.to).toEqual({ mentorConsent: 'open', menteeConsent: 'yes' });
  });

  it('is not, when a yes or no came meanwhile', () => {
    expect(told('yes')).toEqual([]);
  });

  it('says yes the second time as the first', () => {
    expect(madeIn(decide('yes', { menteeConsent: 'yes' }, 'no', 'asked-again'), luc)).toContain(
      'scope for Luc at 2027-01-29T09:00',
    );
  });
});

it('nothing comes of a word about a pair that ended, or in a step that asks no consent', () => {
  expect(decide('yes', { state: 'ended' })).toEqual([]);
  expect(decide('no', {}, 'yes', 'mindset')).toEqual([]);
});

it('an option means what the programme says; every other one leaves it open', () => {
  const said = (option: string, step = 'proposal') =>
    consentAmong(reverseMentoring, stepOf(reverseMentoring, step), [
      { question: 'consent', value: option, visibility: 'private' },
    ]);
  expect(['yes', 'no', 'ask', 'call', 'perhaps'].map((option) => said(option))).toEqual([
    { is: 'yes' },
    { is: 'no' },
    { is: 'more', from: 'partner' },
    { is: 'more', from: 'coordinator' },
    { is: 'open' },
  ]);
  expect(said('yes', 'scope')).toBeNull();
});
