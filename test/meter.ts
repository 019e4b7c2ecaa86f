/** What was asked of a database: queries as D1 counts them, rows as D1 bills them. */
export type Spent = { queries: number; rowsRead: number; rowsWritten: number };

/**
 * A database that counts what passes through it. `beforeEach` is called before every query and batch,
 * so that a test can make one of them fail.
 */
export function metered(d1: D1Database, beforeEach: () => void = () => {}): { d1: D1Database; spent: Spent } {
  const spent: Spent = { queries: 0, rowsRead: 0, rowsWritten: 0 };
  const inner = new WeakMap<object, D1PreparedStatement>();
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    spent.queries += 1;
    spent.rowsRead += result.meta.rows_read;
    spent.rowsWritten += result.meta.rows_written;
    return result;
  };
  const wrap = (statement: D1PreparedStatement, query: string): D1PreparedStatement => {
    const all = async () => {
      beforeEach();
      return count(await statement.all());
    };
    /** Raw rows come without figures: a select is asked twice and counted once; a write has distinct columns. */
    const raw = async () => {
      const { results } = await all();
      return /^select/i.test(query) ? statement.raw() : results.map((row) => Object.values(Object(row)));
    };
    const wrapped = new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values), query);
        if (name === 'all' || name === 'run') return all;
        if (name === 'first') return async () => (await all()).results[0] ?? null;
        if (name === 'raw') return raw;
        return Reflect.get(target, name);
      },
    });
    inner.set(wrapped, statement);
    return wrapped;
  };
  const wrapped = new Proxy(d1, {
    get(target, name) {
      if (name === 'prepare') return (query: string) => wrap(target.prepare(query), query);
      if (name === 'batch') {
        return async (statements: D1PreparedStatement[]) => {
          beforeEach();
          const results = await target.batch(statements.map((statement) => inner.get(statement) ?? statement));
          return results.map(count);
        };
      }
      return Reflect.get(target, name);
    },
  });
  return { d1: wrapped, spent };
}
