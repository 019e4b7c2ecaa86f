import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { metered } from '../../meter.ts';
import { MONDAY, tickAndDeliver } from '../../world.ts';
import { dump } from '../visit.ts';
import { type Answer, call, itemsIn, launchOf, mistakesIn, organisation } from './client.ts';

const TUESDAY = Temporal.Instant.from('2027-01-12T08:00:00Z');
const people = Array.from({ length: 7 }, (_, at) => ({
  role: at < 3 ? 'mentor' : 'mentee',
  name: `Person ${at}`,
  email: `p${at}@omgekeerd.test`,
}));

let key: string;
let id: string;
beforeAll(async () => {
  key = await organisation();
  id = await launched();
});

async function launched(rest: Record<string, unknown> = {}): Promise<string> {
  const { body } = await call('/cohorts', { key, body: launchOf({ participants: people, ...rest }) });
  return z.string().parse(body.id);
}

/** Every page of a list, by its cursors. */
async function pages(path: string, limit: number): Promise<Record<string, unknown>[][]> {
  const found: Record<string, unknown>[][] = [];
  for (let cursor: unknown = ''; cursor !== null; ) {
    const answer: Answer = await call(`${path}?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`, { key });
    expect(answer.status).toBe(200);
    found.push(itemsIn(answer));
    cursor = answer.body.next;
  }
  return found;
}

