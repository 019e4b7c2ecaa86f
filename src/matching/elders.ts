import type { Person } from '../programme/cohort.ts';
import { type Line, superiorsIn } from './lines.ts';

/** Somebody of a cohort whom its coordinator may ask to be a classic mentor, with what the launch list says of them. */
export type Elder = {
  person: Person;
  department: string | null;
  managers: readonly string[];
  excludes: readonly string[];
};

/** Why somebody cannot be the classic mentor of somebody else; the first that holds is named. */
export const elderRefusals = ['self', 'away', 'line', 'excluded', 'before'] as const;
export type ElderRefusal = (typeof elderRefusals)[number];

/** What the hard rules look at besides the two people. */
export type ElderRules = {
  /** Everybody whose managers are known, for a line may run through people who have left. */
  lines: readonly Line[];
  /** Who was the mentor of this person before: the same two are the same pair once. */
  before: ReadonlySet<string>;
};

/**
 * Who of a cohort can be the classic mentor of somebody (M19): not themselves, nobody who takes a break or left, never
 * in one another's reporting line (M7), and nobody with whom the list forbids it. Roles do not count; age is not known.
 * @returns of each whether something forbids it
 */
export function eldersFor(
  junior: Elder,
  people: readonly Elder[],
  { lines, before }: ElderRules,
): { elder: Elder; refusal: ElderRefusal | null }[] {
  const superiors = superiorsIn(lines);
  const above = superiors(junior.person.email);
  return people.map((elder) => {
    const { person, excludes } = elder;
    const broken: Record<ElderRefusal, boolean> = {
      self: person.email === junior.person.email,
      away: person.state !== 'active',
      line: above.has(person.email) || superiors(person.email).has(junior.person.email),
      excluded: excludes.includes(junior.person.email) || junior.excludes.includes(person.email),
      before: before.has(person.id),
    };
    return { elder, refusal: elderRefusals.find((rule) => broken[rule]) ?? null };
  });
}
