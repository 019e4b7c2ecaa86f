import { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import type { NewPrompt } from './change.ts';
import type { Cohort, Person } from './cohort.ts';
import type { Programme, Step } from './definition.ts';
import { stepsHeard } from './heard.ts';
import { calendarOf, dayOfPerson, type Fresh, reaches } from './situation.ts';
import { type Day, dateIn, endOfDayAfter, momentAfter, nextHumane, onWeekday } from './timeline.ts';

/**
 * The prompts with which a cohort begins: all whose moment is known at its launch.
 * @param again those who are there in a second role, of whom a step for both roles has reached the first
 */
export function promptsAtLaunch(
  programme: Programme,
  cohort: Cohort,
  people: readonly Person[],
  fresh: Fresh,
  again: ReadonlySet<Id<'par'>> = inSecondRole(people),
): NewPrompt[] {
  return programme.steps.flatMap((step) =>
    people
      .filter(({ id, role }) => reaches(step.audience, role) && !(step.audience === 'both' && again.has(id)))
      .flatMap((person) => {
        const wakesAt = firstMoment(programme, cohort, step, person);
        if (wakesAt === null) return [];
        const occurrence = 'every' in step.moment ? dateIn(wakesAt, person.zone) : 'once';
        return [pairless(cohort, person, step, occurrence, wakesAt, fresh)];
      }),
  );
}

/** Those whose address stands for somebody before them: one person is mentor and mentee (M10), and reads one mailbox. */
export function inSecondRole(people: readonly Person[]): Set<Id<'par'>> {
  const addresses = new Set<string>();
  const again = new Set<Id<'par'>>();
  for (const { id, email } of people) {
    if (addresses.has(email)) again.add(id);
    addresses.add(email);
  }
  return again;
}

/**
 * The prompts that somebody who joins later still gets: each on its day, and those whose day has passed
 * now, the first at once and the others a working day apart, in the programme's order.
 */
export function promptsForNewcomer(
  programme: Programme,
  cohort: Cohort,
  person: Person,
  now: Temporal.Instant,
  fresh: Fresh,
): NewPrompt[] {
  const made: NewPrompt[] = [];
  let lastLate: Temporal.Instant | null = null;
  for (const step of programme.steps) {
    const planned = reaches(step.audience, person.role) ? firstMoment(programme, cohort, step, person) : null;
    if (planned === null) continue;
    const late = Temporal.Instant.compare(planned, now) < 0;
    const wakesAt: Temporal.Instant = late ? caughtUp(programme, cohort, step, person, now, lastLate) : planned;
    if (late) lastLate = wakesAt;
    made.push(pairless(cohort, person, step, 'once', wakesAt, fresh));
  }
  return made;
}

function caughtUp(
  programme: Programme,
  cohort: Cohort,
  { moment }: Step,
  person: Person,
  now: Temporal.Instant,
  before: Temporal.Instant | null,
): Temporal.Instant {
  const day = dayOfPerson(person);
  const calendar = calendarOf(programme, cohort);
  return before === null ? nextHumane(now, moment, day, calendar) : momentAfter(before, 'P1D', moment, day, calendar);
}

/** When the last of a newcomer's questions that the match looks at closes; now, where it looks at none. */
export function intakeEnd(
  { steps, matching }: Programme,
  { zone }: Person,
  prompts: readonly NewPrompt[],
  now: Temporal.Instant,
): Temporal.Instant {
  const heard = stepsHeard(matching);
  const ends = prompts.flatMap(({ step, state: { wakesAt } }) => {
    const closes = steps.find(({ id }) => id === step)?.closes;
    return wakesAt === null || closes === undefined || !heard.includes(step)
      ? []
      : [endOfDayAfter(wakesAt, closes, zone)];
  });
  return ends.reduce((latest, end) => (Temporal.Instant.compare(end, latest) > 0 ? end : latest), now);
}

/** The next time of a step that comes again and again. */
export function nextTime(
  programme: Programme,
  cohort: Cohort,
  step: Step,
  person: Person,
  now: Temporal.Instant,
  fresh: Fresh,
): NewPrompt | null {
  const { moment } = step;
  if (!('every' in moment)) return null;
  const day = dayOfPerson(person);
  const calendar = calendarOf(programme, cohort);
  const target = momentAfter(now, moment.every, moment, day, calendar);
  const wakesAt = moment.on === undefined ? target : onWeekday(weekUpTo(target, day), moment.on, moment, day, calendar);
  return pairless(cohort, person, step, dateIn(wakesAt, person.zone), wakesAt, fresh);
}

/** The beginning of the week that ends with a moment: what a holiday put off goes back to its own weekday. */
function weekUpTo(moment: Temporal.Instant, { zone }: Day): Temporal.Instant {
  return moment.toZonedDateTimeISO(zone).subtract({ days: 6 }).toInstant();
}

function firstMoment(programme: Programme, cohort: Cohort, step: Step, person: Person): Temporal.Instant | null {
  const { moment } = step;
  const day = dayOfPerson(person);
  const calendar = calendarOf(programme, cohort);
  if ('every' in moment) {
    const earliest = momentAfter(cohort.startsAt, moment.plus, moment, day, calendar);
    return moment.on === undefined ? earliest : onWeekday(earliest, moment.on, moment, day, calendar);
  }
  if (!('after' in moment) || moment.after !== 'launch') return null;
  return momentAfter(cohort.startsAt, moment.plus, moment, day, calendar);
}

function pairless(
  cohort: Cohort,
  person: Person,
  step: Step,
  occurrence: string,
  wakesAt: Temporal.Instant,
  fresh: Fresh,
): NewPrompt {
  return {
    id: fresh('prm'),
    cohortId: cohort.id,
    participantId: person.id,
    pairId: null,
    sessionId: null,
    aboutId: null,
    causeId: null,
    step: step.id,
    occurrence,
    state: { is: 'scheduled', wakesAt },
  };
}
