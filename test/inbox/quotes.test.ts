import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';

/** How programs introduce what is quoted, in every language we know more than a little of, and some others. */
const leads: readonly string[] = [
  'Op ma 3 mrt 2025 om 10:02 schreef Ann Peeters <ann@example.org>:',
  'Op 3 maart 2025 10:02 schreef Ann Peeters <\nann@example.org>:',
  'Op 3 mrt. 2025, om 10:02 heeft Ann Peeters <ann@example.org> het volgende geschreven:',
  'Op 03-03-2025 om 10:02 schreef Ann Peeters:',
  'Op maandag 3 maart 2025 om 10:02:33 CET schreef Ann Peeters <ann@example.org>:',
  'On Mon, Mar 3, 2025 at 10:02\u202fAM Ann Peeters <ann@example.org> wrote:',
  'On Mon, Mar 3, 2025 at 10:02 AM Ann Peeters\n<ann@example.org>\nwrote:',
  'On 3/3/25, 10:02 AM, "Ann Peeters" <ann@example.org> wrote:',
  'On 03/03/2025 10:02, Ann Peeters wrote:',
  'On Mon, 3 Mar 2025 10:02:00 +0100 Ann Peeters <ann@example.org> wrote',
  '---- On Mon, 03 Mar 2025 10:02:00 +0100 Ann Peeters <ann@example.org> wrote ----',
  '2025-03-03 10:02 GMT+01:00 Ann Peeters <ann@example.org>:',
  '03.03.2025, 10:02, "Ann Peeters" <ann@example.org>:',
  'Le lun. 3 mars 2025 à 10:02, Ann Peeters <ann@example.org> a écrit :',
  'Le 3 mars 2025 à 10:02, Ann Peeters <ann@example.org> a\nécrit :',
  'Le 03/03/2025 à 10:02, Ann Peeters a écrit :',
  '- Le 2025-03-03 10:02, Ann Peeters a écrit :',
  'Am Mo., 3. März 2025 um 10:02 Uhr schrieb Ann Peeters <ann@example.org>:',
  'Am 03.03.2025 um 10:02 schrieb Ann Peeters:',
  'El lun, 3 mar 2025 a las 10:02, Ann Peeters (<ann@example.org>) escribió:',
  'Il giorno lun 3 mar 2025 alle ore 10:02 Ann Peeters <ann@example.org> ha scritto:',
  'Em seg., 3 de mar. de 2025 às 10:02, Ann Peeters <ann@example.org> escreveu:',
  'W dniu 3.03.2025 o 10:02, Ann Peeters pisze:',
  'pon., 3 mar 2025 o 10:02 Ann Peeters <ann@example.org> napisał(a):',
  'Den man. 3. mar. 2025 kl. 10.02 skrev Ann Peeters <ann@example.org>:',
  'Den mån 3 mars 2025 kl 10:02 skrev Ann Peeters <ann@example.org>:',
  'man. 3. mars 2025 kl. 10:02 skrev Ann Peeters <ann@example.org>:',
  'ma 3. maalisk. 2025 klo 10.02 Ann Peeters (ann@example.org) kirjoitti:',
  'пн, 3 мар. 2025 г. в 10:02, Ann Peeters <ann@example.org>:',
  '2025年3月3日(月) 10:02 Ann Peeters <ann@example.org>:',
  'Ann Peeters <ann@example.org> schrieb am Mo., 3. März 2025, 10:02:',
  '"Ann Peeters" <ann@example.org> hat am 03.03.2025 10:02 CET geschrieben:',
  'On Mon, 3 Mar 2025, 10:02 John I. Peeters, <ann@example.org> wrote:',
  'On 3 Mar 2025, 10:02 +0100, Ann Peeters <ann@example.org>, wrote:',
];

/** What introduces a quote only right above one. */
const quoteLeads: readonly string[] = [
  'Ann Peeters wrote:',
  'On Jan 3, Ann Peeters wrote:',
  'Annelies van den Bossche schreef op 2025-03-03 10:02:',
  'Quoting Ann Peeters <ann@example.org>:',
  'Zitat von Ann Peeters <ann@example.org>:',
  '* Ann Peeters <ann@example.org> [2025-03-03 10:02]:',
];

