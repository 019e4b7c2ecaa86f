import { describe, expect, it } from 'vitest';
import { classify } from '../../src/inbox/classify.ts';
import { isHard } from '../../src/inbox/failure.ts';
import { bytes } from './mail.ts';

/** A letter without any header that tells: only its subject and its words do, or one header more. */
async function kindOf(subject: string, text: string, header = '', from = 'Luc Maes <luc@bedrijf.test>') {
  const head = `From: ${from}\r\nSubject: ${subject}\r\nDate: Mon, 5 Jan 2026 09:00:00 +0100\r\n${header}`;
  const judged = await classify(bytes(`${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`));
  return judged.kind === 'auto' ? judged.what : judged.kind;
}

describe('a machine is known by its words', () => {
  it.each<[string, string, string, string?, string?]>([
    ['out-of-office', 'Out of Office AutoReply: Test', 'Thanks for your mail, I am out of the office.'],
    ['out-of-office', 'Auto-Reply: Re: Test', 'I am away from my desk until Friday.'],
    ['out-of-office', 'Out of office', 'Hi, I am currently out of the office. I will be back on Monday.'],
    ['out-of-office', 'Afwezig: je vraag', 'Ik ben afwezig. Tot later'],
    ['out-of-office', 'Abwesenheitsnotiz Luc Maes', 'Ich bin im Urlaub'],
    [
      'out-of-office',
      'Luc is op dit moment afwezig',
      'Luc is afwezig tot 12 januari. Dit is een automatisch antwoord op je bericht.',
    ],
    [
      'out-of-office',
      'Re: je vraag',
      'Beste, dank voor je bericht. Ik ben deze week met verlof. Voor dringende zaken bel je Els. Ik ben terug op 12 januari.',
    ],
    [
      'out-of-office',
      'Re: Votre message',
      'Je suis en congés jusqu’au 12 janvier. Merci de contacter Paul pour toute urgence. Merci pour votre message.',
    ],
    ['out-of-office', 'Re: x', 'I will be out of the office from 5 January.', 'Auto-Submitted: auto-replied\r\n'],
    ['out-of-office', 'Respuesta automática: x', 'Estoy de vacaciones', 'Auto-Submitted: auto-replied\r\n'],
    ['other', 'Autosvar: Test', 'Hej'],
    ['other', '[Auto-Reply] Test', 'We got it'],
    ['other', 'Yahoo! Auto Response', 'I am busy'],
    ['other', 'We hebben je bericht ontvangen', 'Dit is een automatisch antwoord. We antwoorden binnen twee dagen.'],
    ['other', 'Thank you', 'This is an automatically generated message.'],
    ['list', 'Your message to Staff awaits moderator approval', 'It is being held', 'Precedence: bulk\r\n'],
    ['receipt', 'Lu : Votre séance', 'Votre message a été lu le lundi 5 janvier'],
    ['receipt', 'Gelezen: x', 'Uw bericht is gelezen op 5/1'],
    ['bounce', 'Undeliverable: x', 'Your message to bo@oud.test could not be delivered.'],
    [
      'bounce',
      'Non remis : x',
      'Échec de la remise pour ces destinataires : bo@oud.test',
      '',
      'Postmaster <postmaster@oud.test>',
    ],
    ['bounce', 'Unzustellbar: x', 'Ihre Nachricht konnte nicht zugestellt werden', '', 'postmaster@oud.test'],
    ['bounce', 'RE: vraag', 'Uw bericht kon niet worden bezorgd aan\r\n<bo@oud.test>'],
  ])('%s: %s', async (kind, subject, text, header, from) => {
    expect(await kindOf(subject, text, header, from)).toBe(kind);
  });
});

describe('a person stays one', () => {
  it.each<[string, string, string?]>([
    ['Automatic reply ideas for our workshop', 'Let us write one together'],
    ['Out of office next week', 'I am out of the office next week, shall we move the session?'],
    ['Afwezig: vrijdag', 'Kunnen we vrijdag overslaan? De rest past.'],
    ['Vakantie', 'Ik ben met vakantie tot 14 februari. Kan de sessie daarna?'],
    ['away', 'I am away for work on Thursday'],
    ['Auto', 'Ik wil over mijn auto praten'],
    ['Re: Automatic reply: x', 'Sorry, I am back. Yes, Thursday.'],
    ['Re: x', 'I am on leave until 14 February, and I will answer when I return.'],
    ['Re: x', 'Ik ben momenteel met vakantie maar donderdag de 22ste past zeker.'],
    ['Re: x', 'Thanks for your message! I am travelling this week, back on Monday. Could we do Tuesday?'],
    ['Re: x', 'Je suis en déplacement jusqu’au 12 janvier, on se voit le 13 ?'],
    [
      'Re: x',
      'Not in the office on Fridays. Thanks for your question: podcasts. For urgent matters call my assistant.',
    ],
    ['Undeliverable mail to Noor', 'Hi, my mail to Noor could not be delivered. Do you have another address?'],
    ['Noor', 'Mijn mail kon niet worden afgeleverd aan:\r\nnoor@oud.test\r\nHeb je een ander adres?'],
    ['Mail delivery', 'How do I know my newsletter was delivered? Delivery seems to fail.'],
    ['Re: x', 'I learned that the mailbox was full and the message could not be delivered.'],
    ['Read this', 'It was read by everybody'],
    ['RE: [EXT] Re: sessie', 'ok voor donderdag', 'X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\r\n'],
  ])('%s: %s', async (subject, text, header) => {
    expect(await kindOf(subject, text, header)).toBe('person');
  });
});

describe('a failure is hard', () => {
  it.each<[boolean, string | null, string]>([
    [true, '5.1.1', 'User unknown'],
    [true, '5.2.1', 'The mailbox is disabled'],
    [true, '5.0.0', '550 User unknown'],
    [true, '5.7.1', '550 5.7.1 No such user'],
    [true, null, 'This user doesn’t have a mailhost.test account'],
    [true, null, 'L’adresse de messagerie n’existe pas'],
    [false, '4.1.1', 'User unknown'],
    [false, '5.2.2', 'Mailbox full'],
    [false, '5.3.4', 'Message too large'],
    [false, '5.7.1', 'Message rejected as spam'],
    [false, '5.0.0', 'Delivery failed'],
    [false, null, 'User is over quota'],
    [false, null, 'Het postvak van de ontvanger is vol'],
    [false, null, 'It could not be delivered'],
  ])('%s: %s %s', (hard, status, words) => {
    expect(isHard(status, words)).toBe(hard);
  });
});
