import type { Temporal } from 'temporal-polyfill';
import { dayNames, monthNames, partNames } from './slot-words.ts';
import type { Token } from './tokens.ts';

type Moment = Temporal.ZonedDateTime;

/** Whether every word is true of a moment: its day, its date, its time. A word that is none of these is true of none. */
export function fitsAll(text: string, told: readonly Token[], moment: Moment): boolean {
  for (let at = 0; at < told.length; ) {
    const taken = fits(text, told, at, moment);
    if (taken === 0) return false;
    at += taken;
  }
  return told.length > 0;
}

/** How many words, from `at`, name something that is true of a moment. */
function fits(text: string, told: readonly Token[], at: number, moment: Moment): number {
  const word = told[at]?.word ?? '';
  if (isDay(word, moment) || monthNames.get(word) === moment.month || isPart(word, moment)) return 1;
  if (word === String(moment.year)) return 1;
  return inFigures(text, told, at, moment);
}

/** "Woensdag", "woensdagavond". */
function isDay(word: string, moment: Moment): boolean {
  if (dayNames.get(word) === moment.dayOfWeek) return true;
  const [, day = '', part = ''] = /^(\p{L}+dag)(\p{L}+)$/u.exec(word) ?? [];
  return dayNames.get(day) === moment.dayOfWeek && isPart(part, moment);
}

function isPart(word: string, { hour }: Moment): boolean {
  const part = partNames.get(word);
  return part !== undefined && hour >= part[0] && hour < part[1];
}

/** "14", "14e", "20u", "20h30", "8pm"; with the word that follows "14/01" and "20.00". */
function inFigures(text: string, told: readonly Token[], at: number, moment: Moment): number {
  const token = told[at];
  const figures = /^(\d{1,2})(?:(u|h|uur)(\d{2})?|(e|de|ste|er|st|nd|rd|th)|(am|pm))?$/.exec(token?.word ?? '');
  if (token === undefined || figures === null) return 0;
  const [, first, hour, minutes = '0', rank, half] = figures;
  const number = Number(first);
  if (hour !== undefined) return Number(isTime(number, Number(minutes), moment));
  if (half !== undefined) return Number(isHalf(number, half, moment));
  if (rank !== undefined) return Number(number === moment.day);
  return inPair(text, token, told[at + 1], number, moment) ?? Number(isAlone(text, token, number, moment));
}

/** Two numbers that are one date or one time; null where they are not one. */
function inPair(text: string, { to }: Token, next: Token | undefined, number: number, moment: Moment): number | null {
  if (next === undefined || !/^\d{2}$|^\d$/.test(next.word)) return null;
  const between = text.slice(to, next.from);
  if (/^[/-]$/.test(between)) return number === moment.day && Number(next.word) === moment.month ? 2 : 0;
  if (/^(?:[.:]| [uh] )$/.test(between)) return isTime(number, Number(next.word), moment) ? 2 : 0;
  return null;
}

/** A number by what stands around it: an hour, else a day of the month. */
function isAlone(text: string, { from, to }: Token, number: number, moment: Moment): boolean {
  const behind = text.slice(to, to + 10);
  const half = /^ ?([ap])\.?m\b/i.exec(behind)?.[1];
  if (half !== undefined) return isHalf(number, half, moment);
  const isHour =
    /^ (?:uur|u|h|heures?|o['’]clock)\b/i.test(behind) ||
    /(?:^|\s)(?:om|à|at)\s$/i.test(text.slice(Math.max(0, from - 4), from));
  return isHour ? isTime(number, 0, moment) : number === moment.day;
}

function isHalf(hour: number, half: string, moment: Moment): boolean {
  return moment.hour === (hour % 12) + (/^p/i.test(half) ? 12 : 0) && moment.minute === 0;
}

/** As clocks say it, or as people do in the evening: "om 8" for 20:00. */
function isTime(hour: number, minute: number, moment: Moment): boolean {
  return moment.minute === minute && (moment.hour === hour || (hour > 0 && moment.hour === hour + 12));
}
