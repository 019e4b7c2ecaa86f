import type { Language } from '../../src/language.ts';

/** The letter that is answered, as our letters are: a greeting, a question, a footer. */
export type Letter = { name: string; address: string; to: string; subject: string; paragraphs: readonly string[] };

/** What somebody writes, a paragraph a string, and how they sign it; "" is not at all. */
export type Answer = { paragraphs: readonly string[]; signature: string };

export type Mail = { text: string; html: string };

/** The letter's moment, Monday 3 March 2025, 10:02 in Brussels, as programs write it. */
const moments: Record<Language, { short: string; long: string; full: string; numbers: string }> = {
  nl: { short: '3 mrt 2025', long: 'ma 3 mrt 2025', full: 'maandag 3 maart 2025', numbers: '03-03-2025' },
  fr: { short: '3 mars 2025', long: 'lun. 3 mars 2025', full: 'lundi 3 mars 2025', numbers: '03/03/2025' },
  en: { short: '3 Mar 2025', long: 'Mon, Mar 3, 2025', full: 'Monday, 3 March 2025', numbers: '03/03/2025' },
};

const headers: Record<Language, { from: string; sent: string; date: string; to: string; subject: string }> = {
  nl: { from: 'Van:', sent: 'Verzonden:', date: 'Datum:', to: 'Aan:', subject: 'Onderwerp:' },
  fr: { from: 'De :', sent: 'Envoyé :', date: 'Date :', to: 'À :', subject: 'Objet :' },
  en: { from: 'From:', sent: 'Sent:', date: 'Date:', to: 'To:', subject: 'Subject:' },
};

type Reply = { language: Language; answer: Answer; letter: Letter };
type Writer = (reply: Reply) => Mail;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const who = ({ name, address }: Letter) => `${name} <${address}>`;
const link = ({ address }: Letter) => `<a href="mailto:${address}">${address}</a>`;
const marked = (letter: Letter) =>
  letter.paragraphs.flatMap((paragraph) => [...paragraph.split('\n'), '']).map((line) => `> ${line}`.trimEnd());
const plain = (letter: Letter) => letter.paragraphs.join('\n\n');
const divs = (paragraphs: readonly string[], attributes = '') =>
  paragraphs
    .map((paragraph) => `<div${attributes}>${escaped(paragraph).replaceAll('\n', '<br>')}</div>`)
    .join('<div><br></div>');
const paragraphsOf = ({ paragraphs, signature }: Answer) => [...paragraphs, ...(signature === '' ? [] : [signature])];
const above = (answer: Answer) => paragraphsOf(answer).join('\n\n');

/** "Op ma 3 mrt 2025 om 10:02 schreef Ann <ann@…>:", around the name as given. */
function wrote(language: Language, day: string, name: string): string {
  if (language === 'nl') return `Op ${day} om 10:02 schreef ${name}:`;
  if (language === 'fr') return `Le ${day} à 10:02, ${name} a écrit :`;
  return `On ${day} at 10:02, ${name} wrote:`;
}

const gmail =
  (attributes: string): Writer =>
  ({ language, answer, letter }) => {
    const lead = wrote(language, moments[language].long, who(letter));
    const shown = wrote(language, moments[language].long, `${letter.name} &lt;${link(letter)}&gt;`);
    return {
      text: [above(answer), '', lead.replace(' <', '\n<'), '', ...marked(letter)].join('\n'),
      html: `<div ${attributes}>${divs(answer.paragraphs)}${answer.signature === '' ? '' : `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${escaped(answer.signature).replaceAll('\n', '<br>')}</div></div>`}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${shown}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${divs(letter.paragraphs)}</blockquote></div>`,
    };
  };

function headerLines({ language, letter }: Reply, day: string, sent: 'sent' | 'date'): string[] {
  const names = headers[language];
  return [
    `${names.from} ${who(letter)}`,
    `${names[sent]} ${day}`,
    `${names.to} ${letter.to}`,
    `${names.subject} ${letter.subject}`,
  ];
}

const bold = (line: string) => escaped(line).replace(/^([^:]+:)/, '<b>$1</b>');

const outlookDesktop: Writer = (reply) => {
  const lines = headerLines(reply, `${moments[reply.language].full} 10:02`, 'sent');
  const mso = (paragraph: string) =>
    `<p class="MsoNormal"><span lang="NL-BE">${escaped(paragraph).replaceAll('\n', '<br>')}<o:p></o:p></span></p>`;
  const between = '<p class="MsoNormal"><span><o:p>&nbsp;</o:p></span></p>';
  return {
    text: [above(reply.answer), '', ...lines, '', plain(reply.letter)].join('\r\n'),
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026"/></xml><![endif]--></head><body lang="NL-BE"><div class="WordSection1">${paragraphsOf(reply.answer).map(mso).join(between)}${between}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${lines.map(bold).join('<br>')}<o:p></o:p></p></div></div>${between}${reply.letter.paragraphs.map(mso).join(between)}</div></body></html>`,
  };
};

const outlookWeb: Writer = (reply) => {
  const lines = headerLines(reply, `${moments[reply.language].full} 10:02`, 'sent');
  const { answer, letter } = reply;
  return {
    text: [above(answer), '', '________________________________', ...lines, '', plain(letter)].join('\r\n'),
    html: `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">${divs(answer.paragraphs, ' class="elementToProof" style="font-family: Aptos; font-size: 12pt;"')}${answer.signature === '' ? '' : `<div id="Signature"><div class="elementToProof">${escaped(answer.signature).replaceAll('\n', '<br>')}</div></div>`}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${lines.map(bold).join('<br>')}</font><div>&nbsp;</div></div><div>${divs(letter.paragraphs)}</div></body></html>`,
  };
};

