import { scaleOf } from '../../programme/answer.ts';
import type { Programme, Step } from '../../programme/definition.ts';
import { tellsWhatBecame } from '../../programme/kept.ts';

/** Where the definition of a programme says that the facts about a pair are found, by step or by "step.question". */
export type Sources = {
  /** Steps that are sent and ask something. */
  asking: readonly string[];
  /** Those that ask whether a silent pair goes on (M25). */
  wondering: readonly string[];
  /** The step with which the scope is given; null where a programme plans no sessions. */
  scope: string | null;
  /** Each step with which a mentee asks the mentor something in between (M15), and the step that asks for the answer. */
  asks: ReadonlyMap<string, string>;
  /** Choices that tell what became of a commitment (M17). */
  commitments: readonly string[];
  /** Scales that signal (M21), each with its ends. */
  signals: ReadonlyMap<string, { from: number; to: number }>;
};

/** Reads a definition once for all pairs. Never throws. */
export function sourcesOf({ steps, sessions }: Pick<Programme, 'steps' | 'sessions'>): Sources {
  const questions = steps.flatMap((step) =>
    (step.questions ?? []).map((question) => ({ reference: `${step.id}.${question.id}`, question })),
  );
  return {
    asking: steps
      .filter((step) => step.questions !== undefined && !('whenever' in step.moment) && step.audience !== 'coordinator')
      .map(({ id }) => id),
    wondering: steps.filter(({ moment }) => 'after' in moment && moment.after === 'quiet').map(({ id }) => id),
    scope: sessions?.afterStep ?? null,
    asks: new Map(steps.filter(isAsk).flatMap(({ id }) => answersTo(id, steps).map((step) => [id, step.id] as const))),
    commitments: questions.filter(({ question }) => tellsWhatBecame(question)).map(({ reference }) => reference),
    signals: new Map(
      questions.flatMap(({ reference, question }) =>
        question.kind === 'scale' && question.signals === true ? [[reference, scaleOf(question)] as const] : [],
      ),
    ),
  };
}

/** What a mentee begins of their own accord in a pair. */
function isAsk({ audience, moment }: Step): boolean {
  return audience === 'mentee' && 'whenever' in moment && moment.whenever === 'pair';
}

/** The mentor is asked for the answer right after. */
function answersTo(ask: string, steps: readonly Step[]): Step[] {
  return steps.filter(
    ({ audience, moment, questions }) =>
      audience === 'mentor' && questions !== undefined && 'afterStep' in moment && moment.afterStep === ask,
  );
}
