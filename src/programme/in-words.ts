import { Temporal } from 'temporal-polyfill';
import { fileTypes } from '../file/types.ts';
import {
  type Language,
  languages,
  listInWords,
  localeOf,
  momentInWords,
  say,
  sizeInWords,
  type Values,
} from '../language.ts';
import { wordsOf } from '../words/index.ts';
import { type AnswerValue, dayParts, type FileAnswer, isFile, NO_SLOT, scaleOf } from './answer.ts';
import type { Cohort, Person } from './cohort.ts';
import { type Programme, type ProgrammeWords, type Question, type QuestionWords, weekdays } from './definition.ts';

/** What an answer needs to be said: the labels of its question, and the programme's lists. */
export type Labels = Pick<QuestionWords, 'options' | 'statements'> & Pick<ProgrammeWords, 'topics' | 'exchanges'>;

/** The labels that a programme gives to the answers of one question. */
export function labelsOf(words: ProgrammeWords, step: string, question: string): Labels {
  return { ...words.steps[step]?.questions?.[question], topics: words.topics, exchanges: words.exchanges };
}

/**
 * An answer as a person reads it: the labels of what was chosen, "4 / 5", yes or no, days and parts of
 * days, a file by its name, or the text as it stands. What has no label (a topic in somebody's own words) stays as it is.
 * @param zone where its reader lives: moments are said as they are there
 * @param values for placeholders in the labels
 */
export function answerInWords(
  question: Question,
  value: AnswerValue,
  labels: Labels,
  language: Language,
  zone: string,
  values: Values = {},
): string {
  const label = (from: Readonly<Record<string, string>> | undefined, id: string) => {
    const text = from?.[id];
    return text === undefined ? id : say(text, language, values);
  };
  if (typeof value === 'boolean') return value ? wordsOf(language).mail.yes : wordsOf(language).mail.no;
  if (typeof value === 'number') return `${value} / ${question.kind === 'scale' ? scaleOf(question).to : value}`;
  const moment = (text: string) =>
    text === NO_SLOT ? wordsOf(language).mail.noSlot : momentInWords(Temporal.Instant.from(text), zone, language);
  if (question.kind === 'datetime' && typeof value === 'string') return moment(value);
  if (typeof value === 'string') return label(question.kind === 'choice' ? labels.options : undefined, value);
  if (isList(value)) {
    if (question.kind === 'availability') return weekInWords(value, language);
    if (question.kind === 'slots') return value.map(moment).join('\n');
    if (question.kind === 'topics') return value.map((id) => label(labels[question.of ?? 'topics'], id)).join(' · ');
    return listInWords(
      value.map((id) => label(labels.options, id)),
      language,
    );
  }
  if (isFile(value)) return fileInWords(value, language);
  return Object.entries(value)
    .map(([id, mark]) => `${label(labels.statements, id)} ${mark} / 5`)
    .join('\n');
}

/** A file by its name, its kind and its size: "deck.pptx (PowerPoint, 1,2 MB)". */
export function fileInWords({ name, type, bytes }: FileAnswer, language: Language): string {
  return `${name} (${wordsOf(language).mail.fileKinds[fileTypes[type].kind]}, ${sizeInWords(bytes, language)})`;
}

/** Days with the same free hours are said together: "maandag–woensdag: ochtend, middag; donderdag: late avond". */
export function weekInWords(ticked: readonly string[], language: Language): string {
  const groups: { parts: string; days: number[] }[] = [];
  for (const [day, name] of weekdays.entries()) {
    const free = Object.keys(dayParts).filter((part) => ticked.includes(`${name}-${part}`));
    if (free.length === 0) continue;
    const parts = free.map((part) => partsOf(language)[part] ?? part).join(', ');
    const same = groups.find((group) => group.parts === parts);
    if (same === undefined) groups.push({ parts, days: [day] });
    else same.days.push(day);
  }
  return groups
    .map(({ parts, days }) => `${daysInWords(days, language)}${wordsOf(language).mail.colon} ${parts}`)
    .join('; ');
}

/**
 * The words in which a programme speaks to somebody: their own language, else the cohort's, else the
 * first that the programme has. The one place that falls back.
 */
export function wordsFor(
  programme: Programme,
  cohort: Pick<Cohort, 'language'>,
  person: Pick<Person, 'language'>,
): { language: Language; words: ProgrammeWords } {
  for (const language of [person.language, cohort.language, ...languages]) {
    const words = programme.words[language];
    if (words !== undefined) return { language, words };
  }
  const [words] = Object.values(programme.words);
  if (words === undefined) throw new Error(`Programme ${programme.id} has no words`);
  return { language: person.language, words };
}

function partsOf(language: Language): Readonly<Record<string, string>> {
  return wordsOf(language).mail.parts;
}

function daysInWords(days: readonly number[], language: Language): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  if (days.length > 2 && last - first === days.length - 1)
    return `${dayName(first, language)}–${dayName(last, language)}`;
  return days.map((day) => dayName(day, language)).join(', ');
}

/** The name of a day of the week, counted from Monday as 0; 1 January 2024 was one. */
export function dayName(day: number, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, 0, 1 + day)));
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}