const cited: Record<Language, (day: string, name: string) => string> = {
  nl: (day, name) => `Op ${day}, om 10:02 heeft ${name} het volgende geschreven:`,
  fr: (day, name) => `Le ${day} à 10:02, ${name} a écrit :`,
  en: (day, name) => `On ${day}, at 10:02, ${name} wrote:`,
};

const apple =
  (sentFrom: Record<Language, string> | null): Writer =>
  ({ language, answer, letter }) => {
    const lead = cited[language](moments[language].short, who(letter));
    const added = sentFrom === null ? [] : ['', sentFrom[language]];
    const line = sentFrom === null ? '' : `<br><div dir="ltr">${sentFrom[language]}</div>`;
    return {
      text: [above(answer), ...added, '', `> ${lead}`, '> ', ...marked(letter)].join('\n'),
      html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${divs(paragraphsOf(answer))}${line}<div dir="ltr"><br><blockquote type="cite">${escaped(lead)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${divs(letter.paragraphs)}</div></blockquote></body></html>`,
    };
  };

const yahoo: Writer = ({ language, answer, letter }) => {
  const day = moments[language].full;
  const lead = {
    nl: `Op ${day} om 10:02:33 CET heeft ${who(letter)} het volgende geschreven:`,
    fr: `Le ${day} à 10:02:33 UTC+1, ${who(letter)} a écrit :`,
    en: `On ${day} at 10:02:33 CET, ${who(letter)} wrote:`,
  }[language];
  return {
    text: [
      above(answer),
      '',
      `    ${lead}  `,
      ' ',
      ...plain(letter)
        .split('\n')
        .map((line) => ` ${line}`),
    ].join('\n'),
    html: `<html><head></head><body><div class="ydp1a2b3c4dyahoo-style-wrap" style="font-family:Helvetica Neue, sans-serif;font-size:16px;">${divs(paragraphsOf(answer), ' dir="ltr" data-setdir="false"')}<div><br></div></div><div id="ydp5e6f7a8byahoo_quoted_1234567890" class="ydp5e6f7a8byahoo_quoted"><div style="font-family:'Helvetica Neue', sans-serif;"><div>${escaped(lead)}</div><div><br></div><div><br></div><div>${divs(letter.paragraphs)}<blockquote>earlier</blockquote></div></div></div></body></html>`,
  };
};

const proton: Writer = ({ language, answer, letter }) => {
  const lead = wrote(language, moments[language].full, who(letter));
  const line = {
    nl: 'Verzonden met Proton Mail beveiligde e-mail.',
    fr: 'Envoyé avec la messagerie sécurisée Proton Mail.',
    en: 'Sent with Proton Mail secure email.',
  }[language];
  return {
    text: [above(answer), '', line, '', lead, '', ...marked(letter)].join('\n'),
    html: `<div style="font-family: Arial; font-size: 14px;">${divs(paragraphsOf(answer))}</div><div class="protonmail_signature_block" style="font-family: Arial; font-size: 14px;"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">${line}</div></div><div style="font-family: Arial; font-size: 14px;"><br></div><div class="protonmail_quote">${escaped(lead)}<br><br><blockquote class="protonmail_quote" type="cite">${divs(letter.paragraphs)}</blockquote><br></div>`,
  };
};

/** Thunderbird puts the answer below the quote, and the signature below that. */
const thunderbird: Writer = ({ language, answer, letter }) => {
  const lead = wrote(language, moments[language].numbers, letter.name);
  const { signature } = answer;
  return {
    text: [
      lead,
      ...marked(letter),
      '',
      answer.paragraphs.join('\n\n'),
      ...(signature === '' ? [] : ['', '-- ', signature]),
    ].join('\n'),
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><div class="moz-cite-prefix">${lead}<br></div><blockquote type="cite" cite="mid:1@omgekeerd.example">${divs(letter.paragraphs)}</blockquote>${answer.paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`).join('')}${signature === '' ? '' : `<pre class="moz-signature" cols="72">-- \n${escaped(signature)}</pre>`}</body></html>`,
  };
};

const samsung: Writer = (reply) => {
  const { language, answer, letter } = reply;
  const lines = headerLines(reply, `${moments[language].numbers}  10:02  (GMT+01:00)`, 'date');
  const line = {
    nl: 'Verzonden vanaf mijn Galaxy',
    fr: 'Envoyé depuis mon appareil Galaxy',
    en: 'Sent from my Galaxy',
  }[language];
  const title = { nl: 'Oorspronkelijk bericht', fr: "Message d'origine", en: 'Original message' }[language];
  return {
    text: [above(answer), '', '', line, '', '', `-------- ${title} --------`, ...lines, '', plain(letter)].join('\n'),
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>${divs(paragraphsOf(answer), ' dir="auto"')}<div><br></div><div><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757">${line}</div></div><div><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- ${title} --------</div>${lines.map((header) => `<div>${escaped(header)} </div>`).join('')}<div><br></div></div>${divs(letter.paragraphs)}</body></html>`,
  };
};

/** Mail programs that write an answer each in their own way, named as people call them. */
export const clients = {
  'Gmail on the web': gmail('dir="ltr"'),
  'Gmail for Android': gmail('dir="auto"'),
  'Outlook for Windows': outlookDesktop,
  'Outlook on the web': outlookWeb,
  'Apple Mail': apple(null),
  'Mail on an iPhone': apple({
    nl: 'Verstuurd vanaf mijn iPhone',
    fr: 'Envoyé de mon iPhone',
    en: 'Sent from my iPhone',
  }),
  'Yahoo Mail': yahoo,
  'Proton Mail': proton,
  Thunderbird: thunderbird,
  'Samsung Email': samsung,
} satisfies Record<string, Writer>;

export type Client = keyof typeof clients;
