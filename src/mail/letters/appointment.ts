import type { Values } from '../../language.ts';
import type { AppointmentNotice, ShownChange } from '../../programme/appointment-notice.ts';
import type { Entry } from '../../programme/entry.ts';
import type { Shown } from '../../programme/shown.ts';
import { type Block, paragraphs } from '../letter.ts';
import type { Attachment } from '../sender.ts';
import { fill, firstName, stepWordsOf, type Writing, withValues, yesOrNo } from '../writing.ts';
import { eventFile } from './event-file.ts';
import { shownBlocks } from './shown.ts';
import { momentValues, type StepOrder } from './step-values.ts';

/** The appointment that the first letter of a step puts into its reader's calendar (M16); null where it carries none. */
export function inviteFile({ entry, partner, step }: StepOrder, writing: Writing): Attachment | null {
  return entry === null || partner === null ? null : fileOf({ ...entry, partner, step }, 'request', writing);
}

/** An appointment that has changed, or is off, for the calendar that has it already. */
export function appointmentFile(notice: AppointmentNotice, writing: Writing): Attachment {
  return fileOf(notice, notice.kind === 'appointment-cancelled' ? 'cancel' : 'request', writing);
}

type Appointed = Entry & Pick<AppointmentNotice, 'step' | 'partner'>;

function fileOf(
  { uid, sequence, startsAt, minutes, where, partner, step }: Appointed,
  method: 'request' | 'cancel',
  writing: Writing,
): Attachment {
  const { file, description } = writing.own.mail.appointment;
  const event = { uid, sequence, startsAt, minutes, where, partner };
  const said = { title: titleOf({ step, partner }, writing), description: fill(writing, description) };
  return eventFile({ ...event, ...said }, method, file, writing);
}

/** What the appointment is called, to its reader: as the letter was that put it into the calendar. */
function titleOf({ step, partner }: Pick<Appointed, 'step' | 'partner'>, bare: Writing): string {
  const { name, email } = partner;
  const writing = withValues(bare, { partner: firstName(name), partnerFull: name, partnerEmail: email });
  return fill(writing, stepWordsOf(writing, step).subject);
}

/** What the words about an appointment may ask for; days and times are the reader's. */
export function appointmentValues(notice: AppointmentNotice, writing: Writing): Values {
  const { partner, by, startsAt, from } = { from: null, ...notice };
  return {
    title: titleOf(notice, writing),
    partner: firstName(partner.name),
    partnerEmail: partner.email,
    by,
    began: yesOrNo(notice.answeredIn === notice.uid),
    moved: yesOrNo(from !== null),
    ...momentValues(startsAt, writing.to.zone, writing.language),
  };
}

/**
 * What changed, each as it is and as it was, and what to do now.
 * @param page where its reader can change it; null where there is none
 */
export function appointmentBlocks(notice: AppointmentNotice, writing: Writing, page: string | null): Block[] {
  const words = writing.own.mail.appointment;
  const values = appointmentValues(notice, writing);
  if (notice.kind === 'appointment-cancelled') {
    return notice.by === 'end' ? [] : paragraphs(fill(writing, words.calledOff, values));
  }
  const changed = notice.kind === 'appointment-changed' ? notice.changed : [];
  return [
    ...changed.flatMap((change) => changeBlocks(change, notice.step, writing)),
    ...paragraphs(fill(writing, words.next, values)),
    ...appointmentButton(notice, writing, page),
  ];
}

/** Whoever began it can change it; the other half can say that it is off. */
export function appointmentButton(
  { uid, answeredIn }: Pick<Entry, 'uid' | 'answeredIn'>,
  { own }: Writing,
  page: string | null,
): Block[] {
  const { change, cannot } = own.mail.appointment;
  return page === null ? [] : [{ kind: 'button', label: answeredIn === uid ? change : cannot, url: page }];
}

function changeBlocks({ was, is }: ShownChange, step: string, writing: Writing): Block[] {
  const { mail, page } = writing.own;
  const shownAs = (shown: Shown | null) => (shown === null ? [] : shownBlocks(shown, step, writing, null));
  const [old] = shownAs(was);
  const [now] = shownAs(is);
  const said = now ?? old;
  if (said?.kind !== 'shown') return [];
  const value = now?.kind === 'shown' ? now.value : page.thanks.noAnswer;
  const past = old?.kind === 'shown' ? `\n${fill(writing, mail.appointment.before, { value: old.value })}` : '';
  return [{ ...said, value: `${value}${past}` }];
}
