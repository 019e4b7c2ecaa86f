import { z } from 'zod';
import { type Reason, reason } from '../../programme/reason.ts';
import type { House } from './house.ts';

/** What is counted in the database once the programme is over. */
export type Figures = {
  emailsByStep: Record<string, number>;
  emailsByLanguage: Record<string, number>;
  responses: { step: string; sent: number; answered: number; expired: number }[];
  pairs: {
    mentor: string;
    mentee: string;
    agreed: boolean;
    ended: string | null;
    answers: number;
    reasons: Reason[];
  }[];
  /** Pairs of which the senior is the mentor, by name, in the order in which they were made. */
  classicPairs: { mentor: string; mentee: string }[];
  answers: number;
  left: string[];
  /** Who stayed and was in no pair that agreed, or lost it and found no other. */
  waiting: string[];
};

/** Counts what a coordinator would want to know, and what every receiver got. */
export async function figuresOf({ rows }: House): Promise<Figures> {
  const sent = await rows(
    z.object({ kind: z.string(), language: z.string(), count: z.int() }),
    `SELECT kind, language, count(*) AS count FROM letters WHERE state = 'sent' GROUP BY kind, language ORDER BY min(decided_at), kind, language`,
  );
  const [answers] = await rows(z.object({ count: z.int() }), 'SELECT count(*) AS count FROM answers');
  return {
    emailsByStep: summed(sent.map(({ kind, count }) => [kind, count])),
    emailsByLanguage: summed(sent.map(({ language, count }) => [language, count])),
    responses: await rows(responseRow, RESPONSES),
    pairs: await rows(pairRow, PAIRS),
    classicPairs: await rows(z.object({ mentor: z.string(), mentee: z.string() }), CLASSIC_PAIRS),
    answers: answers?.count ?? 0,
    left: await names({ rows }, LEFT),
    waiting: await names({ rows }, WAITING),
  };
}

const responseRow = z.object({ step: z.string(), sent: z.int(), answered: z.int(), expired: z.int() });
const RESPONSES = `
  SELECT step, count(sent_at) AS sent, sum(state = 'answered') AS answered, sum(state = 'expired') AS expired
  FROM prompts WHERE closes_at IS NOT NULL GROUP BY step ORDER BY min(sent_at)`;

const pairRow = z
  .object({
    mentor: z.string(),
    mentee: z.string(),
    agreed: z.int(),
    ended: z.string().nullable(),
    answers: z.int(),
    reasons: z.string(),
  })
  .transform(({ agreed, reasons, ...pair }) => ({
    ...pair,
    agreed: agreed === 1,
    reasons: z.array(reason).parse(JSON.parse(reasons)),
  }));
const PAIRS = `
  SELECT mentor.name AS mentor, mentee.name AS mentee, agreed_at IS NOT NULL AS agreed, ended_why AS ended, reasons,
    (SELECT count(*) FROM prompts WHERE pair_id = pairs.id AND prompts.state = 'answered') AS answers
  FROM pairs JOIN participants mentor ON mentor.id = mentor_id JOIN participants mentee ON mentee.id = mentee_id
  WHERE kind = 'reverse' ORDER BY proposed_at, mentor.rowid`;

const CLASSIC_PAIRS = `
  SELECT mentor.name AS mentor, mentee.name AS mentee
  FROM pairs JOIN participants mentor ON mentor.id = mentor_id JOIN participants mentee ON mentee.id = mentee_id
  WHERE kind = 'classic' ORDER BY proposed_at, mentee.rowid`;

const LEFT = `SELECT name FROM participants WHERE state = 'left' ORDER BY rowid`;
const WAITING = `
  SELECT name FROM participants WHERE role <> 'coordinator' AND state <> 'left' AND NOT EXISTS (
    SELECT 1 FROM pairs WHERE kind = 'reverse' AND participants.id IN (mentor_id, mentee_id) AND agreed_at IS NOT NULL
      AND (ended_why IS NULL OR ended_why = 'completed'))
  ORDER BY rowid`;

async function names({ rows }: Pick<House, 'rows'>, query: string): Promise<string[]> {
  return (await rows(z.object({ name: z.string() }), query)).map(({ name }) => name);
}

function summed(counts: readonly [name: string, count: number][]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of counts) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
