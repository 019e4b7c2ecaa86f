import { describe, expect, it, vi } from 'vitest';
import { email, outcome, post, problem, seen, standIn } from './resend-calls.ts';

describe('faults on order', () => {
  it('happen once each, in order', async () => {
    seen.resend.failNext('refuse', '429', '500', null, { answer: () => new Response('?', { status: 502 }) });
    await expect(post([email()])).rejects.toThrow('Network connection lost.');
    expect(await outcome(await post([email()]))).toEqual(problem(429, 'rate_limit_exceeded'));
    expect(await outcome(await post([email()]))).toEqual(problem(500, 'internal_server_error'));
    expect(seen.resend.accepted).toEqual([]);
    expect((await post([email()])).status).toBe(200);
    expect((await post([email()])).status).toBe(502);
    expect((await post([email()])).status).toBe(200);
    expect(seen.resend.calls()).toBe(6);
  });

  it('come from a function of the call', async () => {
    seen.resend = standIn({ faults: (call) => (call % 2 === 0 ? '500' : null) });
    const statuses = [await post([email()]), await post([email()]), await post([email()])].map(({ status }) => status);
    expect(statuses).toEqual([200, 500, 200]);
  });

  it('may lose the answer of emails that were accepted', async () => {
    seen.resend.failNext('accept-then-500', 'accept-then-drop', 'accept-then-hang');
    expect((await post([email()])).status).toBe(500);
    await expect(post([email()])).rejects.toThrow('Network connection lost.');
    const caller = new AbortController();
    const hanging = post([email()], {}, '/emails/batch', caller.signal);
    await vi.waitFor(() => expect(seen.resend.accepted).toHaveLength(3));
    caller.abort(new Error('enough'));
    await expect(hanging).rejects.toThrow('enough');
  });

  it('meets a caller who had given up before', async () => {
    await expect(post([email()], {}, '/emails', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
