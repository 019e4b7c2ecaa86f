import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idSchema, newId } from '../../../src/ids.ts';
import { four, idIn, type Matched, untilMatch } from '../../matched.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { dump } from '../visit.ts';
import { type Answer, call, launchOf, mistakesIn, organisation } from './client.ts';

let key: string;
let at: Matched;
let path: string;

const participants = [...four, { role: 'mentee', name: 'Tom Alleen', email: 'tom@omgekeerd.test' }].map(
  ({ role, name, email, ...rest }) => ({ role, name, email, topics: 'topics' in rest ? rest.topics : [] }),
);

beforeEach(async () => {
  key = await organisation();
  const { body } = await call('/cohorts', { key, body: launchOf({ participants, language: 'nl' }) });
  const cohort = idSchema('coh').parse(body.id);
  path = `/cohorts/${cohort}/matching`;
  at = await untilMatch(await worldAt(MONDAY), cohort);
});

const line = z.object({ id: idSchema('par'), name: z.string(), email: z.string() });
const shown = z.object({
  matching: z.object({
    version: z.int(),
    first: z.string(),
    madeAt: z.string(),
    pairs: z.array(z.object({ mentor: line, mentee: line, score: z.int(), pinned: z.boolean(), problem: z.null() })),
    waiting: z.array(z.object({ name: z.string(), why: z.unknown() })),
    forbidden: z.array(z.object({ mentor: line, mentee: line })),
  }),
});
const read = async () => shown.parse((await call(path, { key, now: at.now })).body).matching;
const post = (action: string, body: unknown, as = key) =>
  call(`${path}/${action}`, { key: as, method: 'POST', body, now: at.now });
const two = (mentor: string, mentee: string) => ({ mentor: idIn(at, mentor), mentee: idIn(at, mentee) });
const pairsIn = ({ body }: Answer) =>
  shown
    .parse(body)
    .matching.pairs.map(({ mentor, mentee }) => `${mentor.name} & ${mentee.name}`)
    .sort();

const best = ['Noor Wouters & Els Maes', 'Sam Peeters & Luc Mensah'];
const crossed = ['Noor Wouters & Luc Mensah', 'Sam Peeters & Els Maes'];

