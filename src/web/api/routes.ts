import { type Context, Hono } from 'hono';
import { Problem } from '../../problem.ts';
import { problemResponse } from '../problem.ts';
import { withBootstrapSecret, withKey } from './auth.ts';
import { getCohort, getCohorts, getPairs, getParticipants, getPrompts, postWish } from './cohort-routes.ts';
import { getDemand, postClassic } from './demand-routes.ts';
import type { ApiDoor } from './door.ts';
import { postCohort } from './launch-routes.ts';
import { getMatching, matchingActions, postMatching } from './matching-routes.ts';
import { postOrganisation } from './organisation-routes.ts';
import { getReferrals, postReferral } from './referral-routes.ts';

/** The HTTP API. The organisation comes from the key (P7); whatever goes wrong is an RFC 9457 document. */
export const api = new Hono<ApiDoor>();

api.onError((error) =>
  problemResponse(
    error,
    error instanceof Problem && error.kind === 'unauthorised' ? { 'WWW-Authenticate': 'Bearer' } : {},
  ),
);

api.use(async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
});

api.post('/organisations', withBootstrapSecret, postOrganisation);
api.all('/organisations', others('POST'));

api.use('/cohorts/*', withKey);

api.get('/cohorts', getCohorts);
api.post('/cohorts', postCohort);
api.all('/cohorts', others('GET, POST'));

api.get('/cohorts/:id', getCohort);
api.all('/cohorts/:id', others('GET'));

api.get('/cohorts/:id/participants', getParticipants);
api.all('/cohorts/:id/participants', others('GET'));

api.get('/cohorts/:id/pairs', getPairs);
api.all('/cohorts/:id/pairs', others('GET'));

api.get('/cohorts/:id/prompts', getPrompts);
api.all('/cohorts/:id/prompts', others('GET'));

api.get('/cohorts/:id/classic', getDemand);
api.post('/cohorts/:id/classic', postClassic);
api.all('/cohorts/:id/classic', others('GET, POST'));

api.get('/cohorts/:id/referrals', getReferrals);
api.all('/cohorts/:id/referrals', others('GET'));

for (const wish of ['approve', 'decline'] as const) {
  api.post(`/cohorts/:id/referrals/:ref/${wish}`, postReferral(wish));
  api.all(`/cohorts/:id/referrals/:ref/${wish}`, others('POST'));
}

api.get('/cohorts/:id/matching', getMatching);
api.all('/cohorts/:id/matching', others('GET'));

for (const action of matchingActions) {
  api.post(`/cohorts/:id/matching/${action}`, postMatching(action));
  api.all(`/cohorts/:id/matching/${action}`, others('POST'));
}

for (const wish of ['pause', 'resume', 'stop'] as const) {
  api.post(`/cohorts/:id/${wish}`, postWish(wish));
  api.all(`/cohorts/:id/${wish}`, others('POST'));
}

api.all('*', () => {
  throw new Problem('not-found', 'There is nothing at this address');
});

/** Answers every other method of a path that there is. */
function others(allowed: string) {
  return (c: Context) =>
    problemResponse(new Problem('method-not-allowed', `${c.req.method} is not for this; use ${allowed}`), {
      Allow: allowed,
    });
}
