import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Programme } from '../../programme/definition.ts';
import { programmes } from '../../programmes/index.ts';
import { closest } from './closest.ts';
import { type Read, readBy, refused, understood } from './read.ts';
import { readLanguage } from './read-language.ts';
import { quoted, readEmail, readLine } from './read-text.ts';
import { readZone } from './read-zone.ts';

/** Days of a cohort on which nothing goes out. */
const MOST_HOLIDAYS = 400;

/** What a launch says besides its list. Strict: a misspelt `dryRun` or `startsAt` must not launch at once. */
export const launchFields = z.strictObject({
  name: readBy((text) => readLine(text)),
  programme: readBy(readProgramme),
  language: readBy(readLanguage).optional(),
  zone: readBy(readZone),
  startsAt: z.string().optional(),
  holidays: z.array(readBy(readDate)).max(MOST_HOLIDAYS).default([]),
  /** Whom participants can turn to when a conversation touched something heavy (M27). */
  support: readBy((text) => readLine(text)).optional(),
  coordinator: z.strictObject({
    name: readBy((text) => readLine(text)),
    email: readBy(readEmail),
    language: readBy(readLanguage).optional(),
    zone: readBy(readZone).optional(),
  }),
  participants: z.array(z.unknown()).optional(),
  csv: z.string().optional(),
  dryRun: z.boolean().default(false),
});
export type LaunchFields = z.infer<typeof launchFields>;

/** What to write in a field that is missing or holds something of another kind. */
export const fieldAdvice: Readonly<Record<string, string>> = {
  name: 'give the cohort a name, such as "Autumn 2027"',
  programme: `write ${listed([...programmes.keys()])}`,
  language: 'write "nl", "fr" or "en"',
  zone: 'write a time zone, such as "Europe/Brussels"',
  startsAt: 'write a date, such as "2027-01-14", or a moment, such as "2027-01-14T08:00:00Z"',
  holidays: 'write dates, such as "2027-01-01"',
  support: 'say whom people can turn to, such as "the confidential adviser, +32 2 555 00 10"',
  coordinator: 'write { "name": …, "email": … }',
  'coordinator.name': 'write the name of whoever looks after the cohort',
  'coordinator.email': 'write the address of whoever looks after the cohort',
  participants: 'write a list of people',
  csv: 'write the text of a CSV file',
  dryRun: 'write true or false',
};

/** The names of all fields, to find what a misspelt one meant. */
export const fieldNames: readonly string[] = Object.keys(launchFields.shape);

function readProgramme(id: string): Read<Programme> {
  const programme = programmes.get(id);
  if (programme !== undefined) return understood(programme);
  const near = closest(id, programmes.keys());
  const mend = near === null ? `write ${listed([...programmes.keys()])}` : `did you mean "${near}"?`;
  return refused(`${quoted(id)} is not a programme`, mend);
}

function readDate(text: string): Read<string> {
  const date = plainDate(text);
  return date === null
    ? refused(`${quoted(text)} is not a date`, 'write it as "2027-01-01"')
    : understood(date.toString());
}

/** A date that exists, written as "2027-01-14"; null for anything else. */
export function plainDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(' or ');
}
