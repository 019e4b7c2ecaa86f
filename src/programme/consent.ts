import type { Temporal } from 'temporal-polyfill';
import type { Change } from './change.ts';
import { type Consent, type Pair, partnerOf } from './cohort.ts';
import type { Programme, Step } from './definition.ts';
import { afterPairing } from './follow.ts';
import { matchAgain } from './pairing.ts';
import type { Fresh, Situation } from './situation.ts';

/**
 * What follows when one half of a pair says yes or no to the other, takes it back, or stays silent
 * (M9). A refusal ends the pair and gives no reason to the other side; two assents begin it.
 */
export function consentGiven(
  situation: Situation,
  step: Step,
  given: Consent,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { programme, pair, person } = situation;
  if (pair === null || pair.state === 'ended' || programme.matching.consent?.step !== step.id) return [];
  const consents = {
    mentorConsent: person.id === pair.mentor.id ? given : pair.mentorConsent,
    menteeConsent: person.id === pair.mentee.id ? given : pair.menteeConsent,
  };
  if (meaning(programme, given) === 'no') return declined(situation, pair, now, fresh);
  const both = [consents.mentorConsent, consents.menteeConsent].every(
    (consent) => meaning(programme, consent) === 'yes',
  );
  if (pair.state === 'active' || !both) {
    return [{ kind: 'pair-moved', id: pair.id, version: pair.version, to: consents }];
  }
  return [
    { kind: 'pair-moved', id: pair.id, version: pair.version, to: { state: 'active', ...consents, at: now } },
    ...afterPairing(situation, pair, 'pair', now, fresh),
  ];
}

/** What an answer to the question of consent means; null for "tell me more". */
export function consentIn(programme: Programme, option: string): Consent {
  const consent = programme.matching.consent;
  if (option === consent?.yes) return 'yes';
  return option === consent?.no ? 'no' : 'open';
}

function meaning(programme: Programme, consent: Consent): 'yes' | 'no' | 'open' {
  if (consent === 'more') return 'open';
  return consent === 'silent' ? (programme.matching.consent?.silence ?? 'no') : consent;
}

function declined(situation: Situation, pair: Pair, now: Temporal.Instant, fresh: Fresh): Change[] {
  return [
    { kind: 'pair-moved', id: pair.id, version: pair.version, to: { state: 'ended', why: 'declined', at: now } },
    { kind: 'pair-prompts-cancelled', pairId: pair.id, why: 'pair-ended', at: now },
    {
      kind: 'letter',
      letter: { kind: 'notice', to: partnerOf(pair, situation.person), notice: { kind: 'search-goes-on' } },
    },
    ...matchAgain(situation, pair.id, now, fresh),
  ];
}
