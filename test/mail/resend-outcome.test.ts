import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/mail/sender.ts';
import { seen } from '../stand-ins/resend-calls.ts';
import type { Fault } from '../stand-ins/resend-faults.ts';
import { refuse } from '../stand-ins/resend-rules.ts';
import { batch, invitation, letter, sender, sendIntoSilence } from './resend-calls.ts';

const says = (statusCode: number, name: string, headers: Record<string, string> = {}): Fault => ({
  answer: () => refuse({ statusCode, name, message: 'Because.' }, headers),
});
const gives = (status: number, body: string, headers: Record<string, string> = {}): Fault => ({
  answer: () => new Response(body, { status, headers }),
});

describe('what a call comes to', () => {
  type Case = [what: string, fault: Fault | null, outcome: Partial<Outcome>, accepted: number];
  const sent: Partial<Outcome> = {
    kind: 'sent',
    results: [
      { kind: 'accepted', providerId: '00000000-0000-4000-8000-000000000001' },
      { kind: 'accepted', providerId: '00000000-0000-4000-8000-000000000002' },
    ],
  };
  const inDoubt = { kind: 'unknown', afterSeconds: null } as const;

  it.each<Case>([
    ['all goes well', null, sent, 2],

    ['too many calls', '429', { kind: 'later', afterSeconds: 1 }, 0],
    [
      'too many calls, with a reset',
      says(429, 'rate_limit_exceeded', { 'ratelimit-reset': '3' }),
      { kind: 'later', afterSeconds: 3 },
      0,
    ],
    [
      'too many calls, with both',
      says(429, 'rate_limit_exceeded', { 'ratelimit-reset': '3', 'retry-after': '7' }),
      { kind: 'later', afterSeconds: 7 },
      0,
    ],
    ['too many calls, with no hint', says(429, 'rate_limit_exceeded'), { kind: 'later', afterSeconds: null }, 0],
    [
      'too many calls, with a date for a span',
      says(429, 'rate_limit_exceeded', { 'retry-after': 'Mon, 02 Mar 2026 09:00:05 GMT' }),
      { kind: 'later', afterSeconds: null },
      0,
    ],
    [
      'too many calls, with an epoch for a span',
      says(429, 'rate_limit_exceeded', { 'ratelimit-reset': '1772442005' }),
      { kind: 'later', afterSeconds: 86_400 },
      0,
    ],
    [
      'too many calls, says a proxy',
      gives(429, 'error code: 1015', { 'retry-after': '10' }),
      { kind: 'later', afterSeconds: 10 },
      0,
    ],
    [
      'the day is used up',
      says(429, 'daily_quota_exceeded', { 'retry-after': '1' }),
      { kind: 'later', afterSeconds: 3_600 },
      0,
    ],
    ['the month is used up', says(429, 'monthly_quota_exceeded'), { kind: 'later', afterSeconds: 21_600 }, 0],

    ['the connection is refused', 'refuse', inDoubt, 0],
    ['Resend has a fault', '500', inDoubt, 0],
    ['Resend has a fault of its other name', says(500, 'application_error'), inDoubt, 0],
    [
      'Resend is away for a while',
      says(503, 'service_unavailable', { 'retry-after': '30' }),
      { kind: 'unknown', afterSeconds: 30 },
      0,
    ],
    ['a gateway answers in HTML', gives(502, '<html>Bad gateway</html>'), inDoubt, 0],
    ['a gateway forbids in HTML', gives(403, '<html>Attention required</html>'), inDoubt, 0],
    ['an error is JSON of somebody else', gives(503, '"upstream"'), inDoubt, 0],
    ['an error is null', gives(503, 'null'), inDoubt, 0],
    ['a success is not JSON', gives(200, 'OK'), inDoubt, 0],
    ['a success is other JSON', gives(200, '{"data":null}'), inDoubt, 0],
    ['a success names too few', gives(200, '{"data":[{"id":"a"}]}'), inDoubt, 0],
    [
      'a success names an email that is not there',
      gives(200, '{"data":[{"id":"a"}],"errors":[{"index":2,"message":"?"}]}'),
      inDoubt,
      0,
    ],
    ['another call has the batch', says(409, 'concurrent_idempotent_requests'), inDoubt, 0],
    ['accepted, then a fault', 'accept-then-500', inDoubt, 2],
    ['accepted, then the connection drops', 'accept-then-drop', inDoubt, 2],

    ['the id has another body', says(409, 'invalid_idempotent_request'), { kind: 'never' }, 0],
    ['the key is wrong', says(403, 'invalid_api_key'), { kind: 'never', reason: '403 invalid_api_key: Because.' }, 0],
    ['the key may not send', says(401, 'restricted_api_key'), { kind: 'never' }, 0],
    ['the domain is not verified', says(403, 'validation_error'), { kind: 'never' }, 0],
    ['the whole is invalid', says(422, 'validation_error'), { kind: 'never' }, 0],
    ['the address of the API is wrong', says(404, 'not_found'), { kind: 'never' }, 0],
  ])('%s', async (_, fault, outcome, accepted) => {
    seen.resend.failNext(fault);
    expect(await sender().send('out_1', batch)).toMatchObject(outcome);
    expect(seen.resend.accepted).toHaveLength(accepted);
  });

  it('accepted, then silence', async () => {
    expect(await sendIntoSilence()).toEqual({
      kind: 'unknown',
      afterSeconds: null,
      reason: 'No answer within 30000 ms',
    });
    expect(seen.resend.accepted).toHaveLength(2);
  });

  it('keeps a reason short, whatever came', async () => {
    seen.resend.failNext(gives(503, JSON.stringify('x'.repeat(10_000))));
    expect(await sender().send('out_1', batch)).toHaveProperty('reason.length', 500);
  });
});

