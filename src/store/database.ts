import { getTableColumns, type InferInsertModel, type SQL, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { getTableConfig, SQLiteAsyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';

export type Database = DrizzleD1Database<Record<string, never>> & { $client: D1Database };

/** Drizzle over the Worker's D1. */
export function database(d1: D1Database): Database {
  return drizzle(d1);
}

/** A row was moved by somebody else between reading and writing; nothing of the batch was written. */
export class MovedMeanwhile extends Error {
  constructor(cause: unknown) {
    super('A row moved between reading and writing', { cause });
    this.name = 'MovedMeanwhile';
  }
}

const dialect = new SQLiteAsyncDialect();

/**
 * Runs statements as one transaction: all of them or none (D1's batch). Goes around Drizzle's own batch,
 * which forgets the parameters of raw statements.
 * @throws MovedMeanwhile when a row is no longer at the version it was read at
 */
export async function write(db: Database, statements: readonly SQL[]): Promise<void> {
  if (statements.length === 0) return;
  const prepared = statements.map((statement) => {
    const { sql: text, params } = dialect.sqlToQuery(statement);
    return db.$client.prepare(text).bind(...params);
  });
  try {
    await db.$client.batch(prepared);
  } catch (error) {
    throw isMoved(error) ? new MovedMeanwhile(error) : error;
  }
}

/** Bytes of JSON in one bound value; D1 takes 2 MB in a value, and several rows should travel together. */
const CHUNK_BYTES = 500_000;

/** Many rows in few statements: each binds one JSON array, so that neither the 100 parameters nor the statement's length matter. */
export function inChunks<T>(rows: readonly T[]): string[] {
  const chunks: string[] = [];
  let parts: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const part = JSON.stringify(row);
    const size = part.length * 3 > CHUNK_BYTES ? new TextEncoder().encode(part).length : part.length;
    if (parts.length > 0 && bytes + size > CHUNK_BYTES) {
      chunks.push(`[${parts.join(',')}]`);
      parts = [];
      bytes = 0;
    }
    parts.push(part);
    bytes += size;
  }
  return parts.length > 0 ? [...chunks, `[${parts.join(',')}]`] : chunks;
}

/** Inserts rows of a table. `unless` says what a row that exists already does; nothing by default means an error. */
export function insertAll<T extends SQLiteTable>(
  table: T,
  rows: readonly InferInsertModel<T>[],
  unless: SQL = sql``,
): SQL[] {
  const columns = Object.entries(getTableColumns(table));
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const values = sql.join(
    columns.map(([, { name }]) => sql`value ->> ${sql.raw(`'$.${name}'`)}`),
    sql`, `,
  );
  const plain = rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, driverValue(column, Reflect.get(row, key))])),
  );
  const name = sql.identifier(getTableConfig(table).name);
  return inChunks(plain).map(
    (json) => sql`INSERT INTO ${name} (${names}) SELECT ${values} FROM json_each(${json}) WHERE true ${unless}`,
  );
}

/**
 * Aborts the transaction when a row is gone: a move of nothing would pass in silence, and no trigger sees
 * it. Only a trigger can RAISE; a JSON path that is none carries our words into the error.
 */
export function mustBeThere(table: SQLiteTable, id: string): SQL {
  const name = getTableConfig(table).name;
  return sql`SELECT json_extract('{}', ${`moved meanwhile: ${name}`})
    WHERE NOT EXISTS (SELECT 1 FROM ${sql.identifier(name)} WHERE id = ${id})`;
}

/** The ids of a list as a sub-select, one bound parameter however many there are. */
export function among(ids: readonly string[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

type AnyColumn = ReturnType<typeof getTableColumns>[string];

function driverValue(column: AnyColumn, value: unknown): unknown {
  if (value === undefined) return column.default ?? null;
  return value === null ? null : column.mapToDriverValue(value);
}

function isMoved(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes('moved meanwhile')) return true;
  }
  return false;
}
