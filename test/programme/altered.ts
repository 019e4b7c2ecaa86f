/** What to put where; `undefined` takes away. A place is written as mistakes write it. */
export type Alterations = Readonly<Record<string, unknown>>;

/** A copy of a definition with something else in some places: altered(small, { 'steps.scope.closes': 'P1D' }). */
export function altered(definition: unknown, alterations: Alterations): unknown {
  const copy: unknown = structuredClone(definition);
  for (const [where, value] of Object.entries(alterations)) {
    const names = where.replaceAll('[', '.').replaceAll(']', '').split('.');
    const last = names.pop() ?? '';
    put(names.reduce(under, copy), last, value);
  }
  return copy;
}

function put(holder: unknown, name: string, value: unknown): void {
  if (typeof holder !== 'object' || holder === null) throw new Error(`Nothing holds ${name}`);
  const key = keyIn(holder, name);
  if (value !== undefined) Reflect.set(holder, key, value);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function under(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) throw new Error(`There is no ${name}`);
  return Reflect.get(holder, keyIn(holder, name));
}

/** Items of a list are found by their id, or by their number. */
function keyIn(holder: object, name: string): string {
  if (!Array.isArray(holder) || /^\d+$/.test(name)) return name;
  const at = holder.findIndex((item) => typeof item === 'object' && item !== null && Reflect.get(item, 'id') === name);
  return String(at === -1 ? holder.length : at);
}
