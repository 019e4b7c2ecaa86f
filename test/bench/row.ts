/** One figure of a benchmark. */
export type Row = {
  name: string;
  value: number;
  unit: 's' | 'MB' | '×' | '%' | 'pairs/s' | 'texts/s';
  better: 'lower' | 'higher';
  /** What we promise; null where nothing is promised. */
  budget: number | null;
  /** Whose figure it is; null is ours. */
  peer: string | null;
  /** The value is only a limit: the peer was cut off there. */
  cutOff: boolean;
};

/** For machines: the row without what only people read. */
export function asJson({ name, value, unit, better, budget, peer }: Row): string {
  return JSON.stringify({ name, value, unit, better, budget, peer });
}

/** For people: who, how much, and whether the promise is kept. */
export function asText({ name, value, unit, better, budget, peer, cutOff }: Row): string {
  const figure = `${cutOff ? 'over ' : ''}${value} ${unit}`;
  const kept = budget === null || (better === 'lower' ? value <= budget : value >= budget);
  const promise = budget === null ? '' : `${kept ? 'within' : 'MISSES'} ${budget} ${unit}`;
  return `${name.padEnd(25)} ${(peer ?? 'ours').padEnd(24)} ${figure.padStart(14)}  ${promise}`.trimEnd();
}
