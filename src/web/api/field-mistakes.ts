import type { z } from 'zod';
import type { Mistake } from '../../problem.ts';
import { closest } from './closest.ts';
import { fieldAdvice, fieldNames } from './launch-fields.ts';

/** How a field is named to whoever filled it in: by its JSON Pointer, or as a parameter of the URL. */
export type Naming = (path: readonly PropertyKey[]) => string;

/** The mistakes of a body that zod refused, each with how to mend it. */
export function fieldMistakes(issues: readonly z.core.$ZodIssue[], named: Naming): Mistake[] {
  return issues.flatMap((issue): Mistake[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(key, named([...issue.path, key])));
    return [{ where: named(issue.path), wrong: wrongOf(issue), mend: mendOf(issue) }];
  });
}

function unknownField(key: string, where: string): Mistake {
  const near = closest(key, fieldNames);
  const mend = near === null ? 'take it away' : `did you mean "${near}"?`;
  return { where, wrong: 'there is no such field', mend };
}

function wrongOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code !== 'invalid_type') return issue.message.toLowerCase();
  return issue.message.endsWith('received undefined')
    ? 'it is missing'
    : `it is not ${kinds[issue.expected] ?? issue.expected}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.mend === 'string') return issue.params.mend;
  const path = issue.path.filter((part) => typeof part === 'string').join('.');
  return fieldAdvice[path] ?? fieldAdvice[path.split('.').at(-1) ?? ''] ?? 'see the documentation';
}