describe('the matching of a cohort, by API', () => {
  it('is there with scores, reasons, who waits and why', async () => {
    const before = await dump();
    const { status, body } = await call(path, { key, now: at.now });
    expect(status).toBe(200);
    expect(await dump()).toBe(before);
    const { pairs, waiting, first, version, madeAt } = shown.parse(body).matching;
    expect({ first, version, pairs: pairs.length }).toEqual({ first: 'pairs', version: 1, pairs: 2 });
    expect(madeAt).toMatch(/^2027-01-25T\d\d:\d\d:\d\dZ$/);
    expect(waiting).toEqual([{ name: 'Tom Alleen', why: { kind: 'odd', lacking: 1 } }]);
    expect(JSON.stringify(body)).toContain('"reasons":[{"kind":"languages","languages":["nl"]}');
    expect(JSON.stringify(body)).toContain('{"part":"topics","points":400,"of":400,"judged":true}');
  });

  it('is pinned, unpinned, ruled out, allowed, given and solved; each answers with what there is then', async () => {
    const noorEls = two('Noor Wouters', 'Els Maes');
    const pinned = await post('pin', { version: 1, ...noorEls });
    expect([pinned.status, pairsIn(pinned)]).toEqual([200, best]);
    expect(shown.parse(pinned.body).matching.pairs.map(({ pinned }) => pinned)).toContain(true);
    await post('unpin', { version: 2, ...noorEls });
    expect((await read()).pairs.map(({ pinned }) => pinned)).toEqual([false, false]);
    const parted = await post('forbid', { version: 3, ...noorEls });
    expect(pairsIn(parted)).not.toContain(best[0]);
    expect(shown.parse(parted.body).matching.forbidden).toMatchObject([{ mentee: { name: 'Els Maes' } }]);
    const allowed = await post('allow', { version: 4, ...noorEls });
    expect(shown.parse(allowed.body).matching.forbidden).toEqual([]);
    const again = await post('solve', { version: 5, first: 'total' });
    expect([pairsIn(again), shown.parse(again.body).matching.first]).toEqual([best, 'total']);
    const given = await post('give', { version: 6, ...two('Noor Wouters', 'Luc Mensah') });
    expect(pairsIn(given)).toEqual(crossed);
    expect((await read()).version).toBe(7);
  });

  it('is approved, and then nothing waits', async () => {
    const approved = await post('approve', { version: 1 });
    expect([approved.status, approved.body]).toEqual([200, { matching: null }]);
    expect((await call(path, { key, now: at.now })).body).toEqual({ matching: null });
    const pairs = await call(path.replace('matching', 'pairs'), { key, now: at.now });
    expect(z.array(z.object({ state: z.string() })).parse(pairs.body.items)).toMatchObject([
      { state: 'proposed' },
      { state: 'proposed' },
    ]);
    const before = await dump();
    const twice = await post('approve', { version: 1 });
    expect([twice.status, mistakesIn(twice)]).toEqual([409, ['matching: there is none']]);
    expect(await dump()).toBe(before);
  });

  it('is null before the match', async () => {
    const { body } = await call('/cohorts', { key, body: launchOf({ name: 'Najaar' }) });
    expect((await call(`/cohorts/${body.id}/matching`, { key })).body).toEqual({ matching: null });
    const answer = await call(`/cohorts/${body.id}/matching/approve`, { key, body: { version: 1 } });
    expect([answer.status, answer.body.type, mistakesIn(answer)]).toEqual([
      409,
      '/problems/wrong-state',
      ['matching: there is none'],
    ]);
  });

  it('is not changed by somebody who looked at an older version', async () => {
    await post('pin', { version: 1, ...two('Noor Wouters', 'Els Maes') });
    const before = await dump();
    for (const [action, rest] of [
      ['pin', two('Noor Wouters', 'Els Maes')],
      ['unpin', two('Noor Wouters', 'Els Maes')],
      ['forbid', two('Noor Wouters', 'Els Maes')],
      ['allow', two('Noor Wouters', 'Els Maes')],
      ['give', two('Noor Wouters', 'Luc Mensah')],
      ['solve', { first: 'pairs' }],
      ['approve', {}],
    ] as const) {
      const late = await post(action, { version: 1, ...rest });
      expect([action, late.status, mistakesIn(late)]).toEqual([
        action,
        409,
        ['/version: somebody changed it meanwhile'],
      ]);
    }
    expect(await dump()).toBe(before);
  });

  it('says which rule forbids a pair, and of strangers that they cannot be matched', async () => {
    await post('forbid', { version: 1, ...two('Noor Wouters', 'Els Maes') });
    const before = await dump();
    const refused = await post('give', { version: 2, ...two('Noor Wouters', 'Els Maes') });
    expect([refused.status, mistakesIn(refused)]).toEqual([409, ['/mentee: this pair was ruled out']]);
    for (const action of ['pin', 'forbid', 'give']) {
      const strangers = await post(action, { version: 2, mentor: newId('par'), mentee: newId('par') });
      expect([strangers.status, mistakesIn(strangers)]).toEqual([
        409,
        ['/mentee: one of them cannot be matched any more'],
      ]);
    }
    expect(await dump()).toBe(before);
  });

  it.each<[string, unknown, string[]]>([
    ['approve', {}, ['/version: it is missing']],
    ['approve', { version: 0 }, ['/version: it is less than 1']],
    ['approve', { version: '1' }, ['/version: it is not a whole number']],
    ['approve', { version: 1, force: true }, ['/force: there is no such field']],
    ['approve', [], ['/: it is not an object']],
    ['solve', { version: 1 }, ['/first: it is neither "pairs" nor "total"']],
    ['solve', { version: 1, first: 'best' }, ['/first: it is neither "pairs" nor "total"']],
    ['pin', { version: 1, mentor: 'Noor' }, ['/mentor: it is not the id of a participant', '/mentee: it is missing']],
  ])('says what is wrong with %s %j', async (action, body, mistakes) => {
    const before = await dump();
    const answer = await post(action, body);
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/invalid-request']);
    expect(mistakesIn(answer)).toEqual(mistakes);
    expect(await dump()).toBe(before);
  });

  it('is nobody else’s, and each address takes only what it is for', async () => {
    const before = await dump();
    const other = await organisation('Zenit');
    const strange = await dump();
    expect(strange).not.toBe(before);
    expect((await call(path, { key: other, now: at.now })).status).toBe(404);
    for (const action of ['pin', 'unpin', 'forbid', 'allow', 'give', 'solve', 'approve']) {
      expect([action, (await post(action, { version: 1 }, other)).status]).toEqual([action, 404]);
      expect([action, (await call(`${path}/${action}`, { key, now: at.now })).status]).toEqual([action, 405]);
    }
    expect((await call(path, { key: null, now: at.now })).status).toBe(401);
    expect((await call(path, { key, body: {}, now: at.now })).status).toBe(405);
    expect((await post('obliterate', {})).status).toBe(404);
    expect((await post('approve', '{"version":')).status).toBe(400);
    expect(await dump()).toBe(strange);
  });
});
