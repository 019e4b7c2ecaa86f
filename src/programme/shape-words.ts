import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Union = 'moment' | 'session' | 'condition';

/** What may stand where a schema knows several shapes: said in one sentence instead of each shape's complaint. */
export const alternatives: Readonly<Record<Union, { wrong: string; mend: string; keys: readonly string[] }>> = {
  moment: {
    wrong: 'this says no moment that the programme language knows',
    mend: 'Begin with "after" (launch, proposal or pair), "afterStep" (a step), "session", "every" (a duration) or "whenever" (pair or always).',
    keys: ['after', 'afterStep', 'session', 'every', 'whenever'],
  },
  session: {
    wrong: 'a session is "each", a number, or a list of numbers',
    mend: 'Write "each", 3, or [1, 3].',
    keys: [],
  },
  condition: {
    wrong: 'this says no condition that the programme language knows',
    mend: 'Write one of: { answered }, { answer, is }, { not }, { all }, { any }, { news: true }.',
    keys: ['answered', 'answer', 'not', 'all', 'any', 'news'],
  },
};

/** The one of those that stands at a path. */
export function nameOfUnion(path: readonly PropertyKey[]): Union {
  const name = path.findLast((part) => typeof part === 'string');
  return name === 'moment' || name === 'session' ? name : 'condition';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list, between [ and ]',
  object: 'a group of names and values, between { and }',
  record: 'a group of names and values, between { and }',
  int: 'a whole number',
};

/** What an issue asks for: a sentence without its full stop. */
export function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Write ${typeNames[issue.expected] ?? `a ${issue.expected}`}`;
    case 'too_small':
      return issue.origin === 'array' ? `Write at least ${issue.minimum} of them` : `Write at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `Write at most ${issue.maximum} of them` : `Write at most ${issue.maximum}`;
    case 'invalid_value':
      return `Write one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return alternatives[nameOfUnion(issue.path)].mend.replace(/\.$/, '');
    default:
      return issue.message.charAt(0).toUpperCase() + issue.message.slice(1);
  }
}
