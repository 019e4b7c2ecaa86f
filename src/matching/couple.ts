import type { Person } from '../programme/cohort.ts';

/** Two people who are put together in a proposal. */
export type Couple = { mentor: Pick<Person, 'id'>; mentee: Pick<Person, 'id'> };
