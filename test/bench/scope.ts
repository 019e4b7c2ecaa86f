import { type Language, languages } from '../../src/language.ts';
import { checkScope } from '../../src/scope/check.ts';
import { type Half, meritOf } from '../scope/measure.ts';
import { sets } from '../scope/sets.ts';
import type { Row } from './row.ts';

/** What we promise of scopes that the check was not tuned on, in per cent. */
const BUDGET = 85;
const LONGEST_ANSWER = 5_000;

/**
 * How well the check of a scope tells vague from sharp: in the half of each labelled set that was held out
 * (`scope-recall-nl`), and in the half it was tuned on (`scope-recall-nl-tuned`). And what the longest answer takes.
 */
export async function* scopeRows(): AsyncIterable<Row> {
  for (const language of languages) yield* meritRows(language, 'held');
  for (const language of languages) yield* meritRows(language, 'tuned');
  const seconds = Number(bestTime().toPrecision(3));
  yield { name: 'scope-longest', value: seconds, unit: 's', better: 'lower', budget: 0.02, peer: null, cutOff: false };
}

function* meritRows(language: Language, half: Half): Iterable<Row> {
  const [suffix, budget] = half === 'held' ? ['', BUDGET] : ['-tuned', null];
  for (const [part, share] of Object.entries(meritOf(sets[language], half))) {
    const value = Number((share * 100).toFixed(1));
    const name = `scope-${part}-${language}${suffix}`;
    yield { name, value, unit: '%', better: 'higher', budget, peer: null, cutOff: false };
  }
}

/** Seconds for one check, the best of ten: other work on the machine only makes them slower. */
function bestTime(): number {
  const text = sets.nl.map(({ question }) => question).join(' ');
  const scope = { field: null, question: text.slice(0, LONGEST_ANSWER), sign: text.slice(0, LONGEST_ANSWER) };
  const times = Array.from({ length: 10 }, () => {
    const began = performance.now();
    checkScope(scope);
    return performance.now() - began;
  });
  return Math.min(...times) / 1000;
}