const headers: readonly string[] = [
  'Van: Ann Peeters <ann@example.org>\nVerzonden: maandag 3 maart 2025 10:02\nAan: Lotte Maes <lotte@example.org>\nOnderwerp: Wat leerde je?',
  '*Van:* Ann Peeters [mailto:ann@example.org]\n*Verzonden:* maandag 3 maart 2025 10:02\n*Aan:* Lotte Maes\n*Onderwerp:* Wat leerde je?',
  'De : Ann Peeters <ann@example.org>\nEnvoyé : lundi 3 mars 2025 10:02\nÀ : Lotte Maes <lotte@example.org>\nObjet : Que retenez-vous ?',
  'De: "Ann Peeters" <ann@example.org>\nÀ: "Lotte Maes" <lotte@example.org>\nEnvoyé: Lundi 3 Mars 2025 10:02:33\nObjet: Que retenez-vous ?',
  '________________________________\nFrom: Ann Peeters <ann@example.org>\nSent: Monday, March 3, 2025 10:02 AM\nTo: Lotte Maes\nSubject: What did you learn?',
  '-----Original Message-----\nFrom: Ann Peeters\nSent: Monday, March 3, 2025 10:02 AM\nTo: Lotte Maes\nSubject: What did you learn?',
  '-----Oorspronkelijk bericht-----\n\nDag Lotte,',
  '-------- Message d’origine --------\nDe : Ann Peeters <ann@example.org>',
  '---------- Forwarded message ---------\nVan: Ann Peeters <ann@example.org>\nDate: ma 3 mrt 2025 om 10:02\nSubject: Wat leerde je?\nTo: Lotte <lotte@example.org>',
  'Begin doorgestuurd bericht:\n\nVan: Ann Peeters <ann@example.org>\nOnderwerp: Wat leerde je?\nDatum: 3 maart 2025 om 10:02:33 CET\nAan: Lotte',
  'Von: Ann Peeters <ann@example.org>\nGesendet: Montag, 3. März 2025 10:02\nAn: Lotte Maes\nBetreff: Was nehmen Sie mit?',
  'De: Ann Peeters <ann@example.org>\nEnviado: lunes, 3 de marzo de 2025 10:02\nPara: Lotte Maes\nAsunto: Hola',
  'Da: Ann Peeters <ann@example.org>\nInviato: lunedì 3 marzo 2025 10:02\nA: Lotte Maes\nOggetto: Ciao',
  'De: Ann Peeters <ann@example.org>\nEnviada em: segunda-feira, 3 de março de 2025 10:02\nPara: Lotte Maes\nAssunto: Olá',
  'Od: Ann Peeters <ann@example.org>\nWysłano: poniedziałek, 3 marca 2025 10:02\nDo: Lotte Maes\nTemat: Cześć',
  'Fra: Ann Peeters <ann@example.org>\nSendt: 3. marts 2025 10:02\nTil: Lotte Maes\nEmne: Hej',
  'Från: Ann Peeters <ann@example.org>\nSkickat: den 3 mars 2025 10:02\nTill: Lotte Maes\nÄmne: Hej',
  'Fra: Ann Peeters <ann@example.org>\nSendt: mandag 3. mars 2025 10:02\nTil: Lotte Maes\nEmne: Hei',
];

const letter = ['Dag Lotte,', '', 'Wat leerde je?', '', 'Groetjes,', 'Ann'];
const marked = letter.map((line) => `> ${line}`).join('\n');
const words = 'Minder uitleggen, meer vragen.';

