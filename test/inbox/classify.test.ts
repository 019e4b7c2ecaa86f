import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/inbox/classify.ts';
import { bytes, letter, letterNames } from './mail.ts';

const away = (until: string | null) => ({ kind: 'auto', what: 'out-of-office', until });
const auto = (what: string) => ({ kind: 'auto', what, until: null });
const bounce = (hard: boolean, recipient: string, status: string | null) => ({
  kind: 'bounce',
  hard,
  recipient,
  status,
});
const complaint = (recipient: string | null) => ({ kind: 'complaint', recipient });

/** What each letter in test/inbox/mail is. One whose name begins with "person" is a person's. */
const kinds: Readonly<Record<string, object>> = {
  'away-exchange-nl': away('2026-01-12'),
  'away-outlook-fr': away('2026-01-17'),
  'away-outlook-en-subject-only': away('2026-02-14'),
  'away-gmail-vacation': away('2026-01-19'),
  'away-proton': away('2026-05-05'),
  // "Returning 03/02" is the third of February or the second of March; only the other date can be read.
  'away-notes': away('2026-02-13'),
  'away-without-a-header-nl': away('2026-02-14'),
  'away-without-a-header-fr': away('2026-03-03'),
  'away-null-return-path-de': away('2026-01-16'),
  'away-unix-vacation': away(null),
  'auto-acknowledged-helpdesk': auto('other'),
  'auto-says-so-itself': auto('other'),
  'auto-authentication-report': auto('other'),
  'auto-authentication-failure': auto('other'),
  'list-newsletter': auto('list'),
  'list-newsletter-by-outlook': auto('list'),
  'list-post-that-answers-nothing': auto('list'),
  'list-tracker': auto('list'),
  'receipt-read-outlook': auto('receipt'),
  'receipt-deleted-unread': auto('receipt'),
  'receipt-delivered': auto('receipt'),
  'challenge-boxbe': auto('challenge'),
  'challenge-earthlink': auto('challenge'),
  'challenge-fr': auto('challenge'),
  'challenge-verify': auto('challenge'),
  'calendar-accepted': auto('calendar'),
  'bounce-postfix-unknown': bounce(true, 'luc.maes@bedrijf.test', '5.1.1'),
  'bounce-postfix-delayed': bounce(false, 'luc.maes@bedrijf.test', '4.4.1'),
  'bounce-exchange-nl': bounce(true, 'luc.maes@bedrijf.test', '5.1.10'),
  'bounce-google-full': bounce(false, 'noor@gmail.test', '5.2.2'),
  'bounce-ses-suppressed': bounce(true, 'luc.maes@bedrijf.test', '5.1.1'),
  'bounce-exim-in-words': bounce(true, 'luc.maes@bedrijf.test', null),
  'bounce-qmail-quota': bounce(false, 'luc@oud.test', null),
  'bounce-fr-in-words': bounce(true, 'claire.dubois@societe.test', null),
  'bounce-receipt-that-refuses': bounce(false, 'els@school.test', null),
  'complaint-arf': complaint('luc.maes@grootpost.test'),
  'complaint-redacted': complaint('luc.maes@bedrijf.test'),
  'person-marked-as-spam': { kind: 'person', spam: true },
};

describe('what kind of mail a letter is', () => {
  it.each(letterNames)('%s', async (name) => {
    const expected = kinds[name] ?? (name.startsWith('person-') ? { kind: 'person', spam: false } : undefined);
    expect(expected, `${name} is not in the table`).toBeDefined();
    expect(await classify(letter(name))).toMatchObject(expected ?? {});
  });

  it.each(letterNames.filter((name) => name.startsWith('person-')))(
    '%s is a machine when nobody is to be told',
    async (name) => {
      expect((await classify(letter(name), '')).kind).not.toBe('person');
    },
  );

  it.each(['luc@bedrijf.test', '<luc@bedrijf.test>', undefined])(
    'is not changed by an envelope from %s',
    async (envelope) => {
      expect(await classify(letter('person-gmail-nl'), envelope)).toMatchObject({ kind: 'person' });
    },
  );

  it('is a bounce when the envelope is from a mailer daemon', async () => {
    expect(await classify(letter('person-gmail-nl'), 'MAILER-DAEMON@mx.test')).toMatchObject({ kind: 'bounce' });
  });

  it.each(letterNames)(
    '%s, cut off, garbled or repeated, is still of some kind, and a machine that says so in its headers stays one',
    async (name) => {
      const whole = letter(name);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(whole.length),
          fc.nat(whole.length),
          fc.uint8Array({ maxLength: 20 }),
          async (from, length, scrap) => {
            const mutated = bytes(
              `${text(whole.subarray(0, from))}${text(scrap)}${text(whole.subarray(from + length))}`,
            );
            expect(['person', 'auto', 'bounce', 'complaint']).toContain((await classify(mutated)).kind);
            const marked = bytes(`Auto-Submitted: auto-replied\r\n${text(whole)}`);
            expect((await classify(marked)).kind).not.toBe('person');
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  it('is found for any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (raw) => {
        expect(await classify(raw)).toHaveProperty('kind');
      }),
    );
  });
});

function text(raw: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(raw);
}
