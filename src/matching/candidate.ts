import type { Id } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Person } from '../programme/cohort.ts';
import type { Folded } from '../programme/topics.ts';

/**
 * A picked or written item, folded to what it means (`programme/topics`): two people who mean the same have the same
 * `id`; `label` is what a reason shows, an id of the programme's list or the author's own words. `shared` says whether
 * its author shares it with the other half.
 */
export type Picked = Folded & { shared: boolean };

/** Somebody who may be matched, with all that the match looks at. What is null was not said. */
export type Candidate = {
  person: Person;
  /** Topics wanted (a mentee) or offered (a mentor), in the author's order. */
  topics: readonly Picked[];
  /** What a mentee gives in return, or what a mentor wants to get. */
  exchanges: readonly Picked[];
  /** Languages for a conversation; without an answer, the one in which letters are read. */
  languages: readonly Language[];
  /** Free parts of the week in the person's own zone, such as "wednesday-late". */
  free: readonly string[] | null;
  department: string | null;
  site: string | null;
  organisation: string | null;
  /** Addresses of the line of managers, the nearest first. */
  managers: readonly string[];
  /** Addresses of people not to be paired with. */
  excludes: readonly string[];
  /** How many mentees more; 1 for a mentee. */
  room: number;
  /** In how many pairs that are not over: who has one is not left over without another. */
  pairs: number;
  /** Whose languages were asked and answered, beyond the one that letters are read in. */
  saidLanguages: boolean;
  /** The address of a partner agreed on before the launch (M10). */
  partnerEmail: string | null;
};

/** What a coordinator decided about two people. */
export type Bar = { mentorId: Id<'par'>; menteeId: Id<'par'>; kind: 'pinned' | 'forbidden' };
