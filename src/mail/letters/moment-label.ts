import { momentInWords } from '../../language.ts';
import type { Moment } from '../../programme/moments.ts';
import { capital, fill, type Writing } from '../writing.ts';

/** A moment to choose, in the reader's own time: "Donderdag 14 januari om 20.00 uur (past voor Noor)". */
export function momentLabel({ at, suitsPartner }: Moment, writing: Writing): string {
  const moment = capital(momentInWords(at, writing.to.zone, writing.language));
  return suitsPartner ? fill(writing, writing.own.mail.suitsPartner, { moment }) : moment;
}
