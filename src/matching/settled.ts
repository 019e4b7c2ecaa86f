import type { Person } from '../programme/cohort.ts';
import type { Bar, Candidate } from './candidate.ts';
import { type Pool, personAt } from './pool.ts';
import { placesIn, type Refusal } from './rules.ts';

/** A pair that is decided before the rest is solved, by places. */
export type Settled = { mentor: number; mentee: number; pinned: boolean; found: boolean };

/** A pair that the coordinator pinned or that found itself, and that cannot be: a rule forbids it, or somebody is taken. */
export type Unmade = { mentor: Person; mentee: Person; wanted: 'pinned' | 'found'; why: Refusal | 'taken' };

/**
 * The pairs that come before all others: first those that the coordinator pinned, then those who found each
 * other (M10), who chose one another before who was chosen. None may break a hard rule (`refusalFor`);
 * that those who found each other have been a pair before is nothing to report. Who is not in the pool is passed
 * over.
 */
export function settledPairs(pool: Pool, bars: readonly Bar[]): { pairs: Settled[]; unmade: Unmade[] } {
  const pinned = pinnedIn(pool, bars);
  const found = foundIn(pool);
  const isIn = (pairs: readonly Places[], two: Places) => pairs.some((one) => isSame(one, two));
  const room = Array.from(pool.mentors.people, (mentor) => mentor.room);
  const taken = new Set<number>();
  const pairs: Settled[] = [];
  const unmade: Unmade[] = [];
  for (const two of [...pinned, ...found.filter((one) => !isIn(pinned, one))]) {
    const settled = { ...two, pinned: isIn(pinned, two), found: isIn(found, two) };
    const why = refusalFor(pool, settled) ?? (taken.has(two.mentee) || room[two.mentor] === 0 ? 'taken' : null);
    if (why === null) {
      pairs.push(settled);
      taken.add(two.mentee);
      room[two.mentor] = (room[two.mentor] ?? 0) - 1;
    } else if (settled.pinned || why !== 'earlier') {
      unmade.push({
        mentor: personAt(pool.mentors, two.mentor).person,
        mentee: personAt(pool.mentees, two.mentee).person,
        wanted: settled.pinned ? 'pinned' : 'found',
        why,
      });
    }
  }
  return { pairs, unmade };
}

/** Why two people may not be a pair. Those who found each other know in which language they talk. */
export function refusalFor({ rules }: Pool, { mentor, mentee, found }: Places & { found: boolean }): Refusal | null {
  const refusal = rules.refusalOf(mentor, mentee);
  return found && refusal === 'language' ? null : refusal;
}

/** Whether one of both said before the match that the other is their partner (M10). */
export function haveFound(one: Candidate, other: Candidate): boolean {
  return one.partnerEmail === other.person.email || other.partnerEmail === one.person.email;
}

type Places = { mentor: number; mentee: number };

function isSame(one: Places, other: Places): boolean {
  return one.mentor === other.mentor && one.mentee === other.mentee;
}

function inOrder(one: Places, other: Places): number {
  return one.mentee - other.mentee || one.mentor - other.mentor;
}

function pinnedIn({ mentors, mentees }: Pool, bars: readonly Bar[]): Places[] {
  return bars
    .filter(({ kind }) => kind === 'pinned')
    .map(({ mentorId, menteeId }) => ({
      mentor: mentors.people.findIndex(({ person }) => person.id === mentorId),
      mentee: mentees.people.findIndex(({ person }) => person.id === menteeId),
    }))
    .filter(({ mentor, mentee }) => mentor >= 0 && mentee >= 0)
    .sort(inOrder);
}

/** Those who named each other, then those of whom one named the other. Somebody in both roles says it in each. */
function foundIn({ mentors, mentees }: Pool): Places[] {
  const [mentorAt, menteeAt] = [placesIn(mentors), placesIn(mentees)];
  const named = new Map<string, Places & { by: number }>();
  const name = (mentor: number | undefined, mentee: number | undefined) => {
    if (mentor === undefined || mentee === undefined) return;
    const by = named.get(`${mentor} ${mentee}`)?.by ?? 0;
    named.set(`${mentor} ${mentee}`, { mentor, mentee, by: by + 1 });
  };
  for (const [mentee, { partnerEmail }] of mentees.people.entries()) name(mentorAt.get(partnerEmail ?? ''), mentee);
  for (const [mentor, { partnerEmail }] of mentors.people.entries()) name(mentor, menteeAt.get(partnerEmail ?? ''));
  return [...named.values()]
    .sort((a, b) => b.by - a.by || inOrder(a, b))
    .map(({ mentor, mentee }) => ({ mentor, mentee }));
}
