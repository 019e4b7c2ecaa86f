import { z } from 'zod';
import { type Id, idSchema } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import type { Page } from '../../store/progress.ts';

/** Things on one page of a list. */
export const MOST_PER_PAGE = 200;
const USUAL_PER_PAGE = 50;

/**
 * What a list is asked for: filters, how many, and where to go on.
 * @throws Problem `invalid-request` that names every parameter that is not understood
 */
export function readListing<K extends 'coh' | 'par' | 'pair' | 'prm' | 'ref', S extends z.ZodRawShape>(
  kind: K,
  query: Record<string, string>,
  filters: S,
): { page: Page<K>; only: z.infer<z.ZodObject<S>> } {
  const only = z.object(filters).safeParse(query);
  const place = z.object({ limit, cursor: idSchema(kind).optional() }).safeParse(query);
  const known = ['limit', 'cursor', ...Object.keys(filters)];
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  if (only.success && place.success && unknown.length === 0) {
    return { page: { after: place.data.cursor ?? null, most: place.data.limit }, only: only.data };
  }
  const issues = [only, place].flatMap(({ error }) => error?.issues ?? []);
  throw new Problem('invalid-request', 'The list cannot be asked for in this way', [
    ...issues.map(({ path, message }) => ({ where: `?${path.join('.')}`, wrong: message, mend: mend(path.join('.')) })),
    ...unknown.map((name) => ({
      where: `?${name}`,
      wrong: 'there is no such parameter',
      mend: `use ${known.join(', ')}`,
    })),
  ]);
}

const limit = z.coerce.number().int().min(1).max(MOST_PER_PAGE).default(USUAL_PER_PAGE);

function mend(name: string): string {
  if (name === 'limit') return `write a number from 1 to ${MOST_PER_PAGE}`;
  return name === 'cursor' ? 'take it from "next" of the page before' : 'write one of these, or leave it out';
}

/** A page as it is answered: the things on it, and the cursor of the next one when there may be more. */
export function pageOf<T extends { id: Id<'coh' | 'par' | 'pair' | 'prm' | 'ref'> }, U>(
  rows: readonly T[],
  most: number,
  shown: (row: T) => U,
): { items: U[]; next: string | null } {
  return { items: rows.map(shown), next: rows.length < most ? null : (rows.at(-1)?.id ?? null) };
}
