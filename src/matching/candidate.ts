import type { Person } from '../programme/cohort.ts';

/** Somebody who may be matched, with the topics wanted (a mentee) or offered (a mentor). */
export type Candidate = {
  person: Person;
  topics: readonly string[];
  department: string | null;
  /** The address of a partner agreed on before the launch (M10). */
  partnerEmail: string | null;
};
