import { afterEach, beforeEach, expect, vi } from 'vitest';
import { textFile } from '../../src/mail/attachment.ts';
import { resendSender } from '../../src/mail/resend.ts';
import type { Message, Outcome } from '../../src/mail/sender.ts';
import { STAND_IN_KEY } from '../stand-ins/resend.ts';
import { seen } from '../stand-ins/resend-calls.ts';

/** The body of every call of this test, in order. */
export const bodies: string[] = [];

beforeEach(() => {
  bodies.length = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    bodies.push(await request.clone().text());
    return seen.resend.fetch(request);
  });
});
afterEach(() => vi.restoreAllMocks());

export const sender = (timeoutMs?: number) => resendSender({ apiKey: STAND_IN_KEY, timeoutMs });

export const letter = (id: string, to = 'Noor@mentoring.test'): Message => ({
  from: 'Omgekeerd <mentoring@omgekeerd.test>',
  to,
  replyTo: 'reply+abc@reply.omgekeerd.test',
  subject: 'Hoe was jullie gesprek?',
  html: '<p>Hoi Noor</p>',
  text: 'Hoi Noor',
  headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': '<https://omgekeerd.test/me>' },
  tags: [{ name: 'letter', value: id }],
});
/** A message that goes out by itself. */
export const invitation = (id: string, to?: string): Message => ({
  ...letter(id, to),
  attachments: [textFile('afspraak.ics', 'text/calendar; charset=utf-8; method=REQUEST', 'BEGIN:VCALENDAR\r\n')],
});
export const batch = [letter('ltr_1'), letter('ltr_2', 'Bram@mentoring.test')];

/** Sends messages to a provider that takes them and never answers, until the call's time is up. */
export async function sendIntoSilence(messages = batch): Promise<Outcome> {
  const time = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(time.signal);
  seen.resend.failNext('accept-then-hang');
  const outcome = sender().send('out_1', messages);
  await vi.waitFor(() => expect(seen.resend.accepted).toHaveLength(messages.length));
  time.abort();
  return outcome;
}
