import type { Candidate } from '../../matching/candidate.ts';
import type { Review } from '../../matching/review.ts';
import type { Person } from '../../programme/cohort.ts';
import { moment } from './moments.ts';

/** A draft as the API shows it: all that the page shows, scores in thousandths, reasons as facts. */
export function matchingAnswer({ draft, pairs, gone, waiting, unmade, missing, fairness, forbidden }: Review) {
  return {
    id: draft.id,
    version: draft.version,
    first: draft.first,
    cut: draft.cut,
    madeAt: moment(draft.madeAt.epochMilliseconds),
    pairs: pairs.map(({ mentor, mentee, score, parts, reasons, pinned, found, problem }) => ({
      mentor: candidateLine(mentor),
      mentee: candidateLine(mentee),
      ...{ score, parts, reasons, pinned, found, problem },
    })),
    gone: gone.map(({ mentorId, menteeId }) => ({ mentor: mentorId, mentee: menteeId })),
    waiting: waiting.map(({ person, why }) => ({ ...personLine(person), why })),
    unmade: unmade.map(({ mentor, mentee, wanted, why }) => ({
      ...{ mentor: personLine(mentor), mentee: personLine(mentee), wanted, why },
    })),
    forbidden: forbidden.map(({ mentor, mentee }) => ({
      mentor: personLine(mentor.person),
      mentee: personLine(mentee.person),
    })),
    missing: {
      people: missing.people.map(({ person, ...rest }) => ({ ...personLine(person), ...rest })),
      parts: missing.parts,
    },
    fairness,
  };
}

function personLine({ id, role, name, email }: Person) {
  return { id, role, name, email };
}

function candidateLine({ person, department, site, organisation }: Candidate) {
  return { ...personLine(person), department, site, organisation };
}
