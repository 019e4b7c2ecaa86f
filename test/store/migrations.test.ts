import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';

/** A row in every table, as the first migration has them; five pairs with and without topics, in every state. */
const before: Record<string, Record<string, string | number | null>[]> = {
  organisations: [{ id: 'org_1', name: 'Kompas', created_at: 1 }],
  api_keys: [{ hash: 'aa', organisation_id: 'org_1', created_at: 1 }],
  programmes: [{ id: 'p.1', definition: '{}', created_at: 1 }],
  cohorts: [
    {
      ...{ id: 'coh_1', organisation_id: 'org_1', programme_id: 'p.1', name: 'Voorjaar', language: 'nl' },
      ...{ zone: 'Europe/Brussels', holidays: '[]', state: 'active', starts_at: 1, launched_at: 1 },
      ...{ idempotency_key: 'k', request_hash: 'h', version: 3 },
    },
  ],
  participants: [
    person('par_an', 'coordinator', { version: 1 }),
    person('par_noor', 'mentor', { topics: '["data","Weven"]', department: 'IT', partner_email: 'x@y.z', version: 4 }),
    person('par_luc', 'mentee', { prefers_at: '10:00' }),
    person('par_els', 'mentee', { state: 'paused', paused_at: 7 }),
    person('par_tom', 'mentee', {}),
  ],
  pairs: [
    pair('pair_1', 'par_luc', { reasons: '["data","Weven & \\"spinnen\\""]', agreed_at: 3, version: 5 }),
    pair('pair_2', 'par_els', { state: 'ended', ended_at: 9, ended_why: 'declined', mentee_consent: 'no' }),
    pair('pair_3', 'par_tom', { state: 'proposed', mentor_consent: 'silent', reasons: '["data"]' }),
  ],
  sessions: [{ id: 'ses_1', pair_id: 'pair_1', number: 1, starts_at: 8 }],
  prompts: [
    prompt('prm_1', { pair_id: 'pair_1', session_id: 'ses_1', state: 'sent', wakes_at: 12, closes_at: 12, sent_at: 2 }),
    prompt('prm_2', { step: 'scope', pair_id: 'pair_2', state: 'cancelled', why: 'pair-ended', ended_at: 9 }),
    prompt('prm_3', { step: 'intake', state: 'answered', sent_at: 1, answered_at: 2, draft: '{}' }),
  ],
  answers: [
    {
      prompt_id: 'prm_3',
      question: 'wants',
      participant_id: 'par_luc',
      value: '["data"]',
      visibility: 'pair',
      answered_at: 2,
    },
  ],
  outbox: [{ id: 'out_1', state: 'pending', attempts: 1, wakes_at: 3, created_at: 2, version: 2, payload: '[]' }],
  letters: [
    {
      ...{ id: 'ltr_1', outbox_id: 'out_1', cohort_id: 'coh_1', participant_id: 'par_luc', prompt_id: 'prm_1' },
      ...{ kind: 'brief', nth: 0, language: 'nl', subject: 'Dag', state: 'sent', decided_at: 2 },
    },
  ],
  inbound: [
    {
      ...{ id: 'inb_1', hash: 'bb', sender: 'luc@x.be', recipient: 'r@x.be', subject: 'Re', participant_id: 'par_luc' },
      ...{ prompt_id: 'prm_1', cohort_id: 'coh_1', state: 'passed-on', received_at: 4 },
    },
  ],
  mailbox: [{ number: 6, batch_id: 'out_1', position: 0, sent_at: 2, recipient: 'l', subject: 'Dag', message: '{}' }],
  clock: [{ id: 1, now: 5 }],
};

function person(id: string, role: string, rest: Record<string, string | number>) {
  const said = { name: id, email: `${id}@omgekeerd.test`, language: 'nl', zone: 'Europe/Brussels', topics: '[]' };
  return { id, cohort_id: 'coh_1', role, ...said, state: 'active', version: 1, ...rest };
}

function pair(id: string, mentee: string, rest: Record<string, string | number>) {
  const said = { state: 'active', mentor_consent: 'yes', mentee_consent: 'yes', reasons: '[]', proposed_at: 2 };
  return { id, cohort_id: 'coh_1', mentor_id: 'par_noor', mentee_id: mentee, ...said, version: 1, ...rest };
}

function prompt(id: string, rest: Record<string, string | number>) {
  return { id, cohort_id: 'coh_1', participant_id: 'par_luc', step: 'brief', occurrence: 'once', version: 2, ...rest };
}

