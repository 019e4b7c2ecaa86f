import { expect, it } from 'vitest';
import { bytesOf, textFile } from '../../src/mail/attachment.ts';
import { message } from '../../src/mail/sender.ts';
import { letter } from './resend-calls.ts';

it('reads a message that was stored before there were attachments, and adds nothing to it', () => {
  const stored = letter('ltr_1');
  expect(message.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  expect(Object.keys(message.parse(stored))).not.toContain('attachments');
});

it('keeps a file byte for byte, whatever it says', () => {
  const file = textFile('afspraak.ics', 'text/calendar', 'Zoë 🦊\r\n');
  const stored = message.parse(JSON.parse(JSON.stringify({ ...letter('ltr_1'), attachments: [file] })));
  expect(stored.attachments).toEqual([file]);
  expect(new TextDecoder().decode(bytesOf(file))).toBe('Zoë 🦊\r\n');
});

it('refuses a file that is not base64: it would reach people as rubbish', () => {
  const file = { name: 'afspraak.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' };
  expect(message.safeParse({ ...letter('ltr_1'), attachments: [file] }).success).toBe(false);
});
