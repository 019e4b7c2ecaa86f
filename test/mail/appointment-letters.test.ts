import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import type { AppointmentNotice } from '../../src/programme/appointment-notice.ts';
import { openToken } from '../../src/token.ts';
import { eventIn } from './calendar-file.ts';
import { frame, keys, kofi, nele, now, promptId, reading } from './frame.ts';
import { appointment, appointmentChange } from './orders.ts';

const notices = {
  agreed: { kind: 'appointment-agreed', ...appointment, sequence: 4 },
  changed: { kind: 'appointment-changed', ...appointment, ...appointmentChange, sequence: 3 },
  cancelled: { kind: 'appointment-cancelled', ...appointment, sequence: 5 },
} satisfies Record<string, AppointmentNotice>;
const letterOf = async (notice: AppointmentNotice, to = kofi) =>
  (await compose({ to, kind: 'notice', notice }, frame, 'ltr_1')).message;

describe('a letter about an appointment', () => {
  type Case = [
    language: Language,
    kind: keyof typeof notices,
    by: AppointmentNotice['by'],
    subject: string,
    said: string,
  ];
  it.each<Case>([
    ...of('nl', 'Je luistert mee bij Nele, donderdag 14 januari om 20.00 uur', {
      agreed: [
        'Gaat toch door: ',
        'Het was afgezegd, maar Nele laat weten dat ‘Je luistert mee bij Nele’, op donderdag 14 januari om 20.00 uur, toch doorgaat.',
        'Je had het afgezegd, en nu gaat ‘Je luistert',
      ],
      changed: [
        'Nieuw moment: ',
        'Nele veranderde iets aan deze afspraak. De bijlage past ook je agenda aan. Dit is er nieuw:',
        'De bijlage past ook je agenda aan, en Nele krijgt hetzelfde bericht.',
      ],
      cancelled: [
        'Gaat niet door: ',
        'Nele zei het af: ‘Je luistert mee bij Nele’, op donderdag 14 januari om 20.00 uur, gaat niet door.',
        'Je zei het af: ‘Je luistert mee',
      ],
    }),
    ...of('en', 'You’ll sit in with Nele, Thursday 14 January at 20:00', {
      agreed: [
        'Going ahead after all: ',
        'It was called off, but Nele lets you know that ‘You’ll sit in with Nele’, on Thursday 14 January at 20:00, is going ahead after all.',
        'You had called it off, and now ‘You’ll sit in',
      ],
      changed: [
        'New time: ',
        'Nele changed something about this appointment. The attachment changes it in your calendar too. This is what is new:',
        'in your calendar too, and Nele gets the same email.',
      ],
      cancelled: [
        'Not going ahead: ',
        'Nele called it off: ‘You’ll sit in with Nele’, on Thursday 14 January at 20:00, is not going ahead.',
        'You called it off: ‘You’ll',
      ],
    }),
    ...of('fr', 'Vous allez observer Nele, jeudi 14 janvier à 20 h 00', {
      agreed: [
        'Finalement maintenu\u00a0: ',
        'C’était annulé, mais Nele fait savoir que le rendez-vous du jeudi 14 janvier à 20 h 00 aura bien lieu\u00a0: «\u00a0Vous allez',
        'Vous aviez annulé, et finalement le rendez-vous du',
      ],
      changed: [
        'Nouveau moment\u00a0: ',
        'Nele a modifié ce rendez-vous. La pièce jointe met aussi votre agenda à jour. Voici ce qui change\u00a0:',
        'et Nele reçoit le même message.',
      ],
      cancelled: [
        'N’aura pas lieu\u00a0: ',
        'Nele a annulé le rendez-vous du jeudi 14 janvier à 20 h 00\u00a0: «\u00a0Vous allez observer Nele\u00a0».',
        'Vous avez annulé le rendez-vous du jeudi',
      ],
    }),
  ])('in %s that was %s by the %s', async (language, kind, by, subject, said) => {
    const letter = await letterOf({ ...notices[kind], by }, reading(language, kofi));
    expect(letter.subject).toBe(subject);
    expect(letter.text).toContain(said);
  });

  it('says of an end that the conversations are over, and nothing of who wanted it, nor of another moment', async () => {
    const { text } = await letterOf({ ...notices.cancelled, by: 'end' });
    expect(text).toContain('Jullie gesprekken stoppen hier, dus ook ‘Je luistert mee bij Nele’, op donderdag');
    expect(text).not.toMatch(/Nele (zei|wil)|Een ander moment/);
  });

  it('shows what changed, as it is and as it was, on the clock of its reader', async () => {
    const { text } = await letterOf(notices.changed, { ...kofi, zone: 'America/New_York' });
    expect(text).toContain('Wanneer:\n> donderdag 14 januari om 14.00 uur\n> (eerst: woensdag 13 januari om 3.30 uur)');
    expect(text).toContain('Hoe lang:\n> Anderhalf uur\n');
    expect(text).not.toContain('Anderhalf uur\n> (eerst');
    expect(text).toContain('Waar:\n> Opengelaten\n> (eerst: Zaal 3)');
    expect((await letterOf({ ...notices.changed, from: null })).subject).toBe(
      'Gewijzigd: Je luistert mee bij Nele, donderdag 14 januari om 20.00 uur',
    );
  });

  it('leads each to their own answer while it is on, and nowhere when it is off', async () => {
    expect((await letterOf(notices.changed)).text).toMatch(/Er komt iets tussen:\nhttps:\/\/omgekeerd\.test\/a\?t=/);
    const hers = { ...notices.changed, answeredIn: notices.changed.uid, by: 'reader' as const };
    expect((await letterOf(hers, nele)).text).toMatch(/Aanpassen of afzeggen:\nhttps:\/\/omgekeerd\.test\/a\?t=/);
    expect((await letterOf(notices.cancelled)).text).not.toContain('/a?t=');
    expect((await letterOf(notices.cancelled)).text).toContain(
      'Een ander moment vinden jullie vast: nele@ravelin.test.',
    );
  });

  it('stands below the letter that put it into the calendar, and takes a reply for that', async () => {
    const { headers, replyTo } = await letterOf(notices.changed);
    expect(headers['In-Reply-To']).toBe(`<${promptId}@reply.omgekeerd.test>`);
    const token = /reply\+([0-9a-z]+)@/.exec(replyTo)?.[1] ?? '';
    expect(await openToken(keys, 'reply', token, now.epochMilliseconds / 1000)).toEqual({ kind: 'open', id: promptId });
  });
});