async function put(table: string, row: Record<string, string | number | null>): Promise<void> {
  const columns = Object.keys(row);
  await env.DB.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
    .bind(...Object.values(row))
    .run();
}

const all = async (query: string) => (await env.DB.prepare(query).all()).results;

beforeAll(async () => {
  await reset();
  const [first, ...later] = env.MIGRATIONS;
  if (first === undefined) throw new Error('There are no migrations');
  await applyD1Migrations(env.DB, [first]);
  for (const [table, rows] of Object.entries(before)) for (const row of rows) await put(table, row);
  await applyD1Migrations(env.DB, [first, ...later]);
});

describe('a database of the first version', () => {
  it('had a row in every table', async () => {
    const [first] = env.MIGRATIONS;
    const made = (first?.queries ?? []).flatMap((query) => /CREATE TABLE `(\w+)`/.exec(query)?.[1] ?? []);
    expect(Object.keys(before).sort()).toEqual(made.sort());
  });

  it.each(Object.entries(before))('keeps everything in %s', async (table, rows) => {
    const kept = rows.map(({ reasons: _, ...rest }) => expect.objectContaining(rest));
    expect(await all(`SELECT * FROM ${table}`)).toEqual(expect.arrayContaining(kept));
    expect(await all(`SELECT * FROM ${table}`)).toHaveLength(rows.length);
  });

  it('says why its pairs fit in the new form', async () => {
    const rows = await env.DB.prepare('SELECT id, reasons, score FROM pairs ORDER BY id').all<Record<string, string>>();
    expect(rows.results.map(({ id, reasons = '', score }) => [id, JSON.parse(reasons), score])).toEqual([
      ['pair_1', [{ kind: 'topics', topics: ['data', 'Weven & "spinnen"'] }], null],
      ['pair_2', [], null],
      ['pair_3', [{ kind: 'topics', topics: ['data'] }], null],
    ]);
  });

  it('goes on looking for a moment of each session that was planned', async () => {
    const rows = await all('SELECT state, attempt, event_id, sequence FROM sessions');
    expect(rows).toEqual([{ state: 'open', attempt: 1, event_id: 'ses_1', sequence: 0 }]);
  });

  it('has no key that leads nowhere, and goes on minding them', async () => {
    expect(await all('PRAGMA foreign_key_check')).toEqual([]);
    await expect(
      put('sessions', { id: 'ses_2', pair_id: 'pair_9', number: 1, starts_at: 1, event_id: 'ses_2' }),
    ).rejects.toThrow('FOREIGN KEY');
    await expect(put('pairs', pair('pair_9', 'nobody', {}))).rejects.toThrow('FOREIGN KEY');
    await expect(env.DB.prepare("DELETE FROM pairs WHERE id = 'pair_1'").run()).rejects.toThrow('FOREIGN KEY');
  });

  it('still refuses what was decided for another version, and a second pair of the same two', async () => {
    for (const table of ['cohorts', 'participants', 'pairs', 'sessions', 'prompts', 'outbox']) {
      const moves = env.DB.prepare(`UPDATE ${table} SET version = version + 2`).run();
      await expect(moves, table).rejects.toThrow(`moved meanwhile: ${table}`);
      await env.DB.prepare(`UPDATE ${table} SET version = version + 1`).run();
    }
    await expect(put('pairs', pair('pair_9', 'par_luc', {}))).rejects.toThrow('UNIQUE');
    await env.DB.prepare("UPDATE participants SET state = 'left', version = version + 1 WHERE id = 'par_an'").run();
    await expect(put('pairs', pair('pair_9', 'par_an', {}))).rejects.toThrow('moved meanwhile: participants');
  });

  it('takes the same person in the other role, and two who found out more', async () => {
    const noor = person('par_noor2', 'mentee', { email: 'par_noor@omgekeerd.test' });
    await put('participants', noor);
    await expect(put('participants', { ...noor, id: 'par_noor3' })).rejects.toThrow('UNIQUE');
    const more = env.DB.prepare("UPDATE pairs SET mentee_consent = 'more', version = version + 1 WHERE id = 'pair_3'");
    expect((await more.run()).meta.changes).toBe(1);
    expect(await all("SELECT managers, excludes, capacity FROM participants WHERE id = 'par_noor'")).toEqual([
      { managers: '[]', excludes: '[]', capacity: null },
    ]);
  });
});
