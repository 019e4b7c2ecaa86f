import { describe, expect, it, vi } from 'vitest';
import { resendSender } from '../../src/mail/resend.ts';
import { STAND_IN_KEY } from '../stand-ins/resend.ts';
import { clock, seen, standIn } from '../stand-ins/resend-calls.ts';
import type { Fault } from '../stand-ins/resend-faults.ts';
import { batch, bodies, invitation, letter, sender, sendIntoSilence } from './resend-calls.ts';

describe('sending again', () => {
  it.each<Fault>(['accept-then-500', 'accept-then-drop', 'accept-then-hang', '500', 'refuse', '429'])(
    'after %s finds the batch sent once, by the same bytes',
    async (fault) => {
      if (fault === 'accept-then-hang') await sendIntoSilence();
      else {
        seen.resend.failNext(fault);
        await sender().send('out_1', batch);
      }
      const stored = JSON.parse(JSON.stringify(batch));
      expect(await sender().send('out_1', stored)).toMatchObject({ kind: 'sent', results: [{}, {}] });
      expect(seen.resend.accepted).toHaveLength(2);
      expect(seen.resend.duplicates()).toEqual([]);
      expect(bodies[1]).toBe(bodies[0]);
    },
  );

  it('never changes these bytes: a release that did would lose the protection of every batch under way', async () => {
    await sender().send('out_1', [letter('ltr_1')]);
    expect(bodies).toEqual([
      '[{"from":"Omgekeerd <mentoring@omgekeerd.test>","headers":{"Auto-Submitted":"auto-generated",' +
        '"List-Unsubscribe":"<https://omgekeerd.test/me>"},"html":"<p>Hoi Noor</p>",' +
        '"reply_to":"reply+abc@reply.omgekeerd.test","subject":"Hoe was jullie gesprek?",' +
        '"tags":[{"name":"letter","value":"ltr_1"}],"text":"Hoi Noor","to":"Noor@mentoring.test"}]',
    ]);
  });

  it('with other messages under the same id is refused, and says so', async () => {
    await sender().send('out_1', batch);
    expect(await sender().send('out_1', [letter('ltr_3')])).toEqual({
      kind: 'never',
      reason: expect.stringContaining('This batch id went out before with other messages.'),
    });
  });

  it('while the first call is still under way leaves the batch in doubt', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    seen.resend = standIn({ latency: () => promise });
    const first = sender().send('out_1', batch);
    await vi.waitFor(() => expect(seen.resend.calls()).toBe(1));
    expect(await sender().send('out_1', batch)).toMatchObject({ kind: 'unknown' });
    resolve();
    expect(await first).toMatchObject({ kind: 'sent' });
    expect(seen.resend.accepted).toHaveLength(2);
  });

  it('after 24 hours sends twice, which is why nobody may', async () => {
    seen.resend.failNext('accept-then-drop');
    await sender().send('out_1', batch);
    clock.now += 24 * 3_600_000;
    await sender().send('out_1', batch);
    expect(seen.resend.duplicates()).toEqual(['ltr_1', 'ltr_2']);
  });
});

describe('a message with attachments', () => {
  it('goes out by itself, with its file and under the batch’s id', async () => {
    expect(await sender().send('out_1', [invitation('ltr_1')])).toEqual({
      kind: 'sent',
      results: [{ kind: 'accepted', providerId: '00000000-0000-4000-8000-000000000001' }],
    });
    expect(vi.mocked(fetch).mock.lastCall?.[0]).toBe('https://api.resend.com/emails');
    expect(seen.resend.accepted).toMatchObject([
      {
        batchKey: 'out_1',
        message: {
          attachments: [{ filename: 'afspraak.ics', content_type: 'text/calendar; charset=utf-8; method=REQUEST' }],
        },
      },
    ]);
  });

  it.each<Fault>(['accept-then-500', 'accept-then-drop', 'accept-then-hang', '500', 'refuse', '429'])(
    'is sent once after %s, by the same bytes',
    async (fault) => {
      if (fault === 'accept-then-hang') await sendIntoSilence([invitation('ltr_1')]);
      else {
        seen.resend.failNext(fault);
        await sender().send('out_1', [invitation('ltr_1')]);
      }
      const stored = JSON.parse(JSON.stringify([invitation('ltr_1')]));
      expect(await sender().send('out_1', stored)).toMatchObject({ kind: 'sent', results: [{ kind: 'accepted' }] });
      expect(seen.resend.accepted).toHaveLength(1);
      expect(bodies[1]).toBe(bodies[0]);
    },
  );

  it('never changes these bytes either', async () => {
    await sender().send('out_1', [invitation('ltr_1')]);
    expect(bodies).toEqual([
      '{"attachments":[{"content":"QkVHSU46VkNBTEVOREFSDQo=","filename":"afspraak.ics",' +
        '"content_type":"text/calendar; charset=utf-8; method=REQUEST"}],' +
        '"from":"Omgekeerd <mentoring@omgekeerd.test>","headers":{"Auto-Submitted":"auto-generated",' +
        '"List-Unsubscribe":"<https://omgekeerd.test/me>"},"html":"<p>Hoi Noor</p>",' +
        '"reply_to":"reply+abc@reply.omgekeerd.test","subject":"Hoe was jullie gesprek?",' +
        '"tags":[{"name":"letter","value":"ltr_1"}],"text":"Hoi Noor","to":"Noor@mentoring.test"}',
    ]);
  });
});

it('aborts a call that takes too long, rather than leave it running', async () => {
  let signal: AbortSignal | null | undefined;
  vi.mocked(fetch).mockImplementation((_, init) => {
    signal = init?.signal;
    return new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal?.reason)));
  });
  expect(await sender(5).send('out_1', batch)).toMatchObject({ kind: 'unknown', reason: 'No answer within 5 ms' });
  expect(signal?.aborted).toBe(true);
});

it('calls where it is told to', async () => {
  await resendSender({ apiKey: STAND_IN_KEY, baseUrl: 'http://127.0.0.1:9' }).send('out_1', batch);
  expect(vi.mocked(fetch).mock.lastCall?.[0]).toBe('http://127.0.0.1:9/emails/batch');
});

describe('a call that is wrong is a bug of ours, and throws', () => {
  it.each([
    ['no id, which would go out without protection', '', batch],
    ['an id that no header can carry', 'out_é', batch],
    ['an id that is too long', 'x'.repeat(257), batch],
    ['no messages', 'out_1', []],
    ['a message with attachments among others', 'out_1', [letter('ltr_1'), invitation('ltr_2')]],
    ['two messages with attachments', 'out_1', [invitation('ltr_1'), invitation('ltr_2')]],
    ['more than 100 messages', 'out_1', Array.from({ length: 101 }, (_, n) => letter(`ltr_${n}`))],
  ])('%s', async (_, id, messages) => {
    await expect(sender().send(id, messages)).rejects.toThrow(/batch/i);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('no API key', () => {
    expect(() => resendSender({ apiKey: '' })).toThrow('no API key');
  });
});
