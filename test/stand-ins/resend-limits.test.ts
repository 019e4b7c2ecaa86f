import { describe, expect, it } from 'vitest';
import { clock, email, outcome, post, problem, seen, standIn } from './resend-calls.ts';

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'out_1' };

  it('gives the same answer again, and sends nothing', async () => {
    const first = await outcome(await post([email()], key));
    clock.now += 24 * 3_600_000 - 1;
    expect(await outcome(await post([email()], key))).toEqual(first);
    expect(seen.resend.accepted).toHaveLength(1);
  });

  it('is forgotten after 24 hours', async () => {
    await post([email()], key);
    clock.now += 24 * 3_600_000;
    await post([email()], key);
    expect(seen.resend.accepted).toHaveLength(2);
  });

  it('is refused with another body', async () => {
    await post([email()], key);
    const again = await post([email({ subject: 'Dag' })], key);
    expect(await outcome(again)).toEqual(problem(409, 'invalid_idempotent_request'));
  });

  it('is refused while its first call is under way', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    seen.resend = standIn({ latency: () => promise });
    const first = post([email()], key);
    const second = post([email()], key);
    expect(await outcome(await second)).toEqual(problem(409, 'concurrent_idempotent_requests'));
    resolve();
    expect((await first).status).toBe(200);
  });

  it('is free again when its call was refused', async () => {
    await post([email({ to: 'nobody' })], key);
    expect((await post([email()], key)).status).toBe(200);
  });

  it('is one for each endpoint', async () => {
    await post([email()], key);
    expect((await post(email(), key, '/emails')).status).toBe(200);
  });
});

describe('the rate limit', () => {
  const limits = ({ status, headers }: Response) => [
    status,
    ...['limit', 'remaining', 'reset'].map((name) => headers.get(`ratelimit-${name}`)),
    headers.get('retry-after'),
  ];

  it('lets five calls a second through, and says so in every answer', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => post([email()])));
    expect(limits(answers[0] ?? Response.error())).toEqual([200, '5', '4', '1', null]);
    expect(limits(answers[4] ?? Response.error())).toEqual([200, '5', '0', '1', null]);
    expect(limits(answers[5] ?? Response.error())).toEqual([429, '5', '0', '1', '1']);
    clock.now += 1_000;
    expect(limits(await post([email()]))).toEqual([200, '5', '4', '1', null]);
    expect(seen.resend.accepted).toHaveLength(6);
  });

  it('is what it is set to', async () => {
    seen.resend = standIn({ requestsPerSecond: 1 });
    await post([email()]);
    expect(await outcome(await post([email()]))).toEqual(problem(429, 'rate_limit_exceeded'));
  });
});
