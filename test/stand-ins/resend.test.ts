import { describe, expect, it } from 'vitest';
import { STAND_IN_KEY } from './resend.ts';
import { clock, email, outcome, post, problem, seen } from './resend-calls.ts';

describe('what it takes', () => {
  it('takes one email, and keeps it as it came', async () => {
    const sent = email({
      reply_to: 'reply@omgekeerd.test',
      headers: { 'X-A': 'b' },
      tags: [{ name: 'letter', value: 'l1' }],
    });
    const { status, body } = await outcome(await post(sent, {}, '/emails'));
    expect([status, body]).toEqual([200, { id: seen.resend.accepted[0]?.id }]);
    expect(seen.resend.accepted).toEqual([{ id: expect.any(String), batchKey: null, message: sent, at: clock.now }]);
  });

  it('takes a batch, and names the emails in order', async () => {
    const { body } = await outcome(
      await post([email(), email({ to: ['bram@mentoring.test'] })], { 'idempotency-key': 'out_1' }),
    );
    expect(body).toEqual({ data: seen.resend.accepted.map(({ id }) => ({ id })) });
    expect(seen.resend.accepted.map(({ batchKey }) => batchKey)).toEqual(['out_1', 'out_1']);
    expect(seen.resend.countOf('bram@mentoring.test', 'Hoi')).toBe(1);
    expect(seen.resend.countOf('bram@mentoring.test', 'Dag')).toBe(0);
  });

  it('takes 100 in a batch', async () => {
    expect((await post(Array.from({ length: 100 }, () => email()))).status).toBe(200);
  });

  it('counts a letter that was accepted twice', async () => {
    const tagged = (value: string) => email({ tags: [{ name: 'letter', value }] });
    await post([tagged('a'), tagged('b')]);
    await post([tagged('b')]);
    expect(seen.resend.duplicates()).toEqual(['b']);
  });
});

describe('what it refuses', () => {
  it.each([
    ['no key', { authorization: '' }, 403, 'invalid_api_key'],
    ['another key', { authorization: 'Bearer re_other' }, 403, 'invalid_api_key'],
    ['an empty idempotency key', { 'idempotency-key': '' }, 400, 'invalid_idempotency_key'],
    ['a long idempotency key', { 'idempotency-key': 'x'.repeat(257) }, 400, 'invalid_idempotency_key'],
  ])('%s', async (_, headers, status, name) => {
    expect(await outcome(await post([email()], headers))).toEqual(problem(status, name));
  });

  it('a call without a key', async () => {
    const request = new Request('https://api.resend.com/emails', { method: 'POST', body: '{}' });
    expect(await outcome(await seen.resend.fetch(request))).toEqual(problem(401, 'missing_api_key'));
  });

  it('another path or method', async () => {
    expect(await outcome(await post([], {}, '/domains'))).toEqual(problem(404, 'not_found'));
    const request = new Request('https://api.resend.com/emails', {
      headers: { authorization: `Bearer ${STAND_IN_KEY}` },
    });
    expect(await outcome(await seen.resend.fetch(request))).toEqual(problem(405, 'method_not_allowed'));
  });

  it.each([
    ['an empty batch', []],
    ['101 emails', Array.from({ length: 101 }, () => email())],
    ['no array', email()],
  ])('%s', async (_, body) => {
    expect(await outcome(await post(body))).toEqual(problem(422, 'validation_error'));
  });

  it.each([
    ['no recipient', { to: [] }, 'missing_required_field'],
    ['no sender', { from: undefined }, 'missing_required_field'],
    ['no subject', { subject: '' }, 'missing_required_field'],
    ['no body', { text: undefined }, 'validation_error'],
    ['a sender that is no address', { from: 'Omgekeerd' }, 'validation_error'],
    ['a recipient that is no address', { to: 'noor@nowhere' }, 'validation_error'],
    ['a recipient at example.com', { to: 'Noor <noor@Example.com>' }, 'validation_error'],
    ['a recipient at test.com', { to: 'noor@test.com' }, 'validation_error'],
    ['too many recipients', { to: Array.from({ length: 51 }, () => 'noor@mentoring.test') }, 'validation_error'],
    ['a tag with a space', { tags: [{ name: 'letter', value: 'a b' }] }, 'validation_error'],
  ])('an email with %s', async (_, more, name) => {
    expect(await outcome(await post(email(more), {}, '/emails'))).toEqual(problem(422, name));
    expect(seen.resend.accepted).toEqual([]);
  });
});

describe('attachments', () => {
  const file = { filename: 'a.ics', content: 'QQ==', content_type: 'text/calendar; charset=utf-8; method=REQUEST' };

  it('come with one email, as they were', async () => {
    const sent = email({ attachments: [file] });
    expect((await post(sent, {}, '/emails')).status).toBe(200);
    expect(seen.resend.accepted.map(({ message }) => message)).toEqual([sent]);
  });

  it.each([
    ['a type that is none', { content_type: 'calendar' }],
    ['a type that begins a header', { content_type: 'text/calendar\r\nBcc: a@b.test' }],
    ['a type with a loose parameter', { content_type: 'text/calendar; method' }],
    ['content that is not base64', { content: 'BEGIN:VCALENDAR' }],
    ['no name', { filename: '' }],
  ])('are refused with %s', async (_, wrong) => {
    const answer = await post(email({ attachments: [{ ...file, ...wrong }] }), {}, '/emails');
    expect(await outcome(answer)).toEqual(problem(422, 'validation_error'));
    expect(seen.resend.accepted).toEqual([]);
  });

  it.each(['strict', 'permissive'])('are refused in a batch that is %s', async (validation) => {
    const mixed = [email(), email({ attachments: [file] })];
    const answer = await post(mixed, { 'x-batch-validation': validation });
    expect(await outcome(answer)).toEqual(problem(422, 'validation_error'));
    expect(seen.resend.accepted).toEqual([]);
  });
});

describe('a batch with a bad email in it', () => {
  const mixed = [email({ to: 'nobody' }), email(), email({ subject: '' })];

  it('is refused as a whole, unless told', async () => {
    expect(await outcome(await post(mixed))).toEqual(problem(422, 'validation_error'));
    expect(seen.resend.accepted).toEqual([]);
  });

  it('goes out without it when validation is permissive', async () => {
    const { status, body } = await outcome(await post(mixed, { 'x-batch-validation': 'permissive' }));
    expect(status).toBe(200);
    expect(body).toEqual({
      data: [{ id: seen.resend.accepted[0]?.id }],
      errors: [
        { index: 0, message: expect.stringContaining('`to`') },
        { index: 2, message: 'Missing `subject` field.' },
      ],
    });
  });
});
