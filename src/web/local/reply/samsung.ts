import type { Language } from '../../../language.ts';
import type { Writer } from './letter.ts';
import { dayOfLetter, timeOfLetter } from './moment.ts';
import { divs, escaped, headerLines, signed, signedText } from './quote.ts';

/** Samsung Email, on a phone. */
export const samsung: Writer = (reply) => {
  const { language, answer, letter } = reply;
  const when = `${dayOfLetter(reply, 'numbers')}  ${timeOfLetter(reply)}  (GMT${letter.sentAt.offset})`;
  const headers = headerLines(reply, when, 'date');
  const { device, title } = words[language];
  const own = divs(signed(answer), ' dir="auto"');
  const lines = headers.map((header) => `<div>${escaped(header)} </div>`).join('');
  return {
    text: [signedText(answer), '', '', device, '', '', `-------- ${title} --------`, ...headers, '', letter.text].join(
      '\n',
    ),
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>${own}<div><br></div><div><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757">${device}</div></div><div><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- ${title} --------</div>${lines}<div><br></div></div>${letter.html}</body></html>`,
  };
};

const words: Record<Language, { device: string; title: string }> = {
  nl: { device: 'Verzonden vanaf mijn Galaxy', title: 'Oorspronkelijk bericht' },
  fr: { device: 'Envoyé depuis mon appareil Galaxy', title: "Message d'origine" },
  en: { device: 'Sent from my Galaxy', title: 'Original message' },
};
