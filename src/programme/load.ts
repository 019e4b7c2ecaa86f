import { Problem } from '../problem.ts';
import { checkBegun } from './check-begun.ts';
import { checkClassic } from './check-classic.ts';
import { checkCompares } from './check-compares.ts';
import { checkConfided } from './check-confided.ts';
import { checkFiles } from './check-files.ts';
import { checkInvites } from './check-invites.ts';
import { checkLedger } from './check-ledger.ts';
import { checkLists } from './check-lists.ts';
import { checkMatching } from './check-matching.ts';
import { checkOrder } from './check-order.ts';
import { checkParting } from './check-parting.ts';
import { checkPlan } from './check-plan.ts';
import { checkQuestions } from './check-questions.ts';
import { checkConditions } from './check-references.ts';
import { checkScopes } from './check-scope.ts';
import { checkSessions } from './check-sessions.ts';
import { checkShows } from './check-shows.ts';
import { checkSteps } from './check-steps.ts';
import { checkTexts } from './check-texts.ts';
import { checkWhen } from './check-when.ts';
import { checkWords } from './check-words.ts';
import { type Programme, programme } from './definition.ts';
import { readSketch } from './sketch.ts';

/**
 * Reads a programme that somebody wrote.
 * @throws Problem with every mistake at once, each with its place and how to mend it
 */
export function loadProgramme(input: unknown): Programme {
  if (isDeeper(input, DEEPEST)) {
    const wrong = `this has more than ${DEEPEST} levels of { and [ inside one another`;
    const mistake = { where: 'programme', wrong, mend: 'Look for a condition that repeats itself without end.' };
    throw new Problem('invalid-programme', 'The programme has one mistake.', [mistake]);
  }
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
  checkBegun,
  checkConfided,
  checkClassic,
  checkSessions,
  checkPlan,
  checkParting,
  checkScopes,
  checkInvites,
  checkFiles,
  checkQuestions,
  checkCompares,
  checkWhen,
  checkConditions,
  checkShows,
  checkMatching,
  checkLedger,
  checkWords,
  checkLists,
  checkTexts,
] as const;

/** Far more levels than a programme needs, and far fewer than would exhaust whoever walks them. */
const DEEPEST = 50;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
