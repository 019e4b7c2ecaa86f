/** Things to be done, each at its moment; what has the same moment stays in the order in which it was planned. */
export type Agenda<T> = {
  plan(at: number, what: T): void;
  /** The moment of what comes first; null when nothing is planned. */
  first(): number | null;
  /** Takes everything out that is due. */
  due(now: number): T[];
};

export function newAgenda<T>(): Agenda<T> {
  let planned: { at: number; what: T }[] = [];
  return {
    plan(at, what) {
      const later = planned.findIndex((other) => other.at > at);
      planned.splice(later < 0 ? planned.length : later, 0, { at, what });
    },
    first: () => planned[0]?.at ?? null,
    due(now) {
      const due = planned.filter(({ at }) => at <= now);
      planned = planned.slice(due.length);
      return due.map(({ what }) => what);
    },
  };
}
