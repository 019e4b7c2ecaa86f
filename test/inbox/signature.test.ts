import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';

/** What stands below somebody's words and is not theirs. */
const below: readonly string[] = [
  // The delimiter
  '-- \nLotte Maes\nIk schrijf graag lange handtekeningen onder mijn berichten, met een spreuk.',
  '--\nLotte',
  '--\nLotte Maes\nHoofd communicatie\n+32 2 123 45 67\nwww.example.org',
  '__________\nLotte Maes | Hoofd communicatie | lotte@example.org',
  '—————\nLotte Maes\n📧 lotte@example.org',
  '_______________________________________________\nusers mailing list\nhttp://lists.example.org/users',
  '--',
  '----------',
  // Closings
  'Met vriendelijke groet,\nLotte',
  'Met vriendelijke groeten\n\nLotte Maes\nHoofd communicatie\n\nDe Post\nKerkstraat 4, 9000 Gent\nT +32 2 123 45 67\nlotte@example.org',
  'Groetjes, Lotte',
  'Groetjes Lotte',
  'Mvg\nLotte',
  'Hartelijke groeten',
  'Cordialement,\nLotte Maes',
  'Bien à vous,\nLotte',
  'Cdlt\nLotte',
  'Kind regards,\nLotte Maes\nCEO @ De Post!',
  'Best regards\nLotte',
  'Best,\nLotte',
  'Regards, Lotte',
  'Thanks and regards,\nLotte',
  'Cheers 🎉\nLotte',
  'Mit freundlichen Grüßen\nLotte Maes',
  'Viele Grüße,\nLotte',
  'LG\nLotte',
  'Un saludo,\nLotte',
  'Atentamente,\nLotte Maes',
  'Cordiali saluti\nLotte Maes',
  'Atenciosamente,\nLotte',
  'Com os melhores cumprimentos,\nLotte',
  'Pozdrawiam,\nLotte',
  'Z poważaniem\nLotte Maes',
  'Med venlig hilsen\nLotte Maes',
  'Mvh\nLotte',
  'Kh\nLotte',
  'Med vänliga hälsningar\nLotte',
  'Vennlig hilsen\nLotte',
  '-Lotte Maes',
  '/Lotte',
  '— Lotte',
  // Phones and programs
  'Verzonden vanaf mijn iPhone',
  'Verstuurd vanaf mijn iPhone',
  'Verzonden met Proton Mail beveiligde e-mail.',
  'Verzonden vanuit Mail voor Windows',
  'Outlook voor Android downloaden',
  'Outlook voor iOS downloaden<https://aka.ms/o0ukef>',
  'Envoyé de mon iPhone',
  'Envoyé depuis mon appareil mobile Samsung.',
  'Envoyé à partir d’Outlook pour Android',
  'Télécharger Outlook pour Android<https://aka.ms/AAb9ysg>',
  'Provenance : Courrier pour Windows',
  'Sent from my iPhone',
  'Sent from my Verizon, Samsung Galaxy smartphone',
  'Sent from Yahoo Mail for iPhone<https://mail.onelink.me/1>',
  'Get Outlook for iOS',
  '(sent from a phone)',
  'Sent from my phone - please excuse typos',
  'Verzonden vanaf mijn telefoon, excuses voor typfouten.',
  'Von meinem iPhone gesendet',
  'Gesendet mit der GMX Mail App',
  'Enviado desde mi iPhone',
  'Inviato da iPhone',
  'Enviado do meu iPhone',
  'Wysłane z iPhone’a',
  'Sendt fra min iPhone',
  'Skickat från min iPhone',
  // Companies
  'Dit bericht en de bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Hebt u dit bericht ten onrechte ontvangen, gelieve de afzender te verwittigen.',
  'Ce message et ses pièces jointes sont confidentiels et réservés à leur destinataire. Si vous l’avez reçu par erreur, merci de le supprimer.',
  'This email and any attachments are confidential and intended solely for the addressee.\nIf you have received it in error, please notify the sender and delete it.',
  'Diese E-Mail ist vertraulich und nur für den Adressaten bestimmt. Haben Sie sie irrtümlich erhalten, informieren Sie bitte den Absender.',
  'Este mensaje es confidencial y va dirigido a su destinatario. Si lo recibe por error, notifique al remitente.',
  'Please consider the environment before printing this email.',
  'Denk aan het milieu voor u dit bericht afdrukt.',
  'Virusvrij. www.avast.com',
  // Several at once
  'Groetjes,\nLotte\n\nVerstuurd vanaf mijn iPhone',
  'Best regards,\nLotte\n\n--\nLotte Maes\nThe Post\n\nSent from my iPhone',
  'Kind regards,\nLotte Maes\n\nThe Post\nwww.example.org\n\nThis message is confidential and intended for the addressee only. If it reached you in error, please delete it.',
];

const words = 'Dat ik minder moet uitleggen en meer moet vragen.\n\nDinsdag past mij.';

describe('what stands below the words', () => {
  it.each(below)('is left out: %j', (text) => {
    expect(extractReply({ text: `${words}\n\n${text}` })).toBe(words);
  });

  it.each(below)('is left out above a quote: %j', (text) => {
    const quote =
      'Op ma 3 mrt 2025 om 10:02 schreef Ann Peeters <ann@example.org>:\n\n> Wat leerde je?\n> \n> Groetjes,\n> Ann';
    expect(extractReply({ text: `${words}\n\n${text}\n\n${quote}` })).toBe(words);
  });

  it.each(below)('is left out in HTML: %j', (text) => {
    const escaped = `${words}\n\n${text}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(
      extractReply({
        html: escaped
          .split('\n')
          .map((line) => `<div>${line || '<br>'}</div>`)
          .join(''),
      }),
    ).toBe(words);
  });

  it('is not all there is: a phone that was sent by itself says nothing', () => {
    expect(extractReply({ text: 'Verstuurd vanaf mijn iPhone' })).toBe('');
    expect(extractReply({ text: '-- \nLotte' })).toBe('');
  });
});
