import { momentInWords } from '../../../language.ts';
import { capital, firstName } from '../../../mail/writing.ts';
import { type Moment, momentsFor } from '../../../meeting/moments.ts';
import { NO_SLOT } from '../../../programme/answer.ts';
import { listOf } from '../filled.ts';
import type { Wording } from '../wording.ts';
import { Options } from './choices.tsx';
import type { FieldProps } from './field.ts';

/** Moments to meet, to tick as many as suit; which of them suit the other half stands beside them (M13). */
export function SlotsField({ question, value, wording }: FieldProps<'slots'>) {
  const { situation, step } = wording.page;
  const options = momentsFor(situation, step).map((moment) => ({
    value: moment.at.toString(),
    label: labelOf(moment, wording),
  }));
  const none = { value: NO_SLOT, label: capital(wording.writing.own.mail.noSlot) };
  return <Options type="checkbox" question={question.id} options={[...options, none]} checked={listOf(value)} />;
}

function labelOf({ at, suitsPartner }: Moment, { writing, own, partner, say }: Wording): string {
  const { to, language } = writing;
  const moment = capital(momentInWords(at, to.zone, language));
  if (partner === null || !suitsPartner) return moment;
  return say(own.suitsPartner, { moment, partner: firstName(partner.name) });
}
