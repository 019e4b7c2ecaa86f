import { z } from 'zod';
import { type Read, refused, understood } from './read.ts';

/** Longest name of a person, a department or a cohort, in characters. */
export const LONGEST_NAME = 120;

/** Control characters and line breaks, with which a header of an email could be forged, and signs that turn the direction of text. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A text on one line, such as a name. */
export function readLine(text: string, longest: number = LONGEST_NAME): Read<string> {
  if (UNFIT.test(text) || !text.isWellFormed()) {
    return refused('it holds a line break or another invisible character', 'write it on one line, as plain text');
  }
  if (text === '') return refused('it is empty', 'fill it in');
  if (text.length <= longest) return understood(text.replace(/\s+/g, ' '));
  return refused(`it has ${text.length} characters`, `use at most ${longest}`);
}

const email = z.email();
/** Longest address and longest part before the @ (RFC 5321, 4.5.3.1). */
const LONGEST_EMAIL = 254;
const LONGEST_LOCAL_PART = 64;

/** An address, in lower case: one person is one address, however it is written. */
export function readEmail(text: string): Read<string> {
  if (text.length > LONGEST_EMAIL || text.indexOf('@') > LONGEST_LOCAL_PART || !email.safeParse(text).success) {
    return refused(`${quoted(text)} is not an e-mail address`, 'write one address, such as "ann@example.org"');
  }
  return understood(text.toLowerCase());
}

/** A time of day, as "09:00": also 9:00, 9.00, 9u00 and 9h00. */
export function readTime(text: string): Read<string> {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.hu](\d{2})$/i.exec(text.replace(/\s/g, '')) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) {
    return refused(`${quoted(text)} is not a time of day`, 'write it as "09:00"');
  }
  return understood(`${hour.padStart(2, '0')}:${minute}`);
}

/** How many mentees a mentor can take; a spreadsheet may write 2 as "2.0". */
export function readCapacity(text: string): Read<number> {
  const [, digit] = /^([1-9])(?:[.,]0)?$/.exec(text) ?? [];
  if (digit !== undefined) return understood(Number(digit));
  return refused(
    `${quoted(text)} is not a whole number from 1 to 9`,
    'write how many mentees this mentor can take, or leave it empty for one',
  );
}

/** A text as a message repeats it: short, and on one line. */
export function quoted(text: string): string {
  const plain = text.toWellFormed().replace(new RegExp(UNFIT, 'gu'), ' ');
  return plain.length > 60 ? `"${plain.slice(0, 60)}…"` : `"${plain}"`;
}
