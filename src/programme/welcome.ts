import type { Temporal } from 'temporal-polyfill';
import type { Change, Notice } from './change.ts';
import type { Cohort, Person } from './cohort.ts';
import type { Programme } from './definition.ts';
import { intakeEnd, promptsForNewcomer } from './launch.ts';
import { matchAgain } from './pairing.ts';
import { counterpart, type FilledReferral, type Guest, type Obstacle, type OpenReferral } from './referral.ts';
import type { Fresh } from './situation.ts';

/** One part of the inviter in the cohort, and whether it is in a pair or promised to one. */
export type InviterPart = { person: Person; spokenFor: boolean };

type Frame = { programme: Programme; cohort: Cohort; coordinator: Person };

/** All that a decision about a guest looks at. `parts` are the inviter's that they have not left. */
export type Receiving = Frame & { parts: readonly InviterPart[] };

/** With whom the guest can be a pair: the inviter, where one takes each part and the inviter is free. */
export function partnerOfGuest(parts: readonly InviterPart[], { role, email }: Pick<Guest, 'role' | 'email'>) {
  const part = parts.find(({ person }) => person.role === counterpart(role));
  return part === undefined || part.spokenFor || part.person.email === email ? null : part.person;
}

/** A guest fills in the link, once; the coordinator hears of it and decides. */
export function fillIn(
  { coordinator, parts }: Receiving,
  referral: OpenReferral,
  asked: Guest,
  obstacle: Obstacle | null,
  now: Temporal.Instant,
): Change[] {
  const guest = { ...asked, together: asked.together && partnerOfGuest(parts, asked) !== null };
  const inviter = parts[0]?.person.name ?? '';
  return [
    { kind: 'referral-moved', id: referral.id, version: referral.version, to: { state: 'waiting', guest, at: now } },
    noticeTo(coordinator, { kind: 'guest-waiting', referralId: referral.id, inviter, guest, obstacle }),
  ];
}

/**
 * A guest becomes a participant: with every letter that a newcomer still gets, with the partner agreed on,
 * and, where the cohort was matched already, with a new match once the questions that it looks at are closed.
 */
export function welcome(
  receiving: Receiving & { matched: boolean },
  { id, version, guest }: FilledReferral,
  now: Temporal.Instant,
  fresh: Fresh,
): Change[] {
  const { programme, cohort, parts, matched } = receiving;
  const { together, ...known } = guest;
  const person: Person = { ...known, id: fresh('par'), state: 'active', prefersAt: null, version: 1 };
  const partner = together ? partnerOfGuest(parts, guest) : null;
  const prompts = promptsForNewcomer(programme, cohort, person, now, fresh);
  return [
    { kind: 'participant-made', person, cohortId: cohort.id, partnerEmail: partner?.email ?? null },
    { kind: 'referral-moved', id, version, to: { state: 'approved', participantId: person.id, at: now } },
    ...(partner === null ? [] : [pinned(partner, guest)]),
    ...prompts.map((prompt): Change => ({ kind: 'prompt-made', prompt })),
    ...(matched ? matchAgain(receiving, intakeEnd(programme, person, prompts, now), fresh) : []),
    ...tellInviter(receiving, { kind: 'guest-joined', guest: guest.name, together: partner !== null }),
  ];
}

/** A guest cannot join this time. The inviter hears it, without a reason, and can pass it on. */
export function turnDown(
  receiving: Receiving,
  { id, version, guest }: FilledReferral,
  now: Temporal.Instant,
): Change[] {
  return [
    { kind: 'referral-moved', id, version, to: { state: 'declined', at: now } },
    ...tellInviter(receiving, { kind: 'guest-declined', guest: guest.name }),
  ];
}

function pinned({ id, version }: Person, { email }: Guest): Change {
  return { kind: 'person-moved', id, version, to: { partnerEmail: email } };
}

/** Who left gets no more letters. */
function tellInviter({ parts }: Receiving, notice: Notice): Change[] {
  const [first] = parts;
  return first === undefined ? [] : [noticeTo(first.person, notice)];
}

function noticeTo(to: Person, notice: Notice): Change {
  return { kind: 'letter', letter: { kind: 'notice', to, notice } };
}
