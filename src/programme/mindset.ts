import type { Question } from './definition.ts';

/**
 * The mindset test (M5): statements that each speak for one end of an axis, marked from one to five.
 * A score says towards which end somebody leans. It is nobody's grade: both ends are of use.
 */
export type Leaning = 'first' | 'between' | 'second';

/** Where somebody stands on an axis; `score` is null when too few of its statements were marked. */
export type AxisResult = { axis: string; score: number | null };

/** How far somebody moved between two tests: hardly, or by less or more towards an end. */
export type Move = { by: 'hardly' } | { by: 'little' | 'much'; towards: Exclude<Leaning, 'between'> };

export type Statements = Extract<Question, { kind: 'statements' }>;

/** The share of an axis' statements that must be marked before it says anything. */
const ENOUGH = 0.75;
const LOWEST = 1;
const HIGHEST = 5;
/** Leaning begins two fifths of a mark from the middle: of four statements, two that are a mark to one side. */
const LEANS_FIRST = 60;
const LEANS_SECOND = 40;
/** As many points to have moved: a mark more on one statement of four says nothing yet. */
const MOVED = 10;
/** A whole mark on every statement of an axis. */
const MOVED_MUCH = 25;

/**
 * The result of a test, an axis after another in the order given, then those the order does not name.
 * A score runs from 0 (the second end) to 100 (the first end): the mean of the marks, those of
 * statements that speak for the second end turned round.
 */
export function mindsetOf(
  { statements }: Pick<Statements, 'statements'>,
  marks: Readonly<Record<string, number>>,
  order: readonly string[] = [],
): AxisResult[] {
  const axes = new Set([...order, ...statements.map(({ axis }) => axis)]);
  return [...axes].flatMap((axis) => {
    const about = statements.filter((statement) => statement.axis === axis);
    return about.length === 0 ? [] : [{ axis, score: scoreOf(about, marks) }];
  });
}

/** Which end a score leans to. */
export function leaning(score: number): Leaning {
  if (score >= LEANS_FIRST) return 'first';
  return score <= LEANS_SECOND ? 'second' : 'between';
}

/** What lies between an earlier score on an axis and one of now. */
export function moveOf(before: number, now: number): Move {
  const points = Math.abs(now - before);
  if (points < MOVED) return { by: 'hardly' };
  return { by: points < MOVED_MUCH ? 'little' : 'much', towards: now > before ? 'first' : 'second' };
}

function scoreOf(about: Statements['statements'], marks: Readonly<Record<string, number>>): number | null {
  const keyed = about.flatMap(({ id, plus }) => {
    const mark = marks[id];
    return mark === undefined ? [] : [plus ? mark : LOWEST + HIGHEST - mark];
  });
  if (keyed.length === 0 || keyed.length < about.length * ENOUGH) return null;
  const mean = keyed.reduce((sum, mark) => sum + mark, 0) / keyed.length;
  return Math.round(((mean - LOWEST) / (HIGHEST - LOWEST)) * 100);
}
