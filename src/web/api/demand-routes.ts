import { z } from 'zod';
import type { ElderRefusal } from '../../matching/elders.ts';
import { Problem, unreachable } from '../../problem.ts';
import type { ClassicHindrance } from '../../programme/classic.ts';
import type { Found, NamedWish } from '../../programme/demand.ts';
import { type Fulfilled, fulfil, wishesOf } from '../../runner/classic.ts';
import { readText } from './body.ts';
import { there } from './cohort-routes.ts';
import type { ApiContext } from './door.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { readJson } from './json.ts';

/** What people would have a classic mentor answer: topics with counts, who said so with their name, and who was found (M19). */
export async function getDemand(c: ApiContext): Promise<Response> {
  const { cohortId } = await there(c);
  const { demand } = await wishesOf(c.env.world, cohortId);
  return c.json({
    topics: demand.map(({ topic, count, open, people }) => ({ topic, count, open, people: people.map(wishLine) })),
  });
}

function wishLine({ id, at, participantId, name, role, words, found }: NamedWish) {
  const classicMentor = found === null ? null : mentorLine(found);
  return { wish: id, askedAt: at.toString(), participantId, name, role, words, classicMentor };
}

function mentorLine({ pairId, participantId, name, since }: Found) {
  return { pair: pairId, participantId, name, since: since.toString() };
}

const body = z.strictObject({ wish: z.string(), mentor: z.string(), asked: z.literal(true) });

/** Makes a classic pair of whoever wishes and whoever was asked and agreed. The same request once more changes nothing. */
export async function postClassic(c: ApiContext): Promise<Response> {
  const { world, now } = c.env;
  const { cohortId } = await there(c);
  const { wish, mentor } = read(readJson(await readText(c.req.raw)));
  const fulfilled = await fulfil(world, cohortId, wish, mentor, now);
  if (fulfilled.kind !== 'fulfilled') throw problemOf(fulfilled);
  return c.json({ wish, classicMentor: mentorLine(fulfilled.by) }, fulfilled.new ? 201 : 200);
}

const mends: Readonly<Record<string, string>> = {
  '/wish': 'take "wish" from GET …/classic',
  '/mentor': 'take the id of a participant from GET …/participants',
  '/asked': 'ask them in person first; when they agree, write true',
};

function read(given: unknown): z.infer<typeof body> {
  const parsed = body.safeParse(given);
  if (parsed.success) return parsed.data;
  const mistakes = fieldMistakes(parsed.error.issues, (path) => `/${path.map(String).join('/')}`).map((mistake) => {
    const wrong = mistake.where === '/asked' ? 'it is not true' : mistake.wrong;
    return { ...mistake, wrong, mend: mends[mistake.where] ?? mistake.mend };
  });
  throw new Problem('invalid-request', 'A classic pair cannot be made in this way', mistakes);
}

function problemOf(fulfilled: Exclude<Fulfilled, { kind: 'fulfilled' }>): Problem {
  const wrong = (where: string, what: string, mend: string) =>
    new Problem('wrong-state', 'This classic pair cannot be made', [{ where, wrong: what, mend }]);
  switch (fulfilled.kind) {
    case 'no-wish':
      return wrong('/wish', 'nobody asks for this, or no longer', 'take "wish" from GET …/classic');
    case 'nobody':
      return wrong('/mentor', 'nobody of this id takes part in the cohort', 'take an id from GET …/participants');
    case 'fulfilled-otherwise':
      return wrong('/wish', `${fulfilled.by.name} is the classic mentor already`, 'choose another wish');
    case 'hindered':
      return wrong(...hindrances[fulfilled.why]);
    case 'refused':
      return wrong('/mentor', refusals[fulfilled.why], refusalMends[fulfilled.why] ?? 'choose somebody else');
    default:
      return unreachable(fulfilled);
  }
}

const hindrances: Record<ClassicHindrance, [where: string, wrong: string, mend: string]> = {
  over: ['state', 'the cohort is stopped or closed', 'launch a new cohort'],
  asleep: ['state', 'the cohort is paused', 'resume it first'],
  away: ['/wish', 'whoever asks takes a break', 'wait until they are back'],
  'no-letters': ['programme', 'it has no letters for a classic pair', 'introduce the two yourself'],
};

const refusals: Record<ElderRefusal, string> = {
  self: 'they are the same person',
  away: 'they take a break',
  line: 'one is in the reporting line of the other, where it is hard to speak freely',
  excluded: 'the list says that they are not to be paired',
  before: 'the two were a pair before, in the same roles',
};
const refusalMends: Partial<Record<ElderRefusal, string>> = {
  away: 'choose somebody else, or wait until they are back',
};
