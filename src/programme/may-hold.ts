import type { Condition } from './definition.ts';

/** Whether a condition can hold when every question gets some answer; what the answer says is anybody's guess. */
export function mayHold(condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  if ('not' in condition) return !mustHold(condition.not);
  if ('all' in condition) return condition.all.every(mayHold);
  if ('any' in condition) return condition.any.some(mayHold);
  return true;
}

function mustHold(condition: Condition): boolean {
  if ('not' in condition) return !mayHold(condition.not);
  if ('all' in condition) return condition.all.every(mustHold);
  if ('any' in condition) return condition.any.some(mustHold);
  return 'answered' in condition;
}
