import type { z } from 'zod';
import type { Mistake } from '../problem.ts';
import { didYouMean, nearest } from './nearest.ts';
import { alternatives, nameOfUnion, wanted } from './shape-words.ts';
import { valueAt, whereOf } from './where.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong with a part of a programme, in words for who writes programmes.
 * @param root the whole programme, so that each mistake can say where it is
 * @param at the path from the root to the part that the schema read
 */
export function shapeMistakes(issues: readonly Issue[], root: unknown, at: Path, words: readonly string[]): Mistake[] {
  return issues.flatMap((issue) => mistakesOf(issue, root, at, words));
}

function mistakesOf(issue: Issue, root: unknown, at: Path, words: readonly string[]): Mistake[] {
  const path = [...at, ...issue.path];
  const value = valueAt(root, path);
  const where = whereOf(root, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: whereOf(root, [...path, key]),
      wrong: `"${key}" means nothing here`,
      mend: nearest(key, words) === null ? 'Leave it out.' : didYouMean(key, words),
    }));
  }
  const asked = wanted(issue);
  if (value === undefined) return [{ where, wrong: `${nameOf(path)} is missing`, mend: `Add it. ${asked}.` }];
  if (issue.code === 'invalid_union') return unionMistakes(issue, root, path, words);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [{ where, wrong: `${quoted(value)} cannot stand here`, mend: didYouMean(written(value), values) }];
  }
  if (issue.code === 'invalid_key') {
    const why = issue.issues[0]?.message ?? 'it cannot be a name';
    return [{ where, wrong: `"${String(path.at(-1))}" cannot be a name here`, mend: `Rename it: ${why}.` }];
  }
  if (value === '')
    return [{ where, wrong: `${nameOf(path)} is empty`, mend: 'Write a text, or leave it out if it may be.' }];
  return [{ where, wrong: `${quoted(value)} cannot stand here`, mend: `${asked}.` }];
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** The complaints of the one shape that was clearly meant, or one sentence about all of them. */
function unionMistakes(issue: UnionIssue, root: unknown, path: Path, words: readonly string[]): Mistake[] {
  const value = valueAt(root, path);
  const where = whereOf(root, path);
  if (issue.discriminator !== undefined) {
    const kinds = 'options' in issue ? (issue.options ?? []).map(String) : [];
    return [
      {
        where,
        wrong: `${quoted(value)} is no ${issue.discriminator} of question`,
        mend: didYouMean(written(value), kinds),
      },
    ];
  }
  const ranked = issue.errors.map((issues) => ({ issues, away: awayFrom(issues) })).sort((a, b) => a.away - b.away);
  const [best, second] = ranked;
  const meant = best !== undefined && best.away < (second?.away ?? Number.POSITIVE_INFINITY);
  if (meant) return shapeMistakes(best.issues, root, path, words);
  const known = alternatives[nameOfUnion(path)];
  const near = keysOf(value)
    .map((key) => nearest(key, known.keys))
    .find((key) => key !== null);
  return [
    { where, wrong: known.wrong, mend: near === undefined ? known.mend : `Did you mean "${near}"? ${known.mend}` },
  ];
}

function awayFrom(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function nameOf(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? 'this' : `"${name}"`;
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : written(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A value as it stands in the definition: an object may have no text of its own. */
function written(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
