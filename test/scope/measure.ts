import { checkScope, isVague } from '../../src/scope/check.ts';
import type { LabelledScope } from './labelled.ts';

/** Shares between 0 and 1. */
export type Merit = {
  /** Of the scopes that are sent back, those that a person finds vague: the rest bothers somebody for nothing. */
  precision: number;
  /** Of the scopes that a person finds vague, those that are sent back. */
  recall: number;
};

export type Half = 'tuned' | 'held';

/** How well the check tells vague from sharp, in one half of a set. */
export function meritOf(set: readonly LabelledScope[], half: Half): Merit {
  const scopes = set.filter(({ held }) => (held === true) === (half === 'held'));
  const sentBack = scopes.filter((scope) => isVague(checkScope(scope)));
  const rightly = sentBack.filter(({ vague }) => vague).length;
  return {
    precision: rightly / sentBack.length,
    recall: rightly / scopes.filter(({ vague }) => vague).length,
  };
}
