import type { AnswerValue } from './answer.ts';

/** An earlier answer as a letter shows it: who said what to which question. */
export type Shown = { reference: string; by: string; value: AnswerValue };
