/**
 * A scope and what a person thinks of it: `vague` when a good mentor would not know where to begin. Labelled by that
 * question alone, not by what the check says. `held` scopes are never looked at when the check is tuned.
 */
export type LabelledScope = {
  field: string | null;
  question: string;
  sign: string;
  vague: boolean;
  held?: true;
};
