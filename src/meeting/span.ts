/** A stretch on one scale (milliseconds since 1970, or minutes of a week); `until` is the first point outside. */
export type Span = { from: number; until: number };

/** The same time in the fewest spans, in order: what overlaps or touches is one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { from, until } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until);
    else whole.push({ from, until });
  }
  return whole;
}

/** What lies in a span of both; each list is in order and without overlaps. */
export function common(one: readonly Span[], other: readonly Span[]): Span[] {
  const shared: Span[] = [];
  let [at, otherAt] = [0, 0];
  for (;;) {
    const [a, b] = [one[at], other[otherAt]];
    if (a === undefined || b === undefined) return shared;
    const span = { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
    if (span.from < span.until) shared.push(span);
    if (a.until < b.until) at += 1;
    else otherAt += 1;
  }
}

/** What is left of spans without the holes, which may come in any order. */
export function cut(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let left = [...spans];
  for (const hole of holes) left = left.flatMap((span) => around(span, hole));
  return left;
}

function around(span: Span, hole: Span): readonly Span[] {
  if (hole.until <= span.from || span.until <= hole.from) return [span];
  return [
    { from: span.from, until: hole.from },
    { from: hole.until, until: span.until },
  ].filter(({ from, until }) => from < until);
}
