import { Temporal } from 'temporal-polyfill';
import { textFile } from '../attachment.ts';
import { calendarFile } from '../calendar.ts';
import type { Attachment } from '../sender.ts';
import { fill, senderOf, stepWordsOf, type Writing, withValues } from '../writing.ts';
import { type StepOrder, stepValues } from './step-values.ts';

/** The appointment that a step's letter carries, when it says at which moment (M16); null where it carries none. */
export function inviteFile(order: StepOrder, bare: Writing): Attachment | null {
  const { frame, to } = bare;
  const invites = frame.programme.steps.find(({ id }) => id === order.step)?.invites;
  const at = invites === undefined ? null : shownAs(order, invites.at);
  if (invites === undefined || at === null || order.partner === null || order.nth > 0) return null;
  const writing = withValues(bare, stepValues(order, bare));
  const { file, description } = writing.own.mail.appointment;
  return textFile(
    file,
    'text/calendar; charset=utf-8; method=REQUEST',
    calendarFile({
      uid: order.causeId ?? order.promptId,
      sequence: 0,
      method: 'request',
      startsAt: Temporal.Instant.from(at),
      minutes: invites.minutes,
      title: fill(writing, stepWordsOf(writing, order.step).subject),
      description: fill(writing, description),
      where: invites.where === undefined ? null : shownAs(order, invites.where),
      organiser: senderOf(frame),
      attendees: [to, order.partner],
      at: frame.now,
    }),
  );
}

function shownAs({ shows }: StepOrder, reference: string): string | null {
  const value = shows.find((shown) => shown.reference === reference)?.value;
  return typeof value === 'string' ? value : null;
}
