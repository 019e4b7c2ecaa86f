import type { Temporal } from 'temporal-polyfill';
import { entryIn } from '../programme/appointment.ts';
import type { AppointmentNotice, ShownChange } from '../programme/appointment-notice.ts';
import type { Change } from '../programme/change.ts';
import { partnerOf } from '../programme/cohort.ts';
import { shownIn } from '../programme/condition.ts';
import type { Step } from '../programme/definition.ts';
import type { Entry } from '../programme/entry.ts';
import { type Situation, stepOf } from '../programme/situation.ts';
import { isAfter } from './meeting.ts';

/** An appointment as one half has it, before and after somebody answered; the situations are of the prompt that carries it. */
export type Turn = { before: Situation; after: Situation; was: Entry | null; is: Entry | null };

export type Letter = Extract<Change, { kind: 'letter' }>;

/** What somebody who has the appointment in their calendar, or counts on it, hears of a turn. */
export function newsOf(
  { before, after, was, is }: Turn,
  carrier: Step,
  { person, prompt }: Situation,
  now: Temporal.Instant,
): Letter[] {
  const by = before.person.id === person.id ? 'reader' : 'partner';
  const { state } = before.prompt;
  // Who said yes in the evening gets it in the morning, and would wait for what was taken back at night.
  const counts = state.is === 'scheduled' && is === null && by === 'partner' && prompt.id === prompt.causeId;
  if (state.is !== 'sent' && !counts) return [];
  const about = told(before, carrier, by);
  if (is === null) {
    if (was === null || !isAfter(was.startsAt, now)) return [];
    return [letter(before, { kind: 'appointment-cancelled', ...about, ...was, sequence: was.sequence + 1 })];
  }
  if (!isAfter(is.startsAt, now)) return [];
  if (was === null) return [letter(before, { kind: 'appointment-agreed', ...about, ...is })];
  const changed = changesBetween(before, after, carrier);
  // What to look out for is news to whoever looks on; a calendar has no place for it.
  if (changed.length === 0 || (by === 'reader' && isSame(was, is))) return [];
  const from = was.startsAt.equals(is.startsAt) ? null : was.startsAt;
  return [letter(before, { kind: 'appointment-changed', ...about, ...is, changed, from })];
}

function isSame(was: Entry, is: Entry): boolean {
  return was.startsAt.equals(is.startsAt) && was.minutes === is.minutes && was.where === is.where;
}

/** What the letter showed that is something else now. */
function changesBetween(before: Situation, after: Situation, step: Step): ShownChange[] {
  const [were, are] = [shownIn(before, step), shownIn(after, step)];
  return (step.shows ?? []).flatMap((reference) => {
    const was = were.find((shown) => shown.reference === reference) ?? null;
    const is = are.find((shown) => shown.reference === reference) ?? null;
    return JSON.stringify(was?.value) === JSON.stringify(is?.value) ? [] : [{ reference, was, is }];
  });
}

function told({ pair, person, prompt }: Situation, { id }: Step, by: AppointmentNotice['by']) {
  if (pair === null) throw new Error(`An appointment of nobody's: ${prompt.id}`);
  const { name, email } = partnerOf(pair, person);
  return { step: id, by, partner: { name, email }, pairId: pair.id, promptId: prompt.id };
}

function letter({ person }: Situation, notice: AppointmentNotice): Letter {
  return { kind: 'letter', letter: { kind: 'notice', to: person, notice } };
}

/**
 * Diaries let go of what one of a pair had begun, because the pair is over: as long as it is still to come.
 * @param carriers of the pair
 */
export function letGoOf(carriers: readonly Situation[], now: Temporal.Instant): Change[] {
  const ahead = carriers.flatMap((before) => {
    const step = stepOf(before.programme, before.prompt.step);
    const was = before.prompt.state.is === 'sent' ? entryIn(before, step) : null;
    return was !== null && isAfter(was.startsAt, now) ? [{ before, step, was }] : [];
  });
  const begun = new Map(ahead.map(({ was, before }) => [was.uid, before.causeVersion ?? 0]));
  const waiting = carriers.flatMap(({ prompt }) => (prompt.state.is === 'scheduled' ? [prompt] : []));
  return [
    ...[...begun].map(([id, version]) => touched(id, version)),
    // Whoever gets the letter meanwhile has it in their calendar as well.
    ...waiting.map(({ id, version }) => touched(id, version)),
    ...ahead.map(({ before, step, was }) =>
      letter(before, {
        kind: 'appointment-cancelled',
        ...told(before, step, 'end'),
        ...was,
        sequence: was.sequence + 1,
      }),
    ),
  ];
}

/** Nothing else that is decided about it at the same time stands. */
export function touched(id: Situation['prompt']['id'], version: number): Change {
  return { kind: 'prompt-touched', id, version };
}
