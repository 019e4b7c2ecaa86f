import type { MatchingRules } from './definition-matching.ts';

/** What a match hears of people. */
export type Heard = 'topics' | 'exchanges' | 'languages' | 'free' | 'capacity';

/** The answers that a match looks at, as "step.question", each with what it says. M3 and M5 are never among them. */
export function heardIn({
  wants,
  offers,
  gives,
  gets,
  languages = [],
  free = [],
  capacity,
}: MatchingRules): Map<string, Heard> {
  const named: [Heard, readonly (string | undefined)[]][] = [
    ['topics', [wants, offers]],
    ['exchanges', [gives, gets]],
    ['languages', languages],
    ['free', free],
    ['capacity', [capacity]],
  ];
  return new Map(
    named.flatMap(([what, references]) =>
      references.flatMap((reference): [string, Heard][] => (reference === undefined ? [] : [[reference, what]])),
    ),
  );
}

/** The steps whose answers a match looks at. */
export function stepsHeard(rules: MatchingRules): string[] {
  return [...new Set([...heardIn(rules).keys()].map((reference) => reference.slice(0, reference.indexOf('.'))))];
}
