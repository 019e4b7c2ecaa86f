import type { Reply, Writer } from './letter.ts';
import { dayOfLetter, timeOfLetter, zoneOfLetter } from './moment.ts';
import { divs, escaped, senderOf, signed, signedText } from './quote.ts';

/** Yahoo Mail. Its text marks the quote by an indent. */
export const yahoo: Writer = (reply) => {
  const { answer, letter } = reply;
  const lead = leadOf(reply);
  const indented = letter.text.split('\n').map((line) => ` ${line}`);
  const words = divs(signed(answer), ' dir="ltr" data-setdir="false"');
  return {
    text: [signedText(answer), '', `    ${lead}  `, ' ', ...indented].join('\n'),
    html: `<html><head></head><body><div class="ydp1a2b3c4dyahoo-style-wrap" style="font-family:Helvetica Neue, sans-serif;font-size:16px;">${words}<div><br></div></div><div id="ydp5e6f7a8byahoo_quoted_1234567890" class="ydp5e6f7a8byahoo_quoted"><div style="font-family:'Helvetica Neue', sans-serif;"><div>${escaped(lead)}</div><div><br></div><div><br></div><div>${letter.html}</div></div></div></body></html>`,
  };
};

function leadOf(reply: Reply): string {
  const time = `${timeOfLetter(reply, 'second')} ${zoneOfLetter(reply)}`;
  const [day, name] = [dayOfLetter(reply, 'full'), senderOf(reply.letter)];
  if (reply.language === 'nl') return `Op ${day} om ${time} heeft ${name} het volgende geschreven:`;
  if (reply.language === 'fr') return `Le ${day} à ${time}, ${name} a écrit :`;
  return `On ${day} at ${time}, ${name} wrote:`;
}
