import type { Answer, Reply, Writer } from './letter.ts';
import { dayOfLetter } from './moment.ts';
import { broken, divs, marked, senderOf, signedText, wrote } from './quote.ts';

/** Gmail as it writes on one device: they differ in the attribute of the words. */
export function gmail(attribute: 'dir="ltr"' | 'dir="auto"'): Writer {
  return (reply) => {
    const { answer, letter } = reply;
    const lead = wrote(reply, dayOfLetter(reply, 'long'), senderOf(letter));
    return {
      text: [signedText(answer), '', lead.replace(' <', '\n<'), '', ...marked(letter)].join('\n'),
      html: `<div ${attribute}>${divs(answer.paragraphs)}${signature(answer)}</div><br>${quote(reply)}`,
    };
  };
}

function signature({ signature: text }: Answer): string {
  if (text === '') return '';
  return `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${broken(text)}</div></div>`;
}

function quote(reply: Reply): string {
  const { from, html } = reply.letter;
  const sender = `${from.name} &lt;<a href="mailto:${from.address}">${from.address}</a>&gt;`;
  const lead = wrote(reply, dayOfLetter(reply, 'long'), sender);
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${lead}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${html}</blockquote></div>`;
}
