import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { untilIn } from '../../src/inbox/until.ts';

/** A Monday. */
const SENT = Temporal.Instant.from('2026-01-05T10:00:00Z');
/** A Wednesday. */
const LATE = Temporal.Instant.from('2026-12-23T10:00:00Z');

describe('the date of return', () => {
  it.each([
    // Dutch
    ['Ik ben terug op maandag 12 januari.', '2026-01-12'],
    ['Ik ben afwezig tot 14/02.', '2026-02-14'],
    ['Ik ben met verlof tot en met vrijdag 16 januari 2026', '2026-01-17'],
    ['Afwezig van 3 maart t/m 14 maart', '2026-03-15'],
    ['Ik ben afwezig van 3 tot 14 maart.', '2026-03-14'],
    ['Ik ben met vakantie van 3 tot en met 14 maart en ben terug op maandag 16 maart.', '2026-03-16'],
    ['Vanaf 20 januari ben ik weer bereikbaar.', '2026-01-20'],
    ['Op woensdag 14 januari ben ik terug op kantoor.', '2026-01-14'],
    ['Ik ben opnieuw aanwezig vanaf 09-02-2026', '2026-02-09'],
    ['Ik ben weer aan het werk op 3/2', '2026-02-03'],
    ['Ik ben niet op kantoor t.e.m. 11/01/2026', '2026-01-12'],
    ['Ik ben terug op maandag', '2026-01-12'],
    ['Terug op donderdag.', '2026-01-08'],
    // French
    ['Je serai de retour le 3 mars.', '2026-03-03'],
    ['Je suis absente jusqu’au 14 février inclus.', '2026-02-15'],
    ['Absent du bureau jusqu’au lundi 12 janvier 2026', '2026-01-12'],
    ['Je suis en congé du 3 au 14 mars', '2026-03-14'],
    ['Je suis absent du 05/01/2026 au 16/01/2026 inclus.', '2026-01-17'],
    ['De retour au bureau le 1er février', '2026-02-01'],
    ['Je reviens le mardi 13 janvier.', '2026-01-13'],
    ['Retour prévu le 02/02', '2026-02-02'],
    ['Je serai à nouveau disponible à partir du 19 janvier', '2026-01-19'],
    // English
    ['I will be back on 5 May.', '2026-05-05'],
    ['I am out of the office until 14/02', '2026-02-14'],
    ['I am out of office until Monday, 12 January 2026.', '2026-01-12'],
    ['I am on leave from 3 to 14 March', '2026-03-14'],
    ['Away from 3 March until 14 March, returning on the 16th of March', '2026-03-16'],
    ['I will return on March 3rd, 2026.', '2026-03-03'],
    ['I will be back in the office on Tuesday, January 13.', '2026-01-13'],
    ['out of office through January 16', '2026-01-17'],
    ['Jan Peeters is out of the office (returning 2026-02-03)', '2026-02-03'],
    ['I will be returning to work on 2 February', '2026-02-02'],
    ['Back 1/19/2026', '2026-01-19'],
    ['until Tuesday 03/02', '2026-02-03'],
    ['I am back on Friday.', '2026-01-09'],
    ['until 02/02', '2026-02-02'],
    // German
    ['Ich bin bis zum 16.01.2026 nicht im Büro.', '2026-01-16'],
    ['Ich bin ab dem 19. Januar wieder erreichbar.', '2026-01-19'],
    ['Ich bin vom 3. bis 14. März im Urlaub', '2026-03-14'],
    ['bis einschließlich 16. Januar', '2026-01-17'],
    // The same in more than one language
    ['Ik ben terug op 12 januari. Je suis de retour le 12 janvier. I am back on 12 January.', '2026-01-12'],
  ])('%s', (text, day) => {
    expect(untilIn(text, SENT)).toBe(day);
  });

  it.each([
    ['ends in the next year', 'Ik ben met verlof van 24 december tot en met 3 januari', '2027-01-04'],
    ['begins in the next year', 'I am back on 4 January', '2027-01-04'],
    ['has two figures for its year', 'terug op 04/01/27', '2027-01-04'],
  ])('is in the year that is coming when it %s', (_, text, day) => {
    expect(untilIn(text, LATE)).toBe(day);
  });

  it.each([
    ['says no day', 'I am away at the moment.'],
    ['could be the third of April or the fourth of March', 'I am out of the office until 03/04'],
    ['says two days to be back on', 'Back on 5 May. Jan is back on 7 May.'],
    ['falls on another weekday', 'Terug op dinsdag 12 januari'],
    ['is past', 'I was back on 2 January 2026'],
    ['was some months ago', 'Terug op 3 december'],
    ['is more than a year away', 'I am back on 5 May 2028'],
    ['is no day', 'terug op 31 februari'],
    ['is a number of something else', 'Until 12 people answer, I wait. Call 0470 12 34 56.'],
    ['has no month', 'De retour le 12'],
    ['is about a time of day', 'I am reachable until 17:00'],
    ['is about a year', 'I am on leave until 2027'],
  ])('is not guessed when the text %s', (_, text) => {
    expect(untilIn(text, SENT)).toBeNull();
  });

  it('is not placed without the date of the message', () => {
    expect(untilIn('Terug op 12 januari', null)).toBeNull();
  });

  it('is read in every language that it is written in', () => {
    const day = fc.integer({ min: 1, max: 350 }).map((days) => Temporal.PlainDate.from('2026-01-05').add({ days }));
    const ways = [
      ['nl-BE', 'Ik ben terug op'],
      ['fr-BE', 'Je serai de retour le'],
      ['en-GB', 'I will be back on'],
      ['en-US', 'I return on'],
      ['de-DE', 'Ich bin zurück am'],
    ] as const;
    fc.assert(
      fc.property(day, fc.constantFrom(...ways), ({ year, month, day: number }, [locale, before]) => {
        const date = new Date(Date.UTC(year, month - 1, number));
        const words = date.toLocaleDateString(locale, { dateStyle: 'full', timeZone: 'UTC' });
        expect(untilIn(`${before} ${words}.`, SENT)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('is null or a day from today, whatever stands there', () => {
    const scrap = fc.constantFrom(
      'terug',
      'op',
      'until',
      '12',
      '31/12',
      'maart',
      'au',
      'du',
      '2026-13-40',
      'monday',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string())), (scraps) => {
        const day = untilIn(scraps.join(' '), SENT);
        expect(day === null || (day >= '2026-01-05' && day <= '2027-01-08')).toBe(true);
      }),
    );
  });
});
