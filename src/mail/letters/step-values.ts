import type { Temporal } from 'temporal-polyfill';
import { dayInWords, dayOf, type Language, timeInWords, type Values } from '../../language.ts';
import type { Contact, LetterContent, Nudge, Report } from '../../programme/change.ts';
import type { ProgrammeWords } from '../../programme/definition.ts';
import { labelInWords } from '../../programme/reason-in-words.ts';
import { firstName, type Writing } from '../writing.ts';

/** The order for a letter of a step. */
export type StepOrder = Extract<LetterContent, { kind: 'step' }>;

/**
 * What the words of a step may ask for besides what every letter has. Days and times are those of the
 * receiver. What this letter does not have gets no value: words that ask for it are a bug, and loud.
 */
export function stepValues(
  {
    partner,
    about,
    session,
    closesAt,
    nudge,
    report,
  }: Pick<StepOrder, 'about' | 'session' | 'closesAt' | 'nudge' | 'report'> & { partner: Contact | null },
  { to, language, words }: Writing,
): Values {
  return {
    ...(partner !== null && {
      partner: firstName(partner.name),
      partnerFull: partner.name,
      partnerEmail: partner.email,
    }),
    ...(about !== null && {
      who: about.who.name,
      ...(about.other !== null && { other: about.other.name }),
      ...(to.role === 'coordinator' && { whoEmail: about.who.email }),
    }),
    ...(session !== null && {
      session: session.number,
      agreed: session.agreed ? 'yes' : 'no',
      ...momentValues(session.day, to.zone, language),
      balance: nudge === null ? 'even' : 'giveMore',
      wish: wishInWords(nudge, words, language),
    }),
    ...(closesAt !== null && { closes: dayInWords(lastDay(closesAt, to.zone), language) }),
    ...(report !== null && reportValues(report)),
  };
}

/** What the other half hoped for, as it stands in the middle of a sentence; `none` where nobody knows. */
function wishInWords(nudge: Nudge | null, words: ProgrammeWords, language: Language): string {
  const wish = nudge?.wish ?? null;
  return wish === null ? 'none' : labelInWords(words[wish.list]?.[wish.item], wish.item, language);
}

/** Questions close at the midnight after the last day: "until Thursday" is all of Thursday. */
function lastDay(closesAt: Temporal.Instant, zone: string): Temporal.PlainDate {
  return dayOf(closesAt.subtract({ milliseconds: 1 }), zone);
}

/** A moment in words where somebody lives: its `date` and its `time`. */
export function momentValues(at: Temporal.Instant, zone: string, language: Language): { date: string; time: string } {
  return {
    date: dayInWords(dayOf(at, zone), language),
    time: timeInWords(at.toZonedDateTimeISO(zone).toPlainTime(), language),
  };
}

function reportValues(report: Report): Values {
  if (report.kind === 'match') {
    const { pairs, waiting, review } = report;
    return { pairs: pairs.length, waiting: waiting.length, review: review ? 'yes' : 'no' };
  }
  if (report.kind === 'check') return { pairs: report.worries.length };
  const { week, pairs, waiting } = report.figures;
  return { week, pairs: pairs.active, waiting: waiting.length };
}
