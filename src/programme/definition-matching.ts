import { z } from 'zod';
import { reference, slug } from './names.ts';

/** The part of a programme that says how pairs come about. */

const weight = z.number().min(0).max(1_000);

/** What each part of a score is worth; docs/matching.md has the formula. */
export const weights = z.strictObject({
  /** What the mentee wants against what the mentor offers. */
  topics: weight,
  /** What the mentee gives against what the mentor wants to get. */
  exchange: weight,
  languages: weight,
  /** Hours in the week in which both are free. */
  time: weight,
  /** Another department, site or organisation. */
  distance: weight,
  /** What each further mentee of the same mentor takes off. */
  sharing: weight,
});
export type Weights = z.infer<typeof weights>;

export const DEFAULT_WEIGHTS: Weights = {
  topics: 40,
  exchange: 20,
  languages: 10,
  time: 20,
  distance: 10,
  sharing: 15,
};

/**
 * Whoever wants to know more first is asked again once they do: the other half or the coordinator answers
 * in a step of its own (`moment: { after: 'more' }`), then `again` asks (`moment: { after: 'told' }`).
 */
const more = z.strictObject({
  partner: z.strictObject({ option: slug, step: slug }).optional(),
  coordinator: z.strictObject({ option: slug, step: slug }).optional(),
  /** The step that asks once more; its question has the id and the options of the first one for yes and no. */
  again: slug,
});

export const consent = z.strictObject({
  step: slug,
  question: slug,
  yes: slug,
  no: slug,
  /** What silence counts as. Where it is no, whoever stays silent is paused until they come back. */
  silence: z.enum(['yes', 'no']),
  more: more.optional(),
});
export type ConsentRules = z.infer<typeof consent>;

/** How pairs come about. */
export const matching = z.strictObject({
  /** Topics: what a mentee wants, what a mentor offers. */
  wants: reference.optional(),
  offers: reference.optional(),
  /** What a mentee gives in return, what a mentor wants to get. */
  gives: reference.optional(),
  gets: reference.optional(),
  /** Languages for a conversation, and free hours: the questions of both roles. */
  languages: z.array(reference).min(1).optional(),
  free: z.array(reference).min(1).optional(),
  /** How many mentees a mentor can take. */
  capacity: reference.optional(),
  weights: weights.partial().optional(),
  /** Which matches the coordinator approves before anybody is asked: the first one, every one, or none (the default). */
  review: z.enum(['first', 'always', 'never']).optional(),
  /** The step in which both are asked; without it a pair is agreed as soon as it is made. */
  consent: consent.optional(),
});
export type MatchingRules = z.infer<typeof matching>;

/** The weights of a programme, those it does not name being the usual ones. */
export function weightsOf({ weights: own }: MatchingRules): Weights {
  const given = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_WEIGHTS, ...Object.fromEntries(given) };
}
