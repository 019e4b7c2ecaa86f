import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Mistake, Problem } from '../../problem.ts';
import type { Programme } from '../../programme/definition.ts';
import { reverseMentoring } from '../../programmes/reverse-mentoring/index.ts';
import type { NewCohort, NewPerson } from '../../runner/launch.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { type LaunchFields, launchFields } from './launch-fields.ts';
import type { LaunchInput } from './launch-input.ts';
import type { List, ListMistake } from './list.ts';
import { readCsv } from './list-csv.ts';
import { readJsonList } from './list-json.ts';
import { readPeople } from './list-people.ts';
import { understood } from './read.ts';
import { languagesOf, spokenIn } from './read-language.ts';
import { readStart } from './read-start.ts';

/** A launch that was read without a mistake; who asks for it, and how often, is added by the door. */
export type LaunchRequest = {
  cohort: Omit<NewCohort, 'organisation' | 'idempotencyKey' | 'requestHash'>;
  dryRun: boolean;
  ignoredColumns: string[];
};

/**
 * Reads a launch.
 * @throws Problem `invalid-participants` or `invalid-request` with every mistake at once
 */
export function readLaunch({ fields, named }: LaunchInput, now: Temporal.Instant): LaunchRequest {
  const read = launchFields.safeParse(fields);
  const data = read.success ? read.data : piecesOf(fields);
  const { programme = reverseMentoring, zone = 'UTC' } = data;
  const language = data.language ?? languagesOf(programme)[0] ?? 'nl';
  const start = readStart(typeof data.startsAt === 'string' ? data.startsAt : undefined, zone, now);
  const list = listOf(data);
  const coordinatorEmail = data.coordinator?.email ?? null;
  const { people, mistakes } = readPeople(list, { programme, language, zone, coordinatorEmail });
  const wrongFields: Mistake[] = [
    ...(read.success ? [] : fieldMistakes(read.error.issues, named)),
    ...(start.ok ? [] : [{ where: named(['startsAt']), wrong: start.wrong, mend: start.mend }]),
    ...languageMistakes(programme, data, named),
    ...oneListOnly(fields, named),
  ];
  if (!read.success || !start.ok || wrongFields.length + mistakes.length > 0) throw problemOf(wrongFields, mistakes);
  const cohort = cohortOf(read.data, language, start.value, people);
  return { cohort, dryRun: read.data.dryRun, ignoredColumns: list.ignoredColumns };
}

function cohortOf(
  { name, programme, zone, holidays, support, coordinator }: LaunchFields,
  language: NewCohort['language'],
  startsAt: Temporal.Instant,
  participants: NewPerson[],
): LaunchRequest['cohort'] {
  const { language: own = language, zone: ownZone = zone } = coordinator;
  return {
    name,
    programme,
    language,
    zone,
    startsAt,
    holidays: [...new Set(holidays)].sort(),
    support: support ?? null,
    coordinator: { name: coordinator.name, email: coordinator.email, language: own, zone: ownZone },
    participants,
  };
}

type Pieces = { [K in Exclude<keyof LaunchFields, 'coordinator'>]?: LaunchFields[K] | undefined } & {
  coordinator?: { email: string; language?: LaunchFields['language'] } | undefined;
};

/** What can be read of fields that are not all right, so that the list is checked as well. */
function piecesOf(fields: Record<string, unknown>): Pieces {
  const { shape } = launchFields;
  const { email } = shape.coordinator.shape;
  return {
    programme: shape.programme.safeParse(fields.programme).data,
    zone: shape.zone.safeParse(fields.zone).data,
    language: shape.language.safeParse(fields.language).data,
    startsAt: shape.startsAt.safeParse(fields.startsAt).data,
    participants: shape.participants.safeParse(fields.participants).data,
    csv: shape.csv.safeParse(fields.csv).data,
    coordinator: z.object({ email }).safeParse(fields.coordinator).data,
  };
}

/** Without any list there is a mistake about that, and no more. */
function listOf({ csv, participants }: Pieces): List {
  if (csv !== undefined) return readCsv(csv);
  const list = readJsonList(participants ?? []);
  return participants === undefined ? { ...list, torn: true } : list;
}

function languageMistakes(programme: Programme, data: Pieces, named: LaunchInput['named']): Mistake[] {
  const asked = [
    { path: ['language'], language: data.language },
    { path: ['coordinator', 'language'], language: data.coordinator?.language },
  ];
  return asked.flatMap(({ path, language }) => {
    const read = language === undefined ? null : spokenIn(programme, understood(language));
    return read === null || read.ok ? [] : [{ where: named(path), wrong: read.wrong, mend: read.mend }];
  });
}

function oneListOnly({ csv, participants }: LaunchInput['fields'], named: LaunchInput['named']): Mistake[] {
  if ((csv === undefined) !== (participants === undefined)) return [];
  const wrong = csv === undefined ? 'there is no list of people' : 'there are two lists of people';
  return [{ where: named(['participants']), wrong, mend: 'give the people once: as "participants" or as "csv"' }];
}

function problemOf(fields: readonly Mistake[], list: readonly ListMistake[]): Problem {
  const count = fields.length + list.length;
  const found = count === 1 ? 'There is one mistake' : `There are ${count} mistakes`;
  const kind = list.length > 0 ? 'invalid-participants' : 'invalid-request';
  return new Problem(kind, `${found}; nothing was launched or sent`, [...fields, ...list]);
}
