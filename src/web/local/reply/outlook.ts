import type { Answer, Reply, Writer } from './letter.ts';
import { dayOfLetter, timeOfLetter } from './moment.ts';
import { broken, divs, escaped, headerLines, signed, signedText } from './quote.ts';

/** Outlook for Windows, whose HTML is Word's. */
export const outlookDesktop: Writer = (reply) => {
  const { answer, letter } = reply;
  const headers = linesOf(reply);
  const gap = '<p class="MsoNormal"><span><o:p>&nbsp;</o:p></span></p>';
  const line = `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${headers.map(bold).join('<br>')}<o:p></o:p></p></div></div>`;
  return {
    text: [signedText(answer), '', ...headers, '', letter.text].join('\r\n'),
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026"/></xml><![endif]--></head><body lang="NL-BE"><div class="WordSection1">${signed(answer).map(ofWord).join(gap)}${gap}${line}${gap}${letter.html}</div></body></html>`,
  };
};

/** Outlook on the web. */
export const outlookWeb: Writer = (reply) => {
  const { answer, letter } = reply;
  const headers = linesOf(reply);
  const words = divs(answer.paragraphs, ' class="elementToProof" style="font-family: Aptos; font-size: 12pt;"');
  const line = `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${headers.map(bold).join('<br>')}</font><div>&nbsp;</div></div>`;
  return {
    text: [signedText(answer), '', '_'.repeat(32), ...headers, '', letter.text].join('\r\n'),
    html: `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">${words}${signature(answer)}${line}<div>${letter.html}</div></body></html>`,
  };
};

function linesOf(reply: Reply): string[] {
  return headerLines(reply, `${dayOfLetter(reply, 'full')} ${timeOfLetter(reply)}`, 'sent');
}

function signature({ signature: text }: Answer): string {
  return text === '' ? '' : `<div id="Signature"><div class="elementToProof">${broken(text)}</div></div>`;
}

function ofWord(paragraph: string): string {
  return `<p class="MsoNormal"><span lang="NL-BE">${broken(paragraph)}<o:p></o:p></span></p>`;
}

function bold(line: string): string {
  return escaped(line).replace(/^([^:]+:)/, '<b>$1</b>');
}
