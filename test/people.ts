import { Temporal } from 'temporal-polyfill';
import { ID_BYTES, type Id, type IdKind, idOf } from '../src/ids.ts';
import type { Change } from '../src/programme/change.ts';
import type { Cohort, Pair, Person, Session } from '../src/programme/cohort.ts';
import type { Prompt, PromptState } from '../src/programme/prompt.ts';
import type { Fresh, KnownAnswer, Situation } from '../src/programme/situation.ts';
import { reverseMentoring } from '../src/programmes/reverse-mentoring/index.ts';

/** Thursday morning, nine o'clock in Brussels: an ordinary working hour. */
export const THURSDAY = Temporal.Instant.from('2027-01-14T08:00:00Z');

/** Ids that count, so that a test that fails today fails tomorrow. */
export function counting(from = 0): Fresh {
  let count = from;
  return (kind) => {
    count += 1;
    return numbered(kind, count);
  };
}

/** The id with a number: the same number names the same thing. */
export function numbered<K extends IdKind>(kind: K, number: number): Id<K> {
  const bytes = new Uint8Array(ID_BYTES);
  new DataView(bytes.buffer).setUint32(0, number);
  return idOf(kind, bytes);
}

/** A moment on somebody's own clock: at('2027-03-28T09:00', 'Europe/Brussels'). */
export function at(local: string, zone = 'Europe/Brussels'): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}

/** A moment as the clock on somebody's wall shows it: "2027-03-28T09:00". */
export function wall(moment: Temporal.Instant | null | undefined, zone = 'Europe/Brussels'): string | null {
  return moment?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;
}

let people = 0;

export function person(role: Person['role'], name: string, rest: Partial<Person> = {}): Person {
  people += 1;
  return {
    id: numbered('par', 1000 + people),
    role,
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@omgekeerd.test`,
    language: 'nl',
    zone: 'Europe/Brussels',
    state: 'active',
    prefersAt: null,
    version: 1,
    ...rest,
  };
}

/** The cast: Noor mentors Luc, An looks after both; Kofi and Maya wait for somebody. */
export const noor = person('mentor', 'Noor');
export const luc = person('mentee', 'Luc');
export const an = person('coordinator', 'An');
export const kofi = person('mentor', 'Kofi', { zone: 'America/New_York', language: 'en' });
export const maya = person('mentee', 'Maya', { zone: 'Asia/Kolkata', language: 'en' });

export function cohort(rest: Partial<Cohort> = {}): Cohort {
  return {
    id: numbered('coh', 1),
    organisationId: numbered('org', 1),
    organisation: 'Kompas',
    name: 'Voorjaar',
    state: 'active',
    zone: 'Europe/Brussels',
    language: 'nl',
    startsAt: at('2027-01-11T10:00'),
    holidays: [],
    support: null,
    version: 1,
    ...rest,
  };
}

/** Noor and Luc, who agreed to each other. */
export function pair(rest: Partial<Pair> = {}): Pair {
  return {
    id: numbered('pair', 1),
    kind: 'reverse',
    state: 'active',
    mentor: noor,
    mentee: luc,
    mentorConsent: 'yes',
    menteeConsent: 'yes',
    reasons: [],
    version: 1,
    ...rest,
  };
}

export function session(number: number, startsAt: Temporal.Instant, rest: Partial<Session> = {}): Session {
  const id = numbered('ses', number);
  return {
    id,
    number,
    attempt: 1,
    state: 'open',
    startsAt,
    eventId: id,
    sequence: 0,
    side: null,
    givenUp: false,
    version: 1,
    ...rest,
  };
}

/** The states in which a prompt is met most. */
export const scheduled: PromptState = { is: 'scheduled', wakesAt: THURSDAY };
export function sent(rest: Partial<Extract<PromptState, { is: 'sent' }>> = {}): PromptState {
  return { is: 'sent', sentAt: THURSDAY, closesAt: at('2027-01-28T00:00'), reminded: 0, wakesAt: THURSDAY, ...rest };
}
export function answered(rest: Partial<Extract<PromptState, { is: 'answered' }>> = {}): PromptState {
  const answeredAt = THURSDAY.add({ hours: 1 });
  return { is: 'answered', sentAt: THURSDAY, closesAt: at('2027-01-28T00:00'), reminded: 0, answeredAt, ...rest };
}

type Parts = Partial<Omit<Situation, 'prompt'>> & { step: string; state?: PromptState };

/** A prompt of a step with all that a decision about it looks at; Noor is asked unless somebody else is named. */
export function situation({ step, state = scheduled, ...rest }: Parts): Situation {
  const parts = { programme: reverseMentoring, cohort: cohort(), coordinator: an, person: noor, ...rest };
  const prompt: Prompt = {
    id: numbered('prm', 1),
    cohortId: parts.cohort.id,
    participantId: parts.person.id,
    pairId: rest.pair?.id ?? null,
    sessionId: rest.session?.id ?? null,
    aboutId: null,
    causeId: null,
    offered: [],
    step,
    occurrence: 'once',
    version: 1,
    state,
  };
  return {
    pair: null,
    about: null,
    session: null,
    known: [],
    planned: false,
    met: [],
    causeVersion: null,
    ...parts,
    prompt,
  };
}

/** An answer given earlier: known(luc, 'scope.question', 'How do I …?'). */
export function known(
  author: Person,
  reference: string,
  value: KnownAnswer['value'],
  rest: Partial<KnownAnswer> = {},
): KnownAnswer {
  const [step = '', question = ''] = reference.split('.');
  return {
    promptId: rest.causeId ?? numbered('prm', 1),
    step,
    question,
    participantId: author.id,
    pairId: null,
    session: null,
    sessionId: null,
    occurrence: 'once',
    causeId: null,
    aboutId: null,
    value,
    visibility: 'pair',
    at: THURSDAY.subtract({ hours: 24 }),
    ...rest,
  };
}

/** The changes of one kind among those that a decision made. */
export function only<K extends Change['kind']>(changes: readonly Change[], kind: K): Extract<Change, { kind: K }>[] {
  return changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}

/** The prompts a decision made, in short: "sharpen for Noor at 2027-01-15T09:00". */
export function madeIn(changes: readonly Change[], ...cast: readonly Person[]): string[] {
  return only(changes, 'prompt-made').map(({ prompt: { step, participantId, state } }) => {
    const receiver = cast.find(({ id }) => id === participantId);
    return `${step} for ${receiver?.name ?? participantId} at ${wall(state.wakesAt, receiver?.zone)}`;
  });
}

/** The letters a decision asked for, in short: "proposal 0 to Noor", "search-goes-on to Luc". */
export function lettersIn(changes: readonly Change[]): string[] {
  return only(changes, 'letter').map(({ letter }) =>
    letter.kind === 'step'
      ? `${letter.step} ${letter.nth} to ${letter.to.name}`
      : `${letter.notice.kind} to ${letter.to.name}`,
  );
}

/** What the prompt at hand became. */
export function becameIn(changes: readonly Change[]): PromptState | undefined {
  return only(changes, 'prompt-moved')[0]?.to;
}
