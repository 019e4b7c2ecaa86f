import { z } from 'zod';
import { Problem } from '../../problem.ts';
import type { Naming } from './field-mistakes.ts';
import { readJson } from './json.ts';

/** A launch as it came: fields by name, not checked yet, and how they are named to whoever filled them in. */
export type LaunchInput = { fields: Record<string, unknown>; named: Naming };

/**
 * Takes a launch out of a JSON body, or out of a CSV body with the fields in the query string.
 * @throws Problem `unsupported-media`, or `invalid-request` when there is nothing to check
 */
export function launchInput(contentType: string | undefined, query: Record<string, string>, text: string): LaunchInput {
  const { type, charset } = mediaOf(contentType ?? '');
  if (charset !== null && charset !== 'utf-8' && charset !== 'utf8') {
    throw unsupported(`the character set is ${charset}`, 'send UTF-8');
  }
  if (type === 'application/json') return jsonInput(query, text);
  if (type === 'text/csv') return csvInput(query, text);
  throw unsupported(
    type === '' ? 'there is none' : `it is ${type}`,
    'send application/json, or text/csv for a list as it is',
  );
}

const object = z.record(z.string(), z.unknown());

function jsonInput(query: Record<string, string>, text: string): LaunchInput {
  const body = object.safeParse(readJson(text));
  if (!body.success) {
    throw new Problem('invalid-request', 'The body is not an object', [
      { where: 'body', wrong: 'it is JSON, but not an object', mend: 'write { "name": …, "programme": …, … }' },
    ]);
  }
  const { dryRun, ...others } = query;
  const misplaced = Object.entries(others).map(([name, value]) => [`?${name}`, value]);
  const fields = { ...body.data, ...Object.fromEntries(misplaced) };
  // A dry run is dry when either of the two says so.
  if (dryRun !== undefined && fields.dryRun !== true) fields.dryRun = truth(dryRun);
  return { fields, named: pointer };
}

/** A query says of the coordinator what JSON nests, and of holidays what JSON lists. */
function csvInput(query: Record<string, string>, csv: string): LaunchInput {
  const { coordinatorName, coordinatorEmail, coordinatorLanguage, coordinatorZone, holidays, ...rest } = query;
  const coordinator = {
    name: coordinatorName,
    email: coordinatorEmail,
    language: coordinatorLanguage,
    zone: coordinatorZone,
  };
  const given = holidays
    ?.split(',')
    .map((day) => day.trim())
    .filter((day) => day !== '');
  const fields = { ...rest, holidays: given, coordinator, csv, dryRun: truth(rest.dryRun) };
  return { fields, named: parameter };
}

/** What is neither true nor false stays as it is, to be refused with the other fields. */
function truth(text: string | undefined): unknown {
  if (text === 'true') return true;
  return text === 'false' ? false : text;
}

function mediaOf(contentType: string): { type: string; charset: string | null } {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters
    .map((one) => /^\s*charset="?([^"\s]+)"?\s*$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  return { type: type.trim(), charset: charset ?? null };
}

/** JSON Pointer, RFC 6901; what was misplaced into the query string keeps its name there. */
function pointer(path: readonly PropertyKey[]): string {
  const [first] = path;
  if (typeof first === 'string' && first.startsWith('?')) return first;
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function parameter(path: readonly PropertyKey[]): string {
  const [first = '', second] = path.map(String);
  if (first === 'coordinator' && second !== undefined)
    return `?coordinator${second[0]?.toUpperCase()}${second.slice(1)}`;
  return `?${first}`;
}

function unsupported(wrong: string, mend: string): Problem {
  return new Problem('unsupported-media', 'This is not a format that we read', [
    { where: 'Content-Type', wrong, mend },
  ]);
}
