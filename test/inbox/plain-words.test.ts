import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';

/** Somebody's own words that look like what a mail program adds. */
const plain: readonly string[] = [
  // Headers
  'Van: mij',
  'Van: mij\nAan: jou\nOnderwerp: ons',
  'From: London\nTo: Ghent\nDate: whenever you like',
  'Date: Thursday 3 April 2025\nTime: 10:00\nPlace: the canteen',
  'Betreft: de planning. Kan het een week later?',
  'De: Marie. À: tout le monde. Objet: la fête.',
  'Aan: iedereen die meedoet, dank je.\n\nTot dinsdag.',
  // Leads
  'On Monday I wrote my first post.',
  'On Monday I wrote:\n\nour customers are people.',
  'Op 12 maart om 10:00 kan ik, daarna niet:\n\nik ben dan op reis.',
  'Ik vroeg het aan mijn baas. Hij schreef:\n\ndoe maar.',
  'In 2019 schreef mijn baas:\n\nwij hebben geen website nodig.',
  'In week 3 mailde ik Jan (jan@example.org) en hij schreef terug:\n\ndoe maar.',
  'Op 3/3/2025 schreef ik aan Jan (jan@example.org):\n\nkan het dinsdag?',
  'Le 3 mars 2025 à 10:00, je vous ai écrit :\n\nvoici la suite.',
  'My boss wrote:\n\nwe do not need a website.',
  'On the one hand it helped.\nOn the other hand it took a day:\n\ntoo long.',
  'At 10:30 on Tuesday she said:\n\nshow me.',
  '2025-03-03 10:02\n2025/03/03 10:02\n03.03.2025 10:02\n\nThese are the moments I tried.',
  // Dashes
  'Maandag: 10 tot 12\n------------\nDinsdag: 14 tot 16',
  'First part\n--\nSecond part\n--\nThird part',
  'Eerst dit.\n\n--\n\nEn dan nog dit: ik zou graag eens meelopen op jullie redactie, kan dat?',
  'One thing -- and only one -- changed.',
  '- Ann\n- Bob',
  'Who should come?\n\n- Ann',
  '-- eerst de vraag\n-- dan het antwoord',
  '## Kop\n----\n\nWat ik leerde, staat hieronder in twee regels.\n\n----\n\nMinder is meer, zegt ze altijd.',
  '====\nDit vond ik het beste stuk van het hele gesprek.\n====\nEn dit het leukste.',
  // Closings
  'Ik schrijf altijd met vriendelijke groet onder mijn mails, is dat stijf?',
  'Ik sluit altijd af met\nmet vriendelijke groet\nmaar dat vindt ze stijf.',
  'Groeten aan Petra',
  'Doe haar de groeten',
  'With regards to the newsletter: it went out.',
  'Regards to your mother',
  'Groetjes\nTot dinsdag dan?',
  'Groetjes, Jan\n\nPS: kan het woensdag?',
  'Best of both worlds',
  'Dag Ann,\n\nBest',
  'Salut,\nOui',
  'Groetjes\nJan\nTot in Gent bij Ann.',
  'Bedankt',
  'Thanks,\nAnn',
  'Alvast bedankt,\nAnn',
  'Merci et bonne journée',
  'Groetjes',
  'Kind regards,\nAnn',
  // Devices
  'Sent from my kitchen, where it is quieter than at work.',
  'The post was sent from my iPhone to everybody in the team.',
  'Sent from my iPhone to everybody in the team',
  'Verzonden met de post, want zij leest geen mail.',
  'Verzonden vanaf mijn bureau',
  'Van mijn collega kreeg ik een tip.',
  'Envoyé de mon bureau, comme toujours.',
  'From my mentor I learned to ask.',
  'Outlook voor beginners zou mij helpen.',
  'Eerst geschreven in Word.\nVerzonden met Teams',
  // Disclaimers
  'Dit blijft vertrouwelijk tussen ons, dat hebben we zo afgesproken en daar hou ik mij aan.',
  'I asked whether this message was confidential, and she said that it stays between us.',
  'Est-ce que ce message est confidentiel ? Je préfère que cela reste entre nous pour le moment.',
  'Wat ik onthoud:\n\nsave paper',
  'Mijn raad is deze:\n\nDenk aan het milieu.',
  'For more options I asked her.',
  // Quoting signs
  'Dit vond ik het mooist:\n\n> Vraag meer dan je uitlegt.',
  'Meer > minder',
  '5 > 3, zegt ze.',
  '>>> kijk hier <<<',
  '<3',
  'a < b en b > c',
  // Numbers and addresses
  'Bel me: +32 2 123 45 67',
  'Telefoon: 0471 23 45 67\nKantoor: 2.14\nChat: lottem',
  'Lotte Maes\nKerkstraat 4\n9000 Gent\n0471 23 45 67',
  'www.example.org',
  'https://example.org/on-monday-ann-wrote:\n\nis what I read.',
];

describe('plain words', () => {
  it.each(plain)('are kept: %j', (text) => {
    expect(extractReply({ text })).toBe(text);
  });

  it.each(plain)('are kept above a quote: %j', (text) => {
    const quote = 'On Mon, Mar 3, 2025 at 10:02 AM Ann Peeters <ann@example.org> wrote:\n\n> What did you learn?';
    expect(extractReply({ text: `${text}\n\n${quote}` })).toBe(text);
  });

  it.each(plain)('are kept in HTML: %j', (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(extractReply({ html: `<div dir="ltr">${escaped.replaceAll('\n', '<br>')}</div>` })).toBe(text);
  });

  it('are the whole of the answer, trimmed', () => {
    expect(extractReply({ text: '\r\n  Ja,\r\ndinsdag.  \r\n\r\n' })).toBe('Ja,\ndinsdag.');
  });
});
