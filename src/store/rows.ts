import { Temporal } from 'temporal-polyfill';
import type { Cohort, Pair, Person, Session } from '../programme/cohort.ts';
import type { Prompt, PromptState } from '../programme/prompt.ts';
import type { cohorts, organisations, pairs, participants, prompts, sessions } from './schema.ts';

/** Rows as the rules see them, and back. The CHECKs of the schema promise what is read here. */

type PromptRow = typeof prompts.$inferSelect;

export function instant(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}

type PersonRow = Pick<typeof participants.$inferSelect, keyof Person>;

export function personOf(row: PersonRow): Person {
  const { id, role, name, email, language, zone, state, prefersAt, version } = row;
  return { id, role, name, email, language, zone, state, prefersAt, version };
}

export function cohortOf(row: typeof cohorts.$inferSelect, organisation: typeof organisations.$inferSelect): Cohort {
  const { id, organisationId, name, state, zone, language, holidays, support, version } = row;
  return {
    id,
    organisationId,
    organisation: organisation.name,
    name,
    state,
    zone,
    language,
    holidays,
    support,
    version,
    startsAt: instant(row.startsAt),
  };
}

export function pairOf(row: typeof pairs.$inferSelect, mentor: Person, mentee: Person): Pair {
  const { id, kind, state, mentorConsent, menteeConsent, reasons, version } = row;
  const halves = { mentor: { ...mentor, role: 'mentor' }, mentee: { ...mentee, role: 'mentee' } } as const;
  return { id, kind, state, ...halves, mentorConsent, menteeConsent, reasons, version };
}

export function sessionOf(row: typeof sessions.$inferSelect): Session {
  const { id, number, attempt, state, eventId, sequence, side, givenUp, version } = row;
  return { id, number, attempt, state, startsAt: instant(row.startsAt), eventId, sequence, side, givenUp, version };
}

export function promptOf(row: PromptRow): Prompt {
  const { id, cohortId, participantId, pairId, sessionId, aboutId, causeId, step, occurrence, version } = row;
  const whose = { cohortId, participantId, pairId, sessionId, aboutId, causeId };
  const offered = (row.offered ?? []).map(instant);
  return { id, ...whose, offered, step, occurrence, version, state: stateOf(row) };
}

function stateOf(row: PromptRow): PromptState {
  switch (row.state) {
    case 'scheduled':
      return { is: 'scheduled', wakesAt: maybe(row.wakesAt) };
    case 'sent':
      return {
        is: 'sent',
        sentAt: sure(row, row.sentAt),
        closesAt: maybe(row.closesAt),
        reminded: row.reminded,
        wakesAt: maybe(row.wakesAt),
      };
    case 'answered':
      return {
        is: 'answered',
        sentAt: sure(row, row.sentAt),
        closesAt: sure(row, row.closesAt),
        reminded: row.reminded,
        answeredAt: sure(row, row.answeredAt),
      };
    case 'expired':
      return {
        is: 'expired',
        sentAt: sure(row, row.sentAt),
        closesAt: sure(row, row.closesAt),
        endedAt: sure(row, row.endedAt),
      };
    case 'cancelled':
      if (row.why === null) throw new Error(`The row of ${row.id} is torn`);
      return { is: 'cancelled', why: row.why, endedAt: sure(row, row.endedAt) };
  }
}

/** The columns that hold a state. What a state does not have is null. */
export type StateColumns = Pick<
  PromptRow,
  'state' | 'wakesAt' | 'sentAt' | 'closesAt' | 'answeredAt' | 'endedAt' | 'reminded' | 'why'
>;

export function columnsOf(state: PromptState): StateColumns {
  const columns: StateColumns = {
    state: state.is,
    wakesAt: null,
    sentAt: null,
    closesAt: null,
    answeredAt: null,
    endedAt: null,
    reminded: 'reminded' in state ? state.reminded : 0,
    why: state.is === 'cancelled' ? state.why : null,
  };
  if ('wakesAt' in state) columns.wakesAt = state.wakesAt?.epochMilliseconds ?? null;
  if ('sentAt' in state) columns.sentAt = state.sentAt.epochMilliseconds;
  if ('closesAt' in state) columns.closesAt = state.closesAt?.epochMilliseconds ?? null;
  if ('answeredAt' in state) columns.answeredAt = state.answeredAt.epochMilliseconds;
  if ('endedAt' in state) columns.endedAt = state.endedAt.epochMilliseconds;
  return columns;
}

function maybe(milliseconds: number | null): Temporal.Instant | null {
  return milliseconds === null ? null : instant(milliseconds);
}

function sure(row: PromptRow, milliseconds: number | null): Temporal.Instant {
  if (milliseconds === null) throw new Error(`The row of ${row.id} is torn`);
  return instant(milliseconds);
}
