import type { Context } from 'hono';
import { z } from 'zod';
import { sha256 } from '../../hash.ts';
import { newId, newSecret } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { addOrganisation } from '../../store/organisations.ts';
import type { Door } from '../door.ts';
import { readText } from './body.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { readJson } from './json.ts';
import { readBy } from './read.ts';
import { readLine } from './read-text.ts';

const organisation = z.strictObject({ name: readBy((text) => readLine(text)) });

/** Makes an organisation and its first key, which is shown here and never again. */
export async function postOrganisation(c: Context<Door>): Promise<Response> {
  const read = organisation.safeParse(readJson(await readText(c.req.raw)));
  if (!read.success) {
    const named = (path: readonly PropertyKey[]) => `/${path.map(String).join('/')}`;
    throw new Problem('invalid-request', 'The organisation is not right', fieldMistakes(read.error.issues, named));
  }
  const made = { id: newId('org'), name: read.data.name };
  const key = newSecret();
  await addOrganisation(c.env.world.db, made, await sha256(key), c.env.now);
  return c.json({ ...made, key }, 201);
}