describe('a quote', () => {
  it.each(leads)('goes with its lead: %j', (lead) => {
    expect(extractReply({ text: `${words}\n\n${lead}\n\n${marked}` })).toBe(words);
    expect(extractReply({ text: `${words}\n${lead}\n${marked}\n` })).toBe(words);
  });

  it.each(quoteLeads)('goes with what introduces it right above: %j', (lead) => {
    expect(extractReply({ text: `${words}\n\n${lead}\n${marked}` })).toBe(words);
    expect(extractReply({ text: `${lead}\n\n${marked}\n\n${words}` })).toBe(words);
  });

  it.each(leads)('goes where only its lead marks it: %j', (lead) => {
    expect(extractReply({ text: `${words}\n\n${lead}\n\n${letter.join('\n')}` })).toBe(words);
  });

  it.each(leads)('goes when the answer is below it: %j', (lead) => {
    expect(extractReply({ text: `${lead}\n${marked}\n\n${words}` })).toBe(words);
  });

  it.each(leads)('goes when its lead is quoted too: %j', (lead) => {
    const quoted = lead.split('\n').map((line) => `> ${line}`);
    expect(extractReply({ text: `${words}\n\n${quoted.join('\n')}\n> \n${marked}` })).toBe(words);
  });

  it.each(headers)('goes with its headers: %j', (header) => {
    expect(extractReply({ text: `${words}\n\n${header}\n\n${letter.join('\n')}` })).toBe(words);
    expect(extractReply({ text: `${words}\n${header}\n\n${letter.join('\n')}` })).toBe(words);
  });

  it('goes where it shares a line with the answer', () => {
    expect(extractReply({ text: `Ja On Mon, Mar 3, 2025 at 10:02 AM, ann@example.org wrote:\n${marked}` })).toBe('Ja');
  });

  it('goes with the lines that a program broke', () => {
    const long = '> Wat leerde je van het gesprek dat jullie donderdag hadden over de nieuwe website van\nonze stad?';
    expect(extractReply({ text: `${words}\n\n${leads[0]}\n\n${long}\n${marked}` })).toBe(words);
  });

  it('goes with a lead that holds marks without width', () => {
    const lead = '\u200eOp ma 3 mrt 2025 om 10:02 schreef Ann Peeters <ann@example.org\u200b>:\u200b';
    expect(extractReply({ text: `${words}\n\u200b\n${lead}\n\n${letter.join('\n')}` })).toBe(words);
  });

  it('is nobody’s answer', () => {
    expect(extractReply({ text: `${leads[0]}\n\n${marked}` })).toBe('');
    expect(extractReply({ text: `${headers[0]}\n\n${letter.join('\n')}` })).toBe('');
    expect(extractReply({ text: '' })).toBe('');
    expect(extractReply({})).toBe('');
  });
});

describe('answers between quoted lines', () => {
  const between = '> Wat leerde je?\n\nMinder uitleggen.\n\n> Wat doe je nu?\n\nVragen stellen.';

  it('are kept with their questions', () => {
    expect(extractReply({ text: between })).toBe(between);
    expect(extractReply({ text: `Zie hieronder.\n\n${between}\n\n> Groetjes,\n> Ann\n` })).toBe(
      `Zie hieronder.\n\n${between}`,
    );
  });

  it.each(leads)('are kept without the lead: %j', (lead) => {
    expect(extractReply({ text: `${lead}\n${between}` })).toBe(between);
  });

  it('are kept without the signature', () => {
    expect(extractReply({ text: `${leads[0]}\n${between}\n\n> Groetjes,\n> Ann\n\nGroetjes,\nLotte` })).toBe(between);
  });

  it('are kept right under their questions, in small letters', () => {
    const close =
      '> Dinsdag of woensdag?\ndinsdag\n> En welk uur past jou het best, in de voormiddag of na vier?\nna vier';
    expect(extractReply({ text: `${leads[0]}\n${close}` })).toBe(
      close.replaceAll('\n>', '\n\n>').replace('?\nd', '?\n\nd').replace('?\nna', '?\n\nna'),
    );
  });

  it('keep an answer to the one line that was left of a letter', () => {
    expect(extractReply({ text: '> Wat leerde je?\n\nMinder uitleggen.' })).toBe(
      '> Wat leerde je?\n\nMinder uitleggen.',
    );
  });
});
