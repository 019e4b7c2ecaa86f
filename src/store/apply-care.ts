import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Change } from '../programme/change.ts';
import { type ConcernKind, concernKinds } from '../programme/concern.ts';
import { inChunks } from './database.ts';

/** The part of a decision that is about what the coordinator was told of a pair (M25): kinds, parted by spaces. */

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** One more concern, unless it stands there already. */
export function concernsAdded(told: readonly Of<'concern-told'>[]): SQL[] {
  return told.map(
    ({
      pairId,
      concern,
    }) => sql`UPDATE pairs SET concern = coalesce(concern || ' ', '') || ${concern}, version = version + 1
      WHERE id = ${pairId} AND instr(' ' || coalesce(concern, '') || ' ', ${` ${concern} `}) = 0`,
  );
}

/** All that were told and still hold. */
export function concernsSet(told: readonly Of<'concerns-told'>[]): SQL[] {
  const rows = told.map(({ pairId, concerns }) => ({
    id: pairId,
    concern: concerns.length === 0 ? null : concerns.join(' '),
  }));
  return inChunks(rows).map(
    (json) => sql`
      UPDATE pairs SET concern = told.concern, version = version + 1
      FROM (SELECT value ->> '$.id' AS id, value ->> '$.concern' AS concern FROM json_each(${json})) AS told
      WHERE pairs.id = told.id`,
  );
}

const kinds = z.array(z.enum(concernKinds));

/** What the coordinator was told of a pair, as `pairs.concern` holds it. */
export function concernsOf(concern: string | null): ConcernKind[] {
  return concern === null ? [] : kinds.parse(concern.split(' '));
}
