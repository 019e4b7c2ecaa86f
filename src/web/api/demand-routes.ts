import { cohortFrame } from '../../store/cohorts.ts';
import { demandOf } from '../../store/demand.ts';
import { there } from './cohort-routes.ts';
import type { ApiContext } from './door.ts';

/** What people would have a classic mentor answer: topics with counts, and who said so with their name (M19). */
export async function getDemand(c: ApiContext): Promise<Response> {
  const { db } = c.env.world;
  const { cohortId } = await there(c);
  return c.json({ topics: await demandOf(db, await cohortFrame(db, cohortId)) });
}
