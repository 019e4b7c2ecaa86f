import type { MiddlewareHandler } from 'hono';
import { sha256 } from '../../hash.ts';
import { Problem } from '../../problem.ts';
import { organisationByKey } from '../../store/organisations.ts';
import type { Door } from '../door.ts';
import type { ApiDoor } from './door.ts';

/** Lets in whoever has a key, as the organisation whose key it is. */
export const withKey: MiddlewareHandler<ApiDoor> = async (c, next) => {
  const key = bearer(c.req.header('Authorization'), 'the key of your organisation');
  const organisation = await organisationByKey(c.env.world.db, await sha256(key));
  if (organisation === undefined) throw unauthorised('this key is not known', 'check it for missing characters');
  c.set('organisation', organisation);
  await next();
};

/** Lets in whoever set up the Worker. */
export const withBootstrapSecret: MiddlewareHandler<Door> = async (c, next) => {
  const given = bearer(c.req.header('Authorization'), 'the BOOTSTRAP_SECRET of this Worker');
  if (!(await same(given, c.env.world.config.bootstrapSecret))) {
    throw unauthorised('this is not the BOOTSTRAP_SECRET', 'organisations are made by whoever runs the Worker');
  }
  await next();
};

function bearer(header: string | undefined, what: string): string {
  const token = /^Bearer +(\S{1,500}) *$/i.exec(header ?? '')?.[1];
  if (token === undefined)
    throw unauthorised('there is no key', `send the header "Authorization: Bearer …" with ${what}`);
  return token;
}

/** Compares hashes, so that neither the time nor the length tells anything about the secret. */
async function same(a: string, b: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const [one, other] = await Promise.all([sha256(a), sha256(b)]);
  return crypto.subtle.timingSafeEqual(encoder.encode(one), encoder.encode(other));
}

function unauthorised(wrong: string, mend: string): Problem {
  return new Problem('unauthorised', 'This needs a key', [{ where: 'Authorization', wrong, mend }]);
}
