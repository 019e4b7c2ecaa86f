/** Somebody and their managers by address, the nearest first. */
export type Line = { email: string; managers: readonly string[] };

/**
 * Everybody above an address, at any depth (M7): a row says who is above its owner and in which order, and so
 * also who is above each of those; the managers' own rows lead further up. A circle of managers ends by itself.
 */
export function superiorsIn(lines: readonly Line[]): (email: string) => ReadonlySet<string> {
  const above = new Map<string, Set<string>>();
  for (const { email, managers } of lines) {
    let below = email;
    for (const manager of managers) {
      const known = above.get(below);
      if (known === undefined) above.set(below, new Set([manager]));
      else known.add(manager);
      below = manager;
    }
  }
  return (email) => reachedFrom(email, above);
}

function reachedFrom(email: string, above: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const open = [email];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const manager of above.get(next) ?? []) {
      if (reached.has(manager)) continue;
      reached.add(manager);
      open.push(manager);
    }
  }
  return reached;
}
