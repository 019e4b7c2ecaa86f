import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarsOf } from '../../src/cli/demo/calendars.ts';
import type { Letter } from '../../src/cli/demo/letter.ts';
import { textFile } from '../../src/mail/attachment.ts';
import { calendarFile } from '../../src/mail/calendar.ts';

const noor = { name: 'Noor Wouters', email: 'noor@omgekeerd.test' };
const luc = { name: 'Luc Maes', email: 'luc@omgekeerd.test' };
const monday = '2027-02-08T13:00:00Z';
const friday = '2027-02-12T13:00:00Z';

type Told = [to: typeof noor, method: 'request' | 'cancel', sequence: number, startsAt: string, where?: string];

/** Letters as the mailbox has them, in this order. */
function letters(...told: Told[]): Letter[] {
  return told.map(([to, method, sequence, startsAt, where = null], at) => {
    const event = {
      uid: 'ses_1',
      sequence,
      method,
      startsAt: Temporal.Instant.from(startsAt),
      minutes: 60,
      title: 'Gesprek',
      description: '',
      where,
      organiser: noor,
      attendees: [noor, luc],
      at: Temporal.Instant.from('2027-01-28T08:00:00Z'),
    };
    const recipient = `${to.name} <${to.email}>`;
    return {
      number: at + 1,
      sentAt: 0,
      recipient,
      subject: 'Gesprek',
      message: {
        from: '',
        to: recipient,
        replyTo: '',
        subject: 'Gesprek',
        html: '',
        text: '',
        headers: {},
        tags: [],
        attachments: [textFile('gesprek.ics', 'text/calendar; method=REQUEST', calendarFile(event))],
      },
    };
  });
}

describe('the calendars of the demo', () => {
  it('follow a session that is moved and then called off', () => {
    const told = letters(
      [noor, 'request', 0, monday],
      [luc, 'request', 0, monday, 'https://meet.kompas.test/duo'],
      [noor, 'request', 1, friday],
      [luc, 'request', 1, friday],
      [noor, 'cancel', 2, friday],
      [luc, 'cancel', 2, friday],
    );
    expect(calendarsOf(told)).toEqual({ invited: 4, byLink: 1, moved: 2, calledOff: 2, wrong: [] });
  });

  it('go by what the mailbox took in first, whatever the order they are read in', () => {
    const told = letters(
      [noor, 'request', 0, monday],
      [luc, 'request', 0, monday],
      [noor, 'request', 1, friday],
      [luc, 'request', 1, friday],
    );
    expect(calendarsOf(told.toReversed()).wrong).toEqual([]);
  });

  it.each<[what: string, told: Told[]]>([
    [
      'that does not rise',
      [
        [noor, 'request', 1, monday],
        [noor, 'request', 1, friday],
      ],
    ],
    [
      'that stands otherwise in the other half’s',
      [
        [noor, 'request', 0, monday],
        [luc, 'request', 0, monday],
        [luc, 'request', 1, friday],
      ],
    ],
    ['that is dropped and was never there', [[noor, 'cancel', 0, monday]]],
  ])('find an event %s', (_, told) => {
    expect(calendarsOf(letters(...told)).wrong).toHaveLength(1);
  });
});
