import { Temporal } from 'temporal-polyfill';
import { folded } from './folded.ts';
import { cues, type DateLanguage, months, weekdays } from './until-words.ts';

type Found = { day: Temporal.PlainDate; kind: 'back' | 'until' };

/**
 * The day on which somebody who is away is back, as an ISO date: "terug op maandag 12 januari", "jusqu'au 14 février
 * inclus", "from 3 to 14 March". A day that one says to be back on counts before one until which one is away; "tot en
 * met", "inclus" and "through" are the day before. Null where nothing is said, where it is past or more than a year
 * away, where the weekday does not fit, where two days contradict, and where it could be either ("until 03/04" in
 * English): a wrong date keeps somebody waiting longer than none.
 * @param date when the message was sent; without it no day can be placed in a year
 */
export function untilIn(text: string, date: Temporal.Instant | null): string | null {
  if (date === null) return null;
  const today = date.toZonedDateTimeISO('UTC').toPlainDate();
  const words = folded(text);
  const found = languages.flatMap((language) => daysIn(words, language, today));
  for (const kind of ['back', 'until'] as const) {
    const days = new Set(found.filter((each) => each.kind === kind).map(({ day }) => day.toString()));
    const [only] = days;
    if (only !== undefined) return days.size === 1 ? only : null;
  }
  return null;
}

const languages: readonly DateLanguage[] = ['nl', 'fr', 'en', 'de'];

type Patterns = Readonly<Record<'back' | 'until' | 'range', RegExp>> & { through: RegExp };
const patterns = new Map(languages.map((language) => [language, patternsOf(language)]));

function patternsOf(language: DateLanguage): Patterns {
  const { back, until, range, through } = cues[language];
  const after = dayPattern(language);
  return {
    back: new RegExp(`(?:${back}) ?:? ?${after}`, 'g'),
    until: new RegExp(`(?:${until}) ${after}`, 'g'),
    range: new RegExp(`\\b${range} ${after}`, 'g'),
    through: new RegExp(through),
  };
}

/** A day in words or figures: "maandag 12 januari 2026", "le 3 mars", "May 5th", "14/02", "2026-02-14", "monday". */
function dayPattern(language: DateLanguage): string {
  const weekday = `(?<weekday>${weekdays[language].join('|')})`;
  const month = months[language].join('|');
  const year = (name: string) => `(?:,? (?<${name}>20\\d\\d))?`;
  const number = (name: string) => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th|er|e|ste|de|\\.)?`;
  return (
    `(?:the |le |de |den |dem |am |op |on )?(?:${weekday}(?:,| the| le| de| den| dem)?)? ?(?:` +
    `(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<figures>[0-3]?\\d ?[/.-] ?[0-3]?\\d(?: ?[/.-] ?(?:20)?\\d\\d)?(?!\\d))` +
    `|${number('day')} (?:of )?(?<month>${month})\\b\\.?${year('year')}` +
    `|(?<month2>${month})\\.? ${number('day2')}(?!\\d)${year('year2')}|(?=[^a-z0-9]|$))`
  );
}

function daysIn(words: string, language: DateLanguage, today: Temporal.PlainDate): Found[] {
  const own = patterns.get(language);
  if (own === undefined) return [];
  return (['back', 'until', 'range'] as const).flatMap((kind) =>
    [...words.matchAll(own[kind])].flatMap((match) => {
      const day = dayOf(match.groups ?? {}, language, today);
      if (day === null) return [];
      const inclusive =
        kind !== 'back' && own.through.test(words.slice(match.index, match.index + match[0].length + 10));
      return [
        { kind: kind === 'back' ? ('back' as const) : ('until' as const), day: inclusive ? day.add({ days: 1 }) : day },
      ];
    }),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, language: DateLanguage, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const weekday = groups.weekday === undefined ? null : indexIn(weekdays[language], groups.weekday);
  if (groups.iso !== undefined) return placed(...numbers(groups.iso.split('-').reverse()), weekday, today);
  if (groups.figures !== undefined) return inFigures(groups.figures, language, weekday, today);
  const name = groups.month ?? groups.month2;
  if (name !== undefined) {
    const day = Number(groups.day ?? groups.day2);
    const year = groups.year ?? groups.year2;
    return placed(day, indexIn(months[language], name), year === undefined ? null : Number(year), weekday, today);
  }
  if (weekday === null) return null;
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** The day comes first, but English is written on both sides of the ocean. */
function inFigures(figures: string, language: DateLanguage, weekday: number | null, today: Temporal.PlainDate) {
  const [first, second, year] = numbers(figures.split(/ ?[/.-] ?/));
  const full = year === null ? null : year < 100 ? 2000 + year : year;
  const dayFirst = placed(first, second, full, weekday, today);
  if (language !== 'en' || figures.includes('.')) return dayFirst;
  const monthFirst = placed(second, first, full, weekday, today);
  if (dayFirst !== null && monthFirst !== null) return dayFirst.equals(monthFirst) ? dayFirst : null;
  return first > 12 || second > 12 || weekday !== null ? (dayFirst ?? monthFirst) : null;
}

function numbers([first, second, third]: readonly string[]): [number, number, number | null] {
  return [Number(first), Number(second), third === undefined ? null : Number(third)];
}

/** A day in the year that is meant: the coming one. Null for what is no day, is past, or falls on another weekday. */
function placed(
  day: number,
  month: number,
  year: number | null,
  weekday: number | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const years = year === null ? [today.year, today.year + 1] : [year];
  for (const each of years) {
    const date = dateOf(each, month, day);
    if (date === null || Temporal.PlainDate.compare(date, today) < 0) continue;
    if (year === null && today.until(date).days > 200) return null;
    if (today.until(date).days > 366) return null;
    return weekday === null || date.dayOfWeek === weekday ? date : null;
  }
  return null;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** From 1: which of the names a word is. */
function indexIn(names: readonly string[], word: string): number {
  return names.findIndex((name) => new RegExp(`^(?:${name})$`).test(word)) + 1;
}
