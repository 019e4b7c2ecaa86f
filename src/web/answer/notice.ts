import { readAnswers } from '../../programme/answer.ts';
import type { PromptPage } from '../../runner/record.ts';
import { type Click, type Filled, textOf } from './filled.ts';

/** What is told above the form. */
export type Notice =
  | 'filledIn'
  | 'filledInPart'
  | 'saved'
  | 'takenBack'
  | 'drafted'
  | 'draftedAgain'
  | 'answered'
  | 'changeable';

/**
 * What somebody who opens a prompt's page should know first: that a click filled something in, and whether the
 * button alone will do then; that something was kept or taken back, that an answer stands already. `did` comes from an address, so it is believed only
 * where the prompt bears it out.
 */
export function noticeFor(
  page: PromptPage,
  filled: Filled,
  click: Click | null,
  did: string | undefined,
): Notice | null {
  const answered = page.situation.prompt.state.is === 'answered';
  if (click !== null && !(answered && isGiven(page, click))) return isWhole(page, filled) ? 'filledIn' : 'filledInPart';
  if (did === 'back' && !answered) return 'takenBack';
  if (page.draft !== null) {
    if (did === 'saved') return 'saved';
    return answered ? 'draftedAgain' : 'drafted';
  }
  if (!answered) return null;
  return page.takesBack ? 'answered' : 'changeable';
}

/** Whether nothing that has to be answered is left open. */
function isWhole({ step }: PromptPage, filled: Filled): boolean {
  return !readAnswers(step.questions ?? [], filled).refused.some(({ why }) => why === 'missing');
}

function isGiven({ answers, draft }: PromptPage, { question, value }: Click): boolean {
  return draft === null && textOf(answers.find((one) => one.question === question)?.value) === value;
}
