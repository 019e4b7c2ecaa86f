import { momentLabel } from '../../../mail/letters/moment-label.ts';
import { capital } from '../../../mail/writing.ts';
import { NO_SLOT } from '../../../programme/answer.ts';
import { momentsFor } from '../../../programme/moments.ts';
import { listOf } from '../filled.ts';
import { Options } from './choices.tsx';
import type { FieldProps } from './field.ts';

/** Moments to meet, to tick as many as suit; which of them suit the other half stands beside them (M13). */
export function SlotsField({ question, value, wording }: FieldProps<'slots'>) {
  const { writing, page } = wording;
  const options = momentsFor(page.situation, page.step, writing.frame.now).map((moment) => ({
    value: moment.at.toString(),
    label: momentLabel(moment, writing),
  }));
  const none = { value: NO_SLOT, label: capital(writing.own.mail.noSlot) };
  return <Options type="checkbox" question={question.id} options={[...options, none]} checked={listOf(value)} />;
}
