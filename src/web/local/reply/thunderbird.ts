import type { Writer } from './letter.ts';
import { dayOfLetter } from './moment.ts';
import { broken, escaped, marked, wrote } from './quote.ts';

/** Thunderbird, which puts the answer below the quote, and the signature below that. */
export const thunderbird: Writer = (reply) => {
  const { paragraphs, signature } = reply.answer;
  const { from, html, messageId } = reply.letter;
  const lead = wrote(reply, dayOfLetter(reply, 'numbers'), from.name);
  const own = paragraphs.map((paragraph) => `<p>${broken(paragraph)}</p>`).join('');
  const below = signature === '' ? '' : `<pre class="moz-signature" cols="72">-- \n${escaped(signature)}</pre>`;
  const signedBelow = signature === '' ? [] : ['', '-- ', signature];
  return {
    text: [lead, ...marked(reply.letter), '', paragraphs.join('\n\n'), ...signedBelow].join('\n'),
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><div class="moz-cite-prefix">${escaped(lead)}<br></div><blockquote type="cite" cite="mid:${messageId.slice(1, -1)}">${html}</blockquote>${own}${below}</body></html>`,
  };
};
