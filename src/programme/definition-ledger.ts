import { z } from 'zod';
import { giftKinds } from './balance.ts';
import { reference } from './names.ts';

/** Which answers tell what the two of a pair give each other (M20). */
export const ledger = z.strictObject({
  /** What its author got from the other half, in a step about a session: an entry of that other half. */
  got: z.array(reference).min(1),
  /** What its author gave: an entry of its author. */
  gave: z.array(z.strictObject({ question: reference, kind: z.enum(giftKinds) })).optional(),
});
export type Ledger = z.infer<typeof ledger>;
