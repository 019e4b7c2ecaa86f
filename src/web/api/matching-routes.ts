import { z } from 'zod';
import { idSchema } from '../../ids.ts';
import type { Edit } from '../../matching/revise.ts';
import { Problem, unreachable } from '../../problem.ts';
import { approve, type Carried, editDraft, reviewingOf } from '../../runner/review.ts';
import { readText } from './body.ts';
import { there } from './cohort-routes.ts';
import type { ApiContext } from './door.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { readJson } from './json.ts';
import { matchingAnswer } from './matching-answer.ts';
import { readBy, refused, understood } from './read.ts';

/** What can be done to a draft, each at an address of its own under the matching. */
export const matchingActions = ['pin', 'unpin', 'forbid', 'allow', 'give', 'solve', 'approve'] as const;
export type MatchingAction = (typeof matchingActions)[number];

/** The match that waits for an approval; null when none does. */
export async function getMatching(c: ApiContext): Promise<Response> {
  const { cohortId } = await there(c);
  const { review } = await reviewingOf(c.env.world, cohortId, c.env.now);
  return c.json({ matching: review === null ? null : matchingAnswer(review) });
}

/** Changes or approves the match, and answers with it as it then stands. */
export function postMatching(action: MatchingAction) {
  return async (c: ApiContext): Promise<Response> => {
    const { world, now } = c.env;
    const { cohortId } = await there(c);
    const body = readJson(await readText(c.req.raw));
    const { version, edit } = asked(action, body);
    const carried =
      edit === null
        ? await approve(world, cohortId, version, now)
        : await editDraft(world, cohortId, version, edit, now);
    if (carried.kind !== 'done') throw problemOf(carried);
    const { review } = await reviewingOf(world, cohortId, now);
    return c.json({ matching: review === null ? null : matchingAnswer(review) });
  };
}

const version = z.int().min(1, { error: 'it is less than 1' });
const person = readBy((text) => {
  const read = idSchema('par').safeParse(text);
  return read.success ? understood(read.data) : refused('it is not the id of a participant', FROM_THERE);
});
const bodies = {
  two: z.strictObject({ version, mentor: person, mentee: person }),
  solve: z.strictObject({
    version,
    first: z.enum(['pairs', 'total'], { error: 'it is neither "pairs" nor "total"' }),
  }),
  approve: z.strictObject({ version }),
};

function asked(action: MatchingAction, body: unknown): { version: number; edit: Edit | null } {
  switch (action) {
    case 'approve':
      return { ...read(bodies.approve, body), edit: null };
    case 'solve': {
      const { version, first } = read(bodies.solve, body);
      return { version, edit: { kind: 'solve', first } };
    }
    default: {
      const { version, mentor, mentee } = read(bodies.two, body);
      return { version, edit: { kind: action, mentorId: mentor, menteeId: mentee } };
    }
  }
}

const FROM_THERE = 'take the version and the ids from GET …/matching';

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Problem(
    'invalid-request',
    'The matching cannot be changed in this way',
    fieldMistakes(parsed.error.issues, (path) => `/${path.map(String).join('/')}`).map(({ where, wrong }) => ({
      ...{ where, wrong },
      mend: where === '/first' ? 'write "pairs" (as many as can be) or "total" (the highest score)' : FROM_THERE,
    })),
  );
}

function problemOf(carried: Exclude<Carried, { kind: 'done' }>): Problem {
  const wrong = (detail: string, where: string, what: string, mend: string) =>
    new Problem('wrong-state', detail, [{ where, wrong: what, mend }]);
  switch (carried.kind) {
    case 'nothing-waits':
      return wrong('No match waits for an approval', 'matching', 'there is none', 'wait for the next match');
    case 'changed-meanwhile':
      return wrong('The match has changed', '/version', 'somebody changed it meanwhile', 'read it again');
    case 'over':
      return wrong('The cohort has ended', 'state', 'it is stopped or closed', 'launch a new cohort');
    case 'refused':
      return wrong('The two cannot be a pair', '/mentee', refusalInWords[carried.why], 'choose somebody else');
    case 'no-longer-possible':
      return wrong(
        'Pairs of this match are no longer possible',
        'matching',
        `${carried.count} of its pairs cannot be asked any more`,
        'solve it again, then approve it',
      );
    default:
      return unreachable(carried);
  }
}

const refusalInWords = {
  self: 'they are the same person',
  line: 'one is in the reporting line of the other',
  excluded: 'the list says that they are not to be paired',
  earlier: 'this pair was made or suggested before',
  forbidden: 'this pair was ruled out',
  language: 'they share no language',
  gone: 'one of them cannot be matched any more',
} as const;
