import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language.ts';
import type { Person } from '../../src/programme/cohort.ts';
import type { Listed } from '../../src/programme/couples.ts';
import type { Step } from '../../src/programme/definition.ts';
import { MOST_LISTED, type PreviewPerson, preview } from '../../src/programme/preview.ts';
import { programmes } from '../../src/programmes/index.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { cohort, person } from '../people.ts';

/** Monday morning, eight o'clock in Brussels. */
const now = Temporal.Instant.from('2027-01-11T07:00:00Z');
const group = cohort({ startsAt: now });
const an = person('coordinator', 'An Claes');
const alone = (one: Person): Listed => ({ person: one, partnerEmail: null });
const noor = person('mentor', 'Noor Wouters');
const luc = person('mentee', 'Luc Maes');

const show = (people: Listed[], programme = reverseMentoring) => preview(programme, group, an, people, now);
const linesOf = ({ letters }: Pick<PreviewPerson, 'letters'>) =>
  letters.map(
    ({ step, session, local, estimated }) =>
      `${estimated ? '~' : ''}${local} ${step}${session === undefined ? '' : ` ${session}`}`,
  );
const partOf = (name: string, people: Listed[]) => {
  const found = show(people).participants.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not shown`);
  return found;
};

/** What comes only when somebody begins it or asks to know more, or when no hour suits both, is not foreseen. */
function comesByItself({ moment, does }: Step, steps: readonly Step[]): boolean {
  if ('whenever' in moment || does === 'check') return false;
  if ('after' in moment) return !['more', 'told', 'no-slot', 'classic'].includes(moment.after);
  const cause = 'afterStep' in moment ? steps.find(({ id }) => id === moment.afterStep) : undefined;
  return cause === undefined || comesByItself(cause, steps);
}

describe('a preview', () => {
  it('tells a mentee every letter, in order, supposing that everything is answered at once', () => {
    const lines = linesOf(partOf('Luc Maes', [alone(noor), alone(luc)]));
    expect(lines.slice(0, 15)).toEqual([
      '2027-01-11 09:00 intake-mentee',
      '~2027-01-13 09:00 admit',
      '2027-01-18 09:00 mindset',
      '~2027-01-25 09:01 proposal',
      '~2027-01-27 09:00 scope',
      '~2027-01-27 09:10 plan 1',
      '~2027-01-28 10:10 agreement',
      '~2027-02-05 09:00 brief-mentee 1',
      '~2027-02-09 09:00 reflection-mentee 1',
      '~2027-02-12 09:00 rescope 1',
      '~2027-02-19 09:00 pair-digest 1',
      '~2027-02-22 09:00 plan 2',
      '~2027-02-24 09:00 commitment 1',
      '~2027-03-05 09:00 brief-mentee 2',
      '~2027-03-09 09:00 reflection-mentee 2',
    ]);
    expect(lines.at(-1)).toMatch(/^~2027-07-\d\d 09:00 farewell 6$/);
  });

  it('tells the coordinator hers, and how often the digest comes', () => {
    const { coordinator } = show([alone(noor), alone(luc)]);
    expect(coordinator.letters).toMatchObject([
      { step: 'launched', local: '2027-01-11 09:00', estimated: false },
      { step: 'digest', every: 'P1W', local: '2027-01-18 09:00', estimated: false },
      { step: 'match', local: '2027-01-25 09:00', estimated: false },
      { step: 'closing', estimated: false },
    ]);
  });

  it('tells whoever is left over what comes without a pair', () => {
    const bea = person('mentor', 'Bea Claes');
    expect(linesOf(partOf('Bea Claes', [alone(noor), alone(luc), alone(bea)]))).toEqual([
      '2027-01-11 09:00 intake-mentor',
      '~2027-01-13 09:00 ready',
      '2027-01-18 09:00 mindset',
    ]);
  });

  it('leaves out what answering at once makes needless', () => {
    const step = { id: 'nudge', audience: 'mentee', moment: { after: 'launch', plus: 'P3D' } } as const;
    const nudge = { ...step, only: { not: { answered: 'intake-mentee.routine' } } };
    const programme = { ...reverseMentoring, steps: [...reverseMentoring.steps, nudge] };
    expect(show([alone(noor), alone(luc)], programme).bySteps.map(({ step }) => step)).not.toContain('nudge');
  });

  it('pairs those who found each other', () => {
    const far = person('mentor', 'Kai Ito', { zone: 'Asia/Tokyo' });
    const sharpenIn = (people: Listed[], name: string) =>
      partOf(name, people).letters.find(({ step }) => step === 'sharpen')?.local;
    const agreed = [alone(noor), alone(luc), { person: far, partnerEmail: luc.email }];
    expect(sharpenIn(agreed, 'Kai Ito')).toBeDefined();
    expect(sharpenIn(agreed, 'Noor Wouters')).toBeUndefined();
  });

  it('tells somebody in both roles of each, and of a step for both once', () => {
    const [mentor, mentee] = [person('mentor', 'Bea Claes'), person('mentee', 'Bea Claes')];
    const { participants, bySteps } = show([noor, luc, mentor, mentee].map(alone));
    const steps = participants
      .filter(({ name }) => name === 'Bea Claes')
      .map(({ role, letters }) => [role, ...letters.slice(0, 4).map(({ step }) => step)]);
    expect(steps).toEqual([
      ['mentor', 'intake-mentor', 'ready', 'mindset', 'proposal'],
      ['mentee', 'intake-mentee', 'admit', 'proposal', 'scope'],
    ]);
    expect(bySteps.find(({ step }) => step === 'mindset')?.count).toBe(3);
    expect(bySteps.find(({ step }) => step === 'proposal')?.count).toBe(4);
  });

  it('speaks to everybody in their own language, and leaves open whom they are paired with', () => {
    for (const language of languages) {
      const mentee = person('mentee', 'Luc Maes', { language });
      const { letters } = partOf('Luc Maes', [alone(noor), alone(mentee)]);
      const words = reverseMentoring.words[language]?.steps;
      expect(letters[0]?.subject).toBe(words?.['intake-mentee']?.subject);
      expect(letters.find(({ step }) => step === 'proposal')?.subject).toContain('…');
    }
  });

  it('counts by step what it tells of everybody', () => {
    const people = Array.from({ length: 12 }, (_, at) => alone(person(at % 2 === 0 ? 'mentor' : 'mentee', `P${at}`)));
    const { bySteps, letters, participants, coordinator } = show(people);
    const told = [coordinator, ...participants].flatMap((one) => one.letters);
    expect(letters).toBe(told.length);
    expect(bySteps.reduce((sum, { count }) => sum + count, 0)).toBe(letters);
    expect(bySteps.find(({ step }) => step === 'brief-mentor')).toMatchObject({
      audience: 'mentor',
      count: 36,
      estimated: true,
    });
    expect(bySteps.find(({ step }) => step === 'mindset')).toMatchObject({ count: 12, estimated: false });
  });

  it('lists the first two hundred and counts all', () => {
    const people = Array.from({ length: 250 }, (_, at) => alone(person(at % 2 === 0 ? 'mentor' : 'mentee', `P${at}`)));
    expect(show(people)).toMatchObject({ truncated: true, people: { mentors: 125, mentees: 125 } });
    expect(show(people).participants).toHaveLength(MOST_LISTED);
  });

  it.each([...programmes.values()])('finds a subject for every step of $id in every language', (programme) => {
    for (const language of languages) {
      const people = [person('mentor', 'A', { language }), person('mentee', 'B', { language })].map(alone);
      const { bySteps } = preview(programme, group, { ...an, language }, people, now);
      expect(bySteps.map(({ step }) => step)).toEqual(
        programme.steps.filter((step) => comesByItself(step, programme.steps)).map(({ id }) => id),
      );
    }
  });
});
