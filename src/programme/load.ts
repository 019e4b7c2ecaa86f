import { Problem } from '../problem.ts';
import { checkMatching } from './check-matching.ts';
import { checkOrder } from './check-order.ts';
import { checkQuestions } from './check-questions.ts';
import { checkConditions } from './check-references.ts';
import { checkSessions } from './check-sessions.ts';
import { checkShows } from './check-shows.ts';
import { checkSteps } from './check-steps.ts';
import { checkTexts } from './check-texts.ts';
import { checkWords } from './check-words.ts';
import { type Programme, programme } from './definition.ts';
import { readSketch } from './sketch.ts';

/**
 * Reads a programme that somebody wrote.
 * @throws Problem with every mistake at once, each with its place and how to mend it
 */
export function loadProgramme(input: unknown): Programme {
  const { sketch, mistakes: shape } = readSketch(input);
  const mistakes = [...shape, ...checks.flatMap((check) => check(sketch))];
  if (mistakes.length > 0) {
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
    throw new Problem('invalid-programme', `The programme has ${count}.`, mistakes);
  }
  return programme.parse(input);
}

/** What a schema cannot see; each looks at the whole programme. */
const checks = [
  checkSteps,
  checkOrder,
  checkSessions,
  checkQuestions,
  checkConditions,
  checkShows,
  checkMatching,
  checkWords,
  checkTexts,
] as const;
