import type { Context } from 'hono';
import { z } from 'zod';
import { idSchema } from '../../ids.ts';
import { Problem, unreachable } from '../../problem.ts';
import type { Obstacle } from '../../programme/referral.ts';
import { type Settled, settle } from '../../runner/settle.ts';
import { ownReferral, referralsPage } from '../../store/referral-listing.ts';
import { momentsOf, there } from './cohort-routes.ts';
import type { ApiDoor } from './door.ts';
import { pageOf, readListing } from './page.ts';

type C = Context<ApiDoor>;

/** Who was invited by whom, and what became of it (M10). */
export async function getReferrals(c: C): Promise<Response> {
  const { page, only } = readListing('ref', c.req.query(), {
    state: z.enum(['open', 'waiting', 'approved', 'declined']).optional(),
  });
  const cohort = await there(c);
  return c.json(pageOf(await referralsPage(c.env.world.db, cohort, only, page), page.most, referralLine));
}

/** Welcomes a guest or not. A wish that is fulfilled already changes nothing. */
export function postReferral(wish: 'approve' | 'decline') {
  return async (c: C): Promise<Response> => {
    const { world, now } = c.env;
    const cohort = await there(c);
    const id = idSchema('ref').safeParse(c.req.param('ref'));
    if (!id.success || (await ownReferral(world.db, cohort, id.data)) === undefined) throw notThere();
    const refusal = refusalOf(await settle(world, id.data, wish, now), wish);
    if (refusal !== null) throw refusal;
    const row = await ownReferral(world.db, cohort, id.data);
    if (row === undefined) throw notThere();
    return c.json(referralLine(row));
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof ownReferral>>>;

function referralLine(row: Row) {
  return { ...row, together: row.together === 1, ...momentsOf(row, ['madeAt', 'filledAt', 'settledAt']) };
}

function refusalOf(settled: Settled, wish: 'approve' | 'decline'): Problem | null {
  const mistake = (wrong: string, mend: string) =>
    new Problem('wrong-state', `This guest cannot be ${wish}d`, [{ where: 'referral', wrong, mend }]);
  switch (settled.kind) {
    case 'settled':
      return null;
    case 'not-filled-in':
      return mistake('nobody has filled in the link', 'wait for the guest');
    case 'settled-otherwise':
      return mistake('the guest takes part already', 'whoever takes part can leave by themselves');
    case 'forbidden':
      return mistake(...obstacles[settled.obstacle]);
    default:
      return unreachable(settled);
  }
}

const obstacles: Record<Obstacle, [wrong: string, mend: string]> = {
  known: ['somebody at this address has this part already, or left it', 'decline it, and ask what was meant'],
  coordinator: ["the address is the coordinator's own", 'decline it, and ask for another address'],
  over: ['the cohort has ended', 'launch a new cohort'],
};

function notThere(): Problem {
  return new Problem('not-found', 'There is no such referral');
}
