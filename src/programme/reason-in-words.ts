import { Temporal } from 'temporal-polyfill';
import { type Language, listInWords, localeOf, say } from '../language.ts';
import { unreachable } from '../problem.ts';
import { type Words, wordsOf } from '../words/index.ts';
import type { Role } from './cohort.ts';
import type { ProgrammeWords } from './definition.ts';
import { dayName } from './in-words.ts';
import type { Reason, Stretch } from './reason.ts';

/** Who reads a reason, in which language, by which clock, with the programme's words of that language. */
export type ReasonReader = { role: Role; language: Language; zone: string; words: ProgrammeWords };

/** More stretches of time than this are not read but skipped. */
const MOST_STRETCHES = 2;

/**
 * A reason as its reader reads it (M8): to the mentor and the mentee it speaks of both, to the coordinator it
 * names them. Labels of the programme stand in the middle of a sentence, so they begin small unless their
 * first word has another capital ("AI"); what is somebody's own words stands between quotation marks.
 * @param names what the reader calls the two
 */
export function reasonInWords(reason: Reason, reader: ReasonReader, names: { mentor: string; mentee: string }): string {
  const { role, language, words } = reader;
  const own = wordsOf(language).reasons;
  const whose = role === 'coordinator' ? 'coordinator' : 'pair';
  const values = { ...names, partner: role === 'mentor' ? names.mentee : names.mentor };
  const listed = (ids: readonly string[], labels: ProgrammeWords['topics']) =>
    listInWords(
      ids.map((id) => labelInWords(labels?.[id], id, language)),
      language,
    );
  switch (reason.kind) {
    case 'topics':
      return say(own.topics[role], language, { ...values, topics: listed(reason.topics, words.topics) });
    case 'exchange':
      return say(own.exchange[role], language, { ...values, exchanges: listed(reason.exchanges, words.exchanges) });
    case 'time':
      return say(own.time[whose], language, { ...values, ...timeInWords(reason, reader) });
    case 'languages': {
      const spoken = listInWords(
        reason.languages.map((code) => languageName(code, language)),
        language,
      );
      return say(own.languages[whose], language, { ...values, languages: spoken, count: reason.languages.length });
    }
    case 'distance':
      return say(own.distance[whose][reason.differ], language, values);
    case 'near':
      return say(own.near[whose][reason.share], language, values);
    case 'found':
      return say(own.found[whose], language, values);
    default:
      return unreachable(reason);
  }
}

/** A label of the programme in the middle of a sentence, or somebody's own words. */
export function labelInWords(label: string | undefined, words: string, language: Language): string {
  if (label === undefined) return say(wordsOf(language).reasons.own, language, { text: words });
  const said = say(label, language);
  const [first = ''] = said.split(/[\s'’-]/, 1);
  return /^\p{Lu}[^\p{Lu}]*$/u.test(first) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

function languageName(code: Language, language: Language): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(code) ?? code;
}

/** When both are free: the longest stretches on the reader's own clock, those at the same hours together. */
function timeInWords({ hours, free }: Extract<Reason, { kind: 'time' }>, { language, zone }: ReasonReader) {
  const own = wordsOf(language).reasons;
  const said = free.slice(0, MOST_STRETCHES).map((stretch) => onClock(stretch, zone));
  const inWeek = said.toSorted((a, b) => a.day - b.day || a.from.localeCompare(b.from));
  const byHours = Map.groupBy(inWeek, ({ from, until }) => `${from} ${until}`);
  const stretches = [...byHours.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const days = listInWords(
      alike.map(({ day }) => dayName(day, language)),
      language,
    );
    const from = clockInWords(first.from, own, language);
    const until = clockInWords(first.until, own, language);
    return [say(own.stretch, language, { days, from, until, count: alike.length })];
  });
  const more = hours > said.reduce((sum, stretch) => sum + stretch.hours, 0) ? 'yes' : 'no';
  return { when: listInWords(stretches, language), more };
}

/** A stretch as a clock in a zone shows it: the day counted from Monday as 0; midnight at its end is 24:00. */
function onClock({ from, until }: Stretch, zone: string) {
  const [begins, ends] = [Temporal.Instant.from(from), Temporal.Instant.from(until)];
  const local = begins.toZonedDateTimeISO(zone);
  const end = ends.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    day: local.dayOfWeek - 1,
    from: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    until: end === '00:00' ? '24:00' : end,
    hours: begins.until(ends).total('hours'),
  };
}

/** "20:30" as people say it between other words: "20.30", "20 h 30". */
function clockInWords(time: string, own: Words['reasons'], language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  return say(own.clock, language, { hour: String(Number(hour)), minute });
}
