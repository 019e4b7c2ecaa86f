import { z } from 'zod';
import { language } from '../language.ts';

/** A stretch of time in which both are free, in the week after the match: ISO instants. */
const stretch = z.object({ from: z.string(), until: z.string() });
export type Stretch = z.infer<typeof stretch>;

/**
 * Why two people fit, as facts; `matching/explain` finds them, letters and pages put them into words. Made
 * only of what both agreed to share: nothing of M3 or M5 is ever a reason (M8).
 */
export const reason = z.discriminatedUnion('kind', [
  /** The mentor offers what the mentee wants: topics of the programme's list by id, others in their own words. */
  z.object({ kind: z.literal('topics'), topics: z.array(z.string()).min(1) }),
  /** The mentee gives what the mentor wants to get, from the list of exchanges or in their own words. */
  z.object({ kind: z.literal('exchange'), exchanges: z.array(z.string()).min(1) }),
  /** Both are free then, the longest stretches first; `hours` a week in all. */
  z.object({ kind: z.literal('time'), hours: z.number(), free: z.array(stretch).min(1) }),
  z.object({ kind: z.literal('languages'), languages: z.array(language).min(1) }),
  /** They look at the work from different places. */
  z.object({ kind: z.literal('distance'), differ: z.enum(['organisation', 'department', 'site']) }),
  /** Told where there is little else to tell: they can easily meet, or find a moment. */
  z.object({ kind: z.literal('near'), share: z.enum(['site', 'clock']) }),
  /** They found each other before the match (M10). */
  z.object({ kind: z.literal('found') }),
]);
export type Reason = z.infer<typeof reason>;
