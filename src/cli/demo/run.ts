import { z } from 'zod';
import { wordsFor } from '../../programme/in-words.ts';
import { reverseMentoring } from '../../programmes/reverse-mentoring/index.ts';
import { cohortState, launch } from '../launch.ts';
import { audit } from './audit.ts';
import { betweenIn } from './between.ts';
import { calendarsOf } from './calendars.ts';
import { correspondenceHtml } from './correspondence.ts';
import { type Diary, newDiary } from './diary.ts';
import { factsOf } from './facts.ts';
import { dealtFates } from './fates.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { House } from './house.ts';
import { everyKindHtml } from './kinds.ts';
import type { Letter } from './letter.ts';
import { live, moveClock } from './live.ts';
import { peopleIn } from './people.ts';
import { type Profile, profilesOf } from './profile.ts';
import { type Report, reportOf } from './report.ts';
import type { Week } from './weeks.ts';

/** A simulated cohort begins at this moment, whatever day it is. */
const STARTS_AT = '2027-01-11T08:00:00.000Z';

/** What a run leaves: figures, the letters of one pair, and one letter of each kind; each a page. */
export type Run = { report: Report; correspondence: string | null; kinds: string };

/**
 * Runs reverse mentoring to its close in simulated time, through the doors of the real bundle.
 * @param house with nobody in it yet
 * @param csv the launch list
 */
export async function run(house: House, csv: string, seed: number, tell: (week: Week) => void): Promise<Run> {
  const programme = reverseMentoring;
  const diary = newDiary();
  const startsAt = Date.parse(STARTS_AT);
  await moveClock({ house }, startsAt);
  const launched = await launch(house.ask, house.bootstrapSecret, {
    organisation: 'Maasland Groep',
    cohort: 'Voorjaar 2027',
    csv,
    startsAt: STARTS_AT,
  });
  const profiles = profilesOf(peopleIn(csv, programme), seed);
  const cast = new Map(profiles.map((profile) => [profile.email, profile]));
  const stage = { house, programme, diary, seed, cast, fates: dealtFates(seed) };
  const letters = await live(stage, startsAt, tell);
  const figures = await figuresOf(house);
  const closed = (await cohortState(house.ask, launched)) === 'closed';
  const checked = await audit(house, letters, diary);
  const calendars = calendarsOf(letters);
  const facts = await factsOf(house, programme, letters, calendars, diary);
  const ran = {
    programme: wordsFor(programme, { language: 'en' }, { language: 'en' }).words,
    seed,
    participants: profiles.length,
    closed,
    letters,
    diary,
    figures,
    audit: checked,
    calendars,
    between: betweenIn(facts),
  };
  return {
    report: reportOf(ran),
    correspondence: fullest(figures, profiles, letters, diary),
    kinds: everyKindHtml(letters, await kindsOf(house), cast),
  };
}

async function kindsOf({ rows }: House): Promise<Map<string, string>> {
  const kinds = await rows(z.object({ id: z.string(), kind: z.string() }), 'SELECT id, kind FROM letters');
  return new Map(kinds.map(({ id, kind }) => [id, kind]));
}

/**
 * The correspondence of the pair that wrote most, rather one that shares a language. Whoever is in a second
 * pair gets letters about that one, too, which are nobody's business here.
 */
function fullest(
  figures: Figures,
  profiles: readonly Profile[],
  letters: readonly Letter[],
  diary: Diary,
): string | null {
  const agreedPairs = figures.pairs.filter(({ agreed }) => agreed);
  const pairsOf = ({ name }: Profile) =>
    agreedPairs.filter((pair) => pair.mentor === name || pair.mentee === name).length;
  const pairs = agreedPairs.flatMap(({ mentor: mentorName, mentee: menteeName, answers }) => {
    const mentor = profiles.find(({ name }) => name === mentorName);
    const mentee = profiles.find(({ name }) => name === menteeName);
    if (mentor === undefined || mentee === undefined) return [];
    if (pairsOf(mentor) > 1 || pairsOf(mentee) > 1) return [];
    return [{ mentor, mentee, rank: answers + (mentor.language === mentee.language ? 100 : 0) }];
  });
  const [best] = pairs.sort((a, b) => b.rank - a.rank);
  return best === undefined ? null : correspondenceHtml({ ...best, letters, diary });
}
