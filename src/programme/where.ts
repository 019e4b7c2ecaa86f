/**
 * Where a value stands in a programme, for a person: what has an id is named by it, what has none is
 * counted, such as "steps.scope.reminders[1]" or "steps.scope.questions.sign.kind".
 */
export function whereOf(root: unknown, path: readonly PropertyKey[]): string {
  let where = '';
  let value = root;
  for (const part of path) {
    value = childOf(value, part);
    const name = typeof part === 'number' ? (idOf(value) ?? `[${part}]`) : String(part);
    where += name.startsWith('[') || where === '' ? name : `.${name}`;
  }
  return where === '' ? 'programme' : where;
}

/** The value under a path, or undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(childOf, root);
}

function childOf(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? Reflect.get(value, part)
    : undefined;
}

function idOf(value: unknown): string | null {
  const id = childOf(value, 'id');
  return typeof id === 'string' && id !== '' ? id : null;
}
