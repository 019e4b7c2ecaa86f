import { Temporal } from 'temporal-polyfill';
import type { Language } from '../language.ts';
import type { Cohort, Person } from './cohort.ts';
import { type Couples, type Listed, supposeCouples } from './couples.ts';
import type { Audience, Programme } from './definition.ts';
import { type Foreseen, type Foresight, foreseeAlone, foreseePair } from './foresee.ts';
import { inSecondRole } from './launch.ts';
import { type Known, subjectOf } from './preview-subject.ts';

/** A letter as a preview shows it; `local` is the receiver's own clock. `every` says how often it comes again. */
export type PreviewLetter = {
  step: string;
  session?: number;
  at: string;
  local: string;
  subject: string;
  estimated: boolean;
  every?: string;
};
export type PreviewPerson = {
  name: string;
  email: string;
  role: Person['role'];
  language: Language;
  zone: string;
  letters: PreviewLetter[];
};
export type PreviewStep = {
  step: string;
  audience: Audience;
  count: number;
  firstAt: string;
  lastAt: string;
  estimated: boolean;
  every?: string;
};

/** What a launch would send, when and to whom. */
export type Preview = {
  people: { mentors: number; mentees: number };
  letters: number;
  bySteps: PreviewStep[];
  coordinator: PreviewPerson;
  participants: PreviewPerson[];
  /** Not everybody is listed. */
  truncated: boolean;
};

/** People whose letters a preview writes out; the counts are of all. */
export const MOST_LISTED = 200;

/**
 * Foresees a cohort. Moments that the launch settles are exact; what follows from answers is estimated,
 * supposing that everything is answered on the day it is asked, that pairs are made at the match and
 * agree a day later. Reminders are left out: nobody needs one who answers at once.
 */
export function preview(
  programme: Programme,
  cohort: Cohort,
  coordinator: Person,
  people: readonly Listed[],
  now: Temporal.Instant,
): Preview {
  const couples = supposeCouples(people);
  const again = inSecondRole(people.map(({ person }) => person));
  const matchAt = matchMoment({ programme, cohort, coordinator, now, matchAt: null, again });
  const foresight: Foresight = { programme, cohort, coordinator, now, matchAt, again };
  const foreseen = foreseeAll(foresight, couples);
  const own = foreseeAlone(foresight, coordinator);
  const known = { programme, cohort, coordinator, pairs: couples.pairs.length, waiting: couples.alone.length };
  const everybody = people.map(({ person }) => ({ person, letters: foreseen.get(person.id) ?? [] }));
  const all = [own, ...everybody.map(({ letters }) => letters)];
  return {
    people: {
      mentors: people.filter(({ person }) => person.role === 'mentor').length,
      mentees: people.filter(({ person }) => person.role === 'mentee').length,
    },
    letters: all.reduce((sum, letters) => sum + letters.length, 0),
    bySteps: stepsOf(programme, all),
    coordinator: written(coordinator, own, known),
    participants: everybody.slice(0, MOST_LISTED).map(({ person, letters }) => written(person, letters, known)),
    truncated: people.length > MOST_LISTED,
  };
}

function matchMoment(foresight: Foresight): Temporal.Instant | null {
  const step = foresight.programme.steps.find(({ does }) => does === 'match');
  const own = foreseeAlone(foresight, foresight.coordinator);
  return own.find((letter) => letter.step === step?.id)?.at ?? null;
}

/** Two pairs whose people live by the same clocks get the same letters at the same moments: each kind is foreseen once. */
function foreseeAll(foresight: Foresight, { pairs, alone }: Couples): Map<string, Foreseen[]> {
  const pairsByKind = new Map<string, ReturnType<typeof foreseePair>>();
  const aloneByKind = new Map<string, Foreseen[]>();
  const letters = new Map<string, Foreseen[]>();
  const lifeOf = (person: Person) => `${clockOf(person)} ${foresight.again.has(person.id)}`;
  for (const { mentor, mentee } of pairs) {
    const kind = `${lifeOf(mentor)} ${lifeOf(mentee)}`;
    const foreseen = pairsByKind.get(kind) ?? foreseePair(foresight, mentor, mentee);
    pairsByKind.set(kind, foreseen);
    letters.set(mentor.id, foreseen.mentor).set(mentee.id, foreseen.mentee);
  }
  for (const person of alone) {
    const kind = `${person.role} ${lifeOf(person)}`;
    const foreseen = aloneByKind.get(kind) ?? foreseeAlone(foresight, person);
    aloneByKind.set(kind, foreseen);
    letters.set(person.id, foreseen);
  }
  return letters;
}

function clockOf({ zone, prefersAt }: Person): string {
  return `${zone} ${prefersAt ?? ''}`;
}

function stepsOf(programme: Programme, all: readonly (readonly Foreseen[])[]): PreviewStep[] {
  const byStep = Map.groupBy(all.flat(), ({ step }) => step);
  return programme.steps.flatMap(({ id, audience, moment }) => {
    const letters = byStep.get(id) ?? [];
    const [first] = letters;
    if (first === undefined) return [];
    const firstAt = letters.reduce((a, { at }) => (Temporal.Instant.compare(at, a) < 0 ? at : a), first.at);
    const lastAt = letters.reduce((a, { at }) => (Temporal.Instant.compare(at, a) > 0 ? at : a), first.at);
    return {
      step: id,
      audience,
      count: letters.length,
      firstAt: firstAt.toString(),
      lastAt: lastAt.toString(),
      estimated: letters.some(({ estimated }) => estimated),
      ...('every' in moment && { every: moment.every }),
    };
  });
}

function written(person: Person, letters: readonly Foreseen[], known: Known): PreviewPerson {
  const { name, email, role, language, zone } = person;
  return { name, email, role, language, zone, letters: letters.map((letter) => writtenLetter(person, letter, known)) };
}

function writtenLetter(person: Person, letter: Foreseen, known: Known): PreviewLetter {
  const { step, at, session, estimated } = letter;
  const moment = known.programme.steps.find(({ id }) => id === step)?.moment;
  return {
    step,
    ...(session !== null && { session }),
    at: at.toString(),
    local: at.toZonedDateTimeISO(person.zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' '),
    subject: subjectOf(letter, person, known),
    estimated,
    ...(moment !== undefined && 'every' in moment && { every: moment.every }),
  };
}
