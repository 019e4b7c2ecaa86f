import type { Temporal } from 'temporal-polyfill';
import type { Answer } from './answer.ts';
import type { Change } from './change.ts';
import type { Consent, Pair } from './cohort.ts';
import type { Programme, Step } from './definition.ts';
import { afterPairing, followUp } from './follow.ts';
import { matchAgain, refusersOf } from './pairing.ts';
import type { Fresh, Situation } from './situation.ts';

/** What somebody says when asked about a pair; `from` is who can tell more. */
export type Given = { is: Exclude<Consent, 'more'> } | { is: 'more'; from: 'partner' | 'coordinator' };

/** Whether a step asks for consent: the first time, or again once somebody was told more. */
export function asksConsent({ matching: { consent } }: Programme, step: string): boolean {
  return consent !== undefined && (consent.step === step || consent.more?.again === step);
}

/** What the answers to a step say about the pair; null when the step does not ask. */
export function consentAmong(programme: Programme, step: Step, answers: readonly Answer[]): Given | null {
  const { consent } = programme.matching;
  if (consent === undefined || !asksConsent(programme, step.id)) return null;
  const option = answers.find(({ question }) => question === consent.question)?.value;
  if (option === consent.yes) return { is: 'yes' };
  if (option === consent.no) return { is: 'no' };
  if (option === consent.more?.partner?.option) return { is: 'more', from: 'partner' };
  return option === consent.more?.coordinator?.option ? { is: 'more', from: 'coordinator' } : { is: 'open' };
}

/**
 * What follows when one half of a proposed pair says something, takes it back, or stays silent (M9). Two
 * assents begin the pair. A refusal is kept, and the next match, minutes later, ends the pair and looks
 * further: until then it can be taken back, so that a mail scanner that presses buttons parts nobody (P3).
 */
export function consentGiven(
  situation: Situation,
  step: Step,
  given: Given,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { programme, pair, person } = situation;
  if (pair === null || pair.state !== 'proposed' || !asksConsent(programme, step.id)) return [];
  const mine = person.id === pair.mentor.id ? 'mentorConsent' : 'menteeConsent';
  const after: Pair = { ...pair, [mine]: given.is };
  const { mentorConsent, menteeConsent } = after;
  const move = (to: Extract<Change, { kind: 'pair-moved' }>['to']): Change => ({
    kind: 'pair-moved',
    id: pair.id,
    version: pair.version,
    to,
  });
  if (isAgreed(programme, after)) {
    return [
      move({ state: 'active', mentorConsent, menteeConsent, at: now }),
      ...afterPairing(situation, pair, 'pair', now, fresh),
    ];
  }
  const asksMore = given.is === 'more' && pair[mine] !== 'more';
  return [
    move({ mentorConsent, menteeConsent }),
    ...(refusersOf(programme, after).length > 0 ? matchAgain(situation, now, fresh) : []),
    ...(asksMore ? askFurther(situation, pair, given.from, now, fresh) : []),
  ];
}

function isAgreed({ matching: { consent } }: Programme, { mentorConsent, menteeConsent }: Pair): boolean {
  const assents: Consent[] = consent?.silence === 'yes' ? ['yes', 'silent'] : ['yes'];
  return assents.includes(mentorConsent) && assents.includes(menteeConsent);
}

/** The other half, or the coordinator, is asked to tell more. */
function askFurther(
  situation: Situation,
  pair: Pair,
  from: 'partner' | 'coordinator',
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { person, coordinator, programme } = situation;
  const step = programme.matching.consent?.more?.[from]?.step;
  if (step === undefined) return [];
  const to = from === 'coordinator' ? coordinator : person.id === pair.mentor.id ? pair.mentee : pair.mentor;
  // Whoever asks a second time, after an answer, is answered a second time.
  return [followUp(situation, step, to, person, `${situation.prompt.id}.${now.epochMilliseconds}`, now, fresh)];
}

/** Once somebody has told more, or let it pass, whoever wanted to know is asked again. */
export function afterTelling(situation: Situation, now: Temporal.Instant, fresh: Fresh): Change[] {
  const { programme, pair, prompt, about } = situation;
  const more = programme.matching.consent?.more;
  if (more === undefined || pair === null || pair.state !== 'proposed' || about === null) return [];
  if (prompt.step !== more.partner?.step && prompt.step !== more.coordinator?.step) return [];
  const whose = about.id === pair.mentor.id ? 'mentorConsent' : 'menteeConsent';
  if (pair[whose] !== 'more') return [];
  const { mentorConsent, menteeConsent }: Pair = { ...pair, [whose]: 'open' };
  return [
    { kind: 'pair-moved', id: pair.id, version: pair.version, to: { mentorConsent, menteeConsent } },
    followUp(situation, more.again, about, null, prompt.id, now, fresh),
  ];
}
