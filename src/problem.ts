/** One thing that a person can mend: where it is, what is wrong, how to mend it. */
export type Mistake = { where: string; wrong: string; mend: string };

/**
 * The kinds of problem a door can answer with, and the HTTP status of each. The kind is the stable
 * part: an API client switches on it, a page finds its words by it.
 */
export const problemStatus = {
  'invalid-request': 400,
  'invalid-programme': 422,
  'invalid-participants': 422,
  unauthorised: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'key-reused': 409,
  'wrong-state': 409,
  'too-large': 413,
  'unsupported-media': 415,
  'link-invalid': 404,
  'link-expired': 410,
  'not-configured': 500,
} as const;

export type ProblemKind = keyof typeof problemStatus;

/**
 * A problem that a person can mend. Anything else that goes wrong is our own bug and is thrown as a
 * plain Error, so that it stays loud. Doors turn a Problem into an RFC 9457 document or a page.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly mistakes: readonly Mistake[];

  constructor(kind: ProblemKind, message: string, mistakes: readonly Mistake[] = []) {
    super(message);
    this.name = 'Problem';
    this.kind = kind;
    this.mistakes = mistakes;
  }

  get status(): (typeof problemStatus)[ProblemKind] {
    return problemStatus[this.kind];
  }
}

/** Closes an exhaustive switch: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Not a case: ${JSON.stringify(value)}`);
}
