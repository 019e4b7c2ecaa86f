import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { bindings } from '../../bindings.ts';
import { metered } from '../../meter.ts';
import { dump } from '../visit.ts';
import { call, launchOf, mistakesIn, organisation } from './client.ts';

describe('an organisation', () => {
  it('is made with a key that is shown once and kept as a hash', async () => {
    const { status, body, headers } = await call('/organisations', {
      key: bindings.BOOTSTRAP_SECRET,
      body: { name: ' Kompas ' },
    });
    expect(status).toBe(201);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(body).toEqual({
      id: expect.stringMatching(/^org_\w{24}$/),
      name: 'Kompas',
      key: expect.stringMatching(/^omg_[0-9a-z]{32}$/),
    });
    const { results } = await env.DB.prepare('SELECT * FROM api_keys').all();
    expect(results).toMatchObject([{ organisation_id: body.id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await dump()).not.toContain(String(body.key));
  });

  it.each([
    ['nobody', null],
    ['an empty key', ''],
    ['a key that is nearly right', bindings.BOOTSTRAP_SECRET.slice(0, -1)],
    ['a longer key', `${bindings.BOOTSTRAP_SECRET}x`],
  ])('is not made by %s', async (_, key) => {
    const before = await dump();
    const answer = await call('/organisations', { key, body: { name: 'Kompas' } });
    expect(answer).toMatchObject({ status: 401, body: { type: '/problems/unauthorised', status: 401 } });
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await dump()).toBe(before);
  });

  it('has a key that makes no other organisation', async () => {
    const key = await organisation();
    expect(await call('/organisations', { key, body: { name: 'Ravelin' } })).toMatchObject({ status: 401 });
    expect(await call('/cohorts', { key: bindings.BOOTSTRAP_SECRET })).toMatchObject({ status: 401 });
  });

  it.each([
    [{}, '/name: it is missing'],
    [{ name: 5 }, '/name: it is not text'],
    [{ name: 'A\r\nBcc: b@x.be' }, '/name: it holds a line break or another invisible character'],
    [{ name: 'A', nme: 'B' }, '/nme: there is no such field'],
  ])('is not made of %j', async (body, mistake) => {
    const answer = await call('/organisations', { key: bindings.BOOTSTRAP_SECRET, body });
    expect(answer.status).toBe(400);
    expect(mistakesIn(answer)).toEqual([mistake]);
  });
});

describe('the API', () => {
  it.each(['/cohorts', '/cohorts/coh_000000000000000000000000', '/cohorts/x/pairs'])(
    'asks for a key at %s',
    async (path) => {
      for (const key of [null, 'omg_00000000000000000000000000000000']) {
        expect(await call(path, { key })).toMatchObject({ status: 401, body: { type: '/problems/unauthorised' } });
      }
    },
  );

  it('takes "bearer" in any case, and no other scheme', async () => {
    const key = await organisation();
    expect(await call('/cohorts', { headers: { Authorization: `bearer ${key}` } })).toMatchObject({ status: 200 });
    expect(await call('/cohorts', { headers: { Authorization: `Basic ${key}` } })).toMatchObject({ status: 401 });
  });

  it('says that there is nothing at an unknown address', async () => {
    for (const path of ['/', '/nothing', '/organisations/org_1']) {
      const answer = await call(path);
      expect(answer).toMatchObject({ status: 404, body: { type: '/problems/not-found', status: 404 } });
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    }
    const key = await organisation();
    expect(await call('/cohorts/x/nothing', { key })).toMatchObject({ status: 404 });
  });

  it.each([
    ['DELETE', '/cohorts', 'GET, POST'],
    ['PUT', '/cohorts/coh_000000000000000000000000', 'GET'],
    ['POST', '/cohorts/coh_000000000000000000000000/pairs', 'GET'],
    ['GET', '/cohorts/coh_000000000000000000000000/pause', 'POST'],
    ['GET', '/organisations', 'POST'],
  ])('says of %s %s what else would do', async (method, path, allowed) => {
    const answer = await call(path, { key: await organisation(), method });
    expect(answer).toMatchObject({ status: 405, body: { type: '/problems/method-not-allowed' } });
    expect(answer.headers.get('Allow')).toBe(allowed);
  });

  it('keeps the details of its own failures to itself, and logs them without the data of anybody', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const key = await organisation();
    let queries = 0;
    const { d1 } = metered(env.DB, () => {
      queries += 1;
      if (queries > 1) throw new Error('the table is on fire');
    });
    const answer = await call('/cohorts', {
      key,
      body: launchOf(),
      d1,
      headers: { 'Idempotency-Key': 'in-the-query' },
    });
    expect(answer).toMatchObject({ status: 500, body: { type: 'about:blank', title: 'Internal Server Error' } });
    expect(JSON.stringify(answer.body)).not.toContain('fire');
    const [line] = logged.mock.calls.map(String);
    expect(logged).toHaveBeenCalledOnce();
    expect(line).toContain('the table is on fire');
    expect(line).not.toContain('in-the-query');
    logged.mockRestore();
  });
});
