import type { Language } from '../../../language.ts';
import type { Reply, Writer } from './letter.ts';
import { dayOfLetter, timeOfLetter } from './moment.ts';
import { divs, escaped, marked, senderOf, signed, signedText } from './quote.ts';

/** Mail on a Mac. */
export const appleMail: Writer = (reply) => written(reply, null);

/** Mail on an iPhone, which says so unless somebody made it stop. */
export const iPhone: Writer = (reply) => written(reply, sentFrom[reply.language]);

const sentFrom: Record<Language, string> = {
  nl: 'Verstuurd vanaf mijn iPhone',
  fr: 'Envoyé de mon iPhone',
  en: 'Sent from my iPhone',
};

function written(reply: Reply, device: string | null): ReturnType<Writer> {
  const { answer, letter } = reply;
  const lead = leadOf(reply);
  const own = `${divs(signed(answer))}${device === null ? '' : `<br><div dir="ltr">${device}</div>`}`;
  return {
    text: [signedText(answer), ...(device === null ? [] : ['', device]), '', `> ${lead}`, '> ', ...marked(letter)].join(
      '\n',
    ),
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${own}<div dir="ltr"><br><blockquote type="cite">${escaped(lead)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${letter.html}</div></blockquote></body></html>`,
  };
}

function leadOf(reply: Reply): string {
  const [day, time, name] = [dayOfLetter(reply, 'short'), timeOfLetter(reply), senderOf(reply.letter)];
  if (reply.language === 'nl') return `Op ${day}, om ${time} heeft ${name} het volgende geschreven:`;
  if (reply.language === 'fr') return `Le ${day} à ${time}, ${name} a écrit :`;
  return `On ${day}, at ${time}, ${name} wrote:`;
}
