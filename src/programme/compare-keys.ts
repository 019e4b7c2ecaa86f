import type { Mistake } from '../problem.ts';
import { nearest } from './nearest.ts';

/**
 * Names that need words and have none, and words for names that are not there. A word that looks like
 * a slip for a name that lacks its words is one mistake, not two.
 */
export function compareKeys(
  where: string,
  wanted: readonly string[],
  given: readonly string[],
  what: string,
): Mistake[] {
  const missing = new Set(wanted.filter((name) => !given.includes(name)));
  const idle = given.filter((name) => !wanted.includes(name));
  const mistakes = idle.map((name): Mistake => {
    const meant = nearest(name, missing);
    if (meant !== null) missing.delete(meant);
    const mend = meant === null ? `Leave it out, or add the ${what} to the programme.` : `Did you mean "${meant}"?`;
    return { where: `${where}.${name}`, wrong: `there is no ${what} "${name}"`, mend };
  });
  const absent = [...missing].map((name) => ({
    where: `${where}.${name}`,
    wrong: `the ${what} "${name}" has no words in this language`,
    mend: 'Write them.',
  }));
  return [...mistakes, ...absent];
}