it('carries one event through all that happens to it, the same for both halves', async () => {
  for (const [to, partner] of [
    [nele, kofi],
    [kofi, nele],
  ] as const) {
    const told = [notices.changed, notices.agreed, notices.cancelled];
    const events = await Promise.all(told.map(async (notice) => eventIn(await letterOf({ ...notice, partner }, to))));
    expect(events.map(({ value }) => [value('uid'), value('sequence')])).toEqual([
      [appointment.uid, '3'],
      [appointment.uid, '4'],
      [appointment.uid, '5'],
    ]);
    expect(events.map(({ method, value }) => [method, value('status')])).toEqual([
      ['REQUEST', 'CONFIRMED'],
      ['REQUEST', 'CONFIRMED'],
      ['CANCEL', 'CANCELLED'],
    ]);
    expect(events.map(({ contentType }) => contentType.split('method=')[1])).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    for (const event of events) {
      expect(event.people('organizer')).toMatchObject([{ address: 'mailto:mentoring@omgekeerd.test' }]);
      expect(event.people('attendee').map(({ address }) => address)).toEqual([
        `mailto:${to.email}`,
        `mailto:${partner.email}`,
      ]);
      expect([event.value('dtstart'), event.value('dtend')]).toEqual(['2027-01-14T19:00:00Z', '2027-01-14T20:30:00Z']);
    }
  }
});

type Said = [subject: string, byPartner: string, byReader: string];

/** Each letter in a language, when the other half did it and when its reader did. */
function of(language: Language, title: string, said: Record<keyof typeof notices, Said>) {
  return (['agreed', 'changed', 'cancelled'] as const).flatMap((kind) => {
    const [subject, byPartner, byReader] = said[kind];
    return [
      [language, kind, 'partner', `${subject}${title}`, byPartner],
      [language, kind, 'reader', `${subject}${title}`, byReader],
    ] as [Language, keyof typeof notices, AppointmentNotice['by'], string, string][];
  });
}
