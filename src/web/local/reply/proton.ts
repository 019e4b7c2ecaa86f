import type { Language } from '../../../language.ts';
import type { Writer } from './letter.ts';
import { dayOfLetter } from './moment.ts';
import { divs, escaped, marked, senderOf, signed, signedText, wrote } from './quote.ts';

/** Proton Mail, which adds a line of its own. */
export const proton: Writer = (reply) => {
  const { answer, letter } = reply;
  const lead = wrote(reply, dayOfLetter(reply, 'full'), senderOf(letter));
  const line = sentWith[reply.language];
  const font = 'style="font-family: Arial; font-size: 14px;"';
  const signature = `<div class="protonmail_signature_block" ${font}><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">${line}</div></div>`;
  return {
    text: [signedText(answer), '', line, '', lead, '', ...marked(letter)].join('\n'),
    html: `<div ${font}>${divs(signed(answer))}</div>${signature}<div ${font}><br></div><div class="protonmail_quote">${escaped(lead)}<br><br><blockquote class="protonmail_quote" type="cite">${letter.html}</blockquote><br></div>`,
  };
};

const sentWith: Record<Language, string> = {
  nl: 'Verzonden met Proton Mail beveiligde e-mail.',
  fr: 'Envoyé avec la messagerie sécurisée Proton Mail.',
  en: 'Sent with Proton Mail secure email.',
};