describe('a cohort', () => {
  it('shows how far it is', async () => {
    await tickAndDeliver(TUESDAY);
    const { body } = await call(`/cohorts/${id}`, { key });
    expect(body).toMatchObject({
      id,
      state: 'active',
      programme: 'reverse-mentoring',
      pausedAt: null,
      people: { mentors: { active: 3, paused: 0, left: 0 }, mentees: { active: 4, paused: 0, left: 0 } },
      pairs: { proposed: 0, active: 0, ended: 0 },
      letters: { sent: 8, waiting: 0, refused: 0, doubtful: 0 },
      replies: { passedOn: 0, automatic: 0, unknown: 0 },
    });
    expect(body.steps).toContainEqual({
      step: 'intake-mentee',
      audience: 'mentee',
      scheduled: 0,
      sent: 4,
      answered: 0,
      expired: 0,
      cancelled: 0,
    });
  });

  it('lists its people, its pairs and its prompts, page by page', async () => {
    const listed = await pages(`/cohorts/${id}/participants`, 3);
    expect(listed.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(listed.flat().map(({ name }) => name)).toEqual(people.map(({ name }) => name));
    const prompts = await pages(`/cohorts/${id}/prompts`, 4);
    expect(new Set(prompts.flat().map((prompt) => prompt.id)).size).toBe(prompts.flat().length);
    const { results } = await env.DB.prepare('SELECT count(*) AS count FROM prompts WHERE cohort_id = ?')
      .bind(id)
      .all();
    expect(results).toEqual([{ count: prompts.flat().length }]);
    expect(await pages(`/cohorts/${id}/pairs`, 10)).toEqual([[]]);
  });

  it('lists everybody in each of their roles, wherever a page ends', async () => {
    const inBoth = Array.from({ length: 5 }, (_, at) =>
      ['mentor', 'mentee'].map((role) => ({ role, name: `Both ${at}`, email: `b${at}@omgekeerd.test` })),
    ).flat();
    const mine = await launched({ name: 'Beide', participants: [...inBoth.toReversed(), ...people] });
    const all = [...inBoth, ...people].map(({ role, email }) => `${email} ${role}`).sort();
    for (const limit of [1, 2, 3, 5]) {
      const listed = (await pages(`/cohorts/${mine}/participants`, limit)).flat();
      expect(listed.map(({ email, role }) => `${email} ${role}`)).toEqual(all);
    }
    const mentees = itemsIn(await call(`/cohorts/${mine}/participants?role=mentee`, { key }));
    expect(mentees).toHaveLength(9);
    expect((await call(`/cohorts/${mine}`, { key })).body).toMatchObject({
      people: { mentors: { active: 8 }, mentees: { active: 9 } },
    });
  });

  it('filters them', async () => {
    const mentors = itemsIn(await call(`/cohorts/${id}/participants?role=mentor&state=active`, { key }));
    expect(mentors).toHaveLength(3);
    const sent = itemsIn(await call(`/cohorts/${id}/prompts?state=sent&step=intake-mentor`, { key }));
    expect(sent).toHaveLength(3);
    expect(sent[0]).toMatchObject({
      step: 'intake-mentor',
      state: 'sent',
      sentAt: '2027-01-12T08:00:00Z',
      answeredAt: null,
    });
  });

  it.each([
    ['limit=0', '?limit'],
    ['limit=201', '?limit'],
    ['cursor=coh_1', '?cursor'],
    ['state=asleep', '?state'],
    ['stat=sent', '?stat'],
  ])('does not list by %s', async (query, where) => {
    const answer = await call(`/cohorts/${id}/prompts?${query}`, { key });
    expect(answer.status).toBe(400);
    expect(mistakesIn(answer)[0]?.split(':')[0]).toBe(where);
  });

  it('reads of prompts what a page shows, and no more', async () => {
    const { d1, spent } = metered(env.DB);
    const first = await call(`/cohorts/${id}/prompts?limit=2`, { key, d1 });
    await call(`/cohorts/${id}/prompts?limit=2&cursor=${first.body.next}`, { key, d1 });
    expect(spent.rowsRead).toBeLessThan(30);
  });

  it('never shows what anybody answered', async () => {
    const mentor = await env.DB.prepare("SELECT id FROM participants WHERE cohort_id = ? AND role = 'mentor'")
      .bind(id)
      .first('id');
    const mentee = await env.DB.prepare("SELECT id FROM participants WHERE cohort_id = ? AND role = 'mentee'")
      .bind(id)
      .first('id');
    await env.DB.prepare(
      `INSERT INTO pairs (id, cohort_id, mentor_id, mentee_id, state, mentor_consent, mentee_consent, reasons, proposed_at)
       VALUES ('pair_000000000000000000000000', ?, ?, ?, 'proposed', 'no', 'open', '["vissen"]', 1)`,
    )
      .bind(id, mentor, mentee)
      .run();
    const prompt = await env.DB.prepare('SELECT id FROM prompts WHERE cohort_id = ?').bind(id).first('id');
    await env.DB.prepare("INSERT INTO answers VALUES (?, 'routine', ?, '\"ik slaap slecht\"', 'private', 1)")
      .bind(prompt, mentor)
      .run();
    const all = await Promise.all(
      ['', '/participants', '/pairs', '/prompts'].map((part) => call(`/cohorts/${id}${part}`, { key })),
    );
    expect(itemsIn(all[2] ?? { status: 0, headers: new Headers(), body: {} })).toMatchObject([
      { state: 'proposed', mentor: { name: 'Person 0' }, proposedAt: '1970-01-01T00:00:00.001Z' },
    ]);
    expect(JSON.stringify(all.map(({ body }) => body))).not.toMatch(/slaap|vissen|onsent"/);
  });
});

describe('cohorts of others', () => {
  it('are not there', async () => {
    const other = await organisation('Ravelin');
    const before = await dump();
    for (const part of ['', '/participants', '/pairs', '/prompts']) {
      expect(await call(`/cohorts/${id}${part}`, { key: other })).toMatchObject({
        status: 404,
        body: { type: '/problems/not-found' },
      });
    }
    for (const wish of ['pause', 'resume', 'stop']) {
      expect(await call(`/cohorts/${id}/${wish}`, { key: other, method: 'POST' })).toMatchObject({ status: 404 });
    }
    expect(await dump()).toBe(before);
    expect(itemsIn(await call('/cohorts', { key: other }))).toEqual([]);
  });

  it('lend no cursor', async () => {
    const mine = await launched({ name: 'Mijn' });
    const foreign = itemsIn(await call(`/cohorts/${id}/participants`, { key }))[0]?.id;
    expect(itemsIn(await call(`/cohorts/${mine}/participants?cursor=${foreign}`, { key }))).toEqual([]);
  });

  it.each(['x', 'coh_000000000000000000000000', "coh_' OR 1=1"])('do not hide behind the id %j', async (wrong) => {
    expect(await call(`/cohorts/${encodeURIComponent(wrong)}`, { key })).toMatchObject({ status: 404 });
  });

  it('are listed for their own organisation, the newest first', async () => {
    const own = await organisation('Zuil');
    const launchAs = (name: string) => call('/cohorts', { key: own, body: launchOf({ name }) });
    for (const name of ['A', 'B', 'C']) await launchAs(name);
    const first = await call('/cohorts?limit=2', { key: own });
    expect(itemsIn(first).map(({ name }) => name)).toEqual(['C', 'B']);
    const second = await call(`/cohorts?limit=2&cursor=${first.body.next}`, { key: own });
    expect(itemsIn(second).map(({ name }) => name)).toEqual(['A']);
    expect(second.body.next).toBeNull();
  });
});

describe('a cohort is', () => {
  it('paused, resumed and stopped, and says so', async () => {
    const mine = await launched({ name: 'Pauze' });
    const wish = (what: string, days: number) =>
      call(`/cohorts/${mine}/${what}`, { key, method: 'POST', now: MONDAY.add({ hours: days * 24 }) });
    expect(await wish('pause', 0)).toMatchObject({
      status: 200,
      body: { state: 'paused', pausedAt: MONDAY.toString() },
    });
    expect(await wish('pause', 1)).toMatchObject({
      status: 200,
      body: { state: 'paused', pausedAt: MONDAY.toString() },
    });
    expect(await wish('resume', 7)).toMatchObject({ status: 200, body: { state: 'active', pausedAt: null } });
    const [prompt] = itemsIn(await call(`/cohorts/${mine}/prompts?step=intake-mentor`, { key }));
    expect(prompt).toMatchObject({ wakesAt: '2027-01-19T08:00:00Z' });
    expect(await wish('stop', 8)).toMatchObject({ status: 200, body: { state: 'stopped' } });
    const late = await wish('resume', 9);
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/wrong-state' } });
    expect(mistakesIn(late)).toEqual(['state: the cohort is stopped']);
  });
});
