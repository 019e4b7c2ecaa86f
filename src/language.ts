import { IntlMessageFormat } from 'intl-messageformat';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { elided, type Join, joined } from './elision.ts';

/** Languages that the pages and letters speak; a programme may have more or fewer. */
export const languages = ['nl', 'fr', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** Plain British English, Belgian Dutch and French: 24-hour clocks and the day before the month. */
const locales: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** The locale for `Intl` of a language. */
export function localeOf(language: Language): string {
  return locales[language];
}

/** An IANA time zone that this runtime knows, such as "Europe/Brussels", as it is written in the database. */
export const zone = z.string().transform((name, context) => {
  const known = canonicalZone(name);
  if (known !== null) return known;
  context.addIssue({
    code: 'custom',
    message: `"${name.slice(0, 60)}" is not a time zone; write it as in "Europe/Brussels" or "America/New_York"`,
  });
  return z.NEVER;
});

function canonicalZone(name: string): string | null {
  if (!/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return null;
  try {
    // Not what `Intl` resolves it to, which is "Asia/Calcutta" for those who live in Kolkata.
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** A day in words without the year: "donderdag 14 januari", "jeudi 14 janvier", "Thursday 14 January". */
export function dayInWords(day: Temporal.PlainDate, language: Language): string {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day, 12));
  return format(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }, date).replace(',', '');
}

/** The day of a moment for somebody who lives in `zone`. */
export function dayOf(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  return at.toZonedDateTimeISO(zone).toPlainDate();
}

/** A time of day: "9.00 uur", "9 h 00", "9:00". */
export function timeInWords(time: Temporal.PlainTime, language: Language): string {
  const minutes = String(time.minute).padStart(2, '0');
  if (language === 'nl') return `${time.hour}.${minutes} uur`;
  if (language === 'fr') return `${time.hour} h ${minutes}`;
  return `${time.hour}:${minutes}`;
}

/** A moment for somebody who lives in `zone`: "donderdag 14 januari om 20.00 uur", "jeudi 14 janvier à 20 h 00", "Thursday 14 January at 20:00". */
export function momentInWords(at: Temporal.Instant, zone: string, language: Language): string {
  const local = at.toZonedDateTimeISO(zone);
  return `${dayInWords(local.toPlainDate(), language)} ${before[language]} ${timeInWords(local.toPlainTime(), language)}`;
}

const before: Record<Language, string> = { nl: 'om', fr: 'à', en: 'at' };

/** "Ann, Bea en Cem". */
export function listInWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { style: 'long', type: 'conjunction' }).format(items);
}

/** A number of bytes as people read it: "640 kB", "1,2 MB", "1,2 Mo". */
export function sizeInWords(bytes: number, language: Language): string {
  const large = bytes >= 999_500;
  const style = { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: large ? 1 : 0 } as const;
  const size = large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
  return new Intl.NumberFormat(localeOf(language), style).format(size);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `Intl.DateTimeFormat` is slow to make and the same few are used for every letter. */
function format(language: Language, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(localeOf(language), options);
    formats.set(key, made);
  }
  return made.format(date);
}

/** Values for the placeholders of a text. */
export type Values = Readonly<Record<string, string | number>>;

type Message = { format: IntlMessageFormat; joins: readonly Join[] };

const messages = new Map<string, Message>();

/**
 * Fills the placeholders of a text in ICU message syntax. In French "de" and "que" contract with what is filled in after
 * them.
 * @throws when a placeholder has no value: a text that asks for what the letter does not have is a bug
 */
export function say(text: string, language: Language, values: Values = {}): string {
  const key = `${language} ${text}`;
  let message = messages.get(key);
  if (message === undefined) {
    message = messageOf(text, language);
    messages.set(key, message);
  }
  return String(message.format.format({ ...values, ...joinedValues(message.joins, values) }));
}

function messageOf(text: string, language: Language): Message {
  const format = new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true });
  if (language !== 'fr') return { format, joins: [] };
  const { parts, joins } = joined(format.getAst());
  return joins.length === 0 ? { format, joins } : { format: new IntlMessageFormat(parts, localeOf(language)), joins };
}

/** What has no value here has none there either, and is found missing. */
function joinedValues(joins: readonly Join[], values: Values): Values {
  return Object.fromEntries(
    joins.flatMap(({ key, word, name }) => {
      const value = values[name];
      return value === undefined ? [] : [[key, elided(word, String(value))]];
    }),
  );
}