describe('what one email with attachments comes to', () => {
  type Case = [what: string, fault: Fault | null, outcome: Partial<Outcome>];
  const refused: Partial<Outcome> = { kind: 'sent', results: [{ kind: 'refused', reason: 'Because.' }] };

  it.each<Case>([
    ['a success has no id', gives(200, '{"object":"email"}'), { kind: 'unknown' }],
    ['a success is that of a batch', gives(200, '{"data":[{"id":"a"}]}'), { kind: 'unknown' }],
    ['the email is invalid', says(422, 'validation_error'), refused],
    ['its file is invalid', says(422, 'invalid_attachment'), refused],
    ['a field is missing', says(422, 'missing_required_field'), refused],
    ['the sender is wrong', says(422, 'invalid_from_address'), { kind: 'never' }],
    ['the domain is not verified', says(403, 'validation_error'), { kind: 'never' }],
    ['the key is wrong', says(403, 'invalid_api_key'), { kind: 'never' }],
    ['the id has another body', says(409, 'invalid_idempotent_request'), { kind: 'never' }],
    ['another call has it', says(409, 'concurrent_idempotent_requests'), { kind: 'unknown' }],
    ['too many calls', '429', { kind: 'later', afterSeconds: 1 }],
    ['the day is used up', says(429, 'daily_quota_exceeded'), { kind: 'later', afterSeconds: 3_600 }],
    ['a gateway answers in HTML', gives(502, '<html>Bad gateway</html>'), { kind: 'unknown' }],
    ['a proxy refuses in JSON of its own', gives(422, '{"error":"?"}'), { kind: 'unknown' }],
  ])('%s', async (_, fault, outcome) => {
    seen.resend.failNext(fault);
    expect(await sender().send('out_1', [invitation('ltr_1')])).toMatchObject(outcome);
  });

  it('its address is refused for good, as in a batch', async () => {
    expect(await sender().send('out_1', [invitation('ltr_1', 'someone@example.com')])).toEqual({
      kind: 'sent',
      results: [{ kind: 'refused', reason: expect.stringContaining('example.com') }],
    });
  });
});

describe('a batch with bad emails in it', () => {
  it('sends the good ones and says which were refused', async () => {
    const outcome = await sender().send('out_1', [
      letter('ltr_1', 'nobody'),
      letter('ltr_2'),
      letter('ltr_3', 'someone@example.com'),
      letter('ltr_4', 'Bram@mentoring.test'),
    ]);
    expect(outcome).toEqual({
      kind: 'sent',
      results: [
        { kind: 'refused', reason: expect.stringContaining('Invalid `to` field.') },
        { kind: 'accepted', providerId: '00000000-0000-4000-8000-000000000001' },
        { kind: 'refused', reason: expect.stringContaining('example.com') },
        { kind: 'accepted', providerId: '00000000-0000-4000-8000-000000000002' },
      ],
    });
    expect(seen.resend.accepted.map(({ message }) => message.to)).toEqual([
      'Noor@mentoring.test',
      'Bram@mentoring.test',
    ]);
  });

  it('is sent when all of them were refused', async () => {
    const outcome = await sender().send('out_1', [letter('ltr_1', 'nobody')]);
    expect(outcome).toMatchObject({ kind: 'sent', results: [{ kind: 'refused' }] });
  });
});
