/** Names in lower case and values, as reports and headers have them (RFC 3464, section 2.1). The first of a name counts. */
export type Fields = ReadonlyMap<string, string>;

/** Groups of fields, parted by blank lines. Lines that are no field are passed over. */
export function fieldGroups(text: string): Fields[] {
  const groups: Map<string, string>[] = [];
  let group: Map<string, string> | undefined;
  let name: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      group = undefined;
      name = undefined;
      continue;
    }
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (name !== undefined) group?.set(name, `${group.get(name)} ${line.trim()}`);
      continue;
    }
    const found = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!/^[!-9;-~]+$/.test(found)) continue;
    if (group === undefined) {
      group = new Map();
      groups.push(group);
    }
    name = group.has(found) ? undefined : found;
    if (name !== undefined) group.set(name, line.slice(colon + 1).trim());
  }
  return groups;
}

/** The address in a field such as "rfc822; <jan@example.net>"; null where there is none. */
export function addressIn(value: string | undefined): string | null {
  return /[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+/.exec((value ?? '').slice(0, 2_000))?.[0]?.toLowerCase() ?? null;
}
