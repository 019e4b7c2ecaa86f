import { type Id, idSchema } from '../ids.ts';
import type { Language } from '../language.ts';
import { personRow } from '../store/people.ts';
import { situationOf } from '../store/prompts.ts';
import type { World } from './world.ts';

/** The language of whoever a link was sent to; null when there is nobody (any more). */
export async function languageBehind({ db }: World, id: Id<'prm'> | Id<'par'>): Promise<Language | null> {
  const prompt = idSchema('prm').safeParse(id);
  if (prompt.success) return (await situationOf(db, prompt.data))?.person.language ?? null;
  const person = idSchema('par').safeParse(id);
  return person.success ? ((await personRow(db, person.data))?.language ?? null) : null;
}
