import type { Language } from '../../../language.ts';
import type { Answer, Letter, Reply } from './letter.ts';
import { timeOfLetter } from './moment.ts';

/** A text within HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same, with its line breaks. */
export function broken(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

/** A paragraph a `<div>`, with a blank one between two. */
export function divs(paragraphs: readonly string[], attributes = ''): string {
  return paragraphs.map((paragraph) => `<div${attributes}>${broken(paragraph)}</div>`).join('<div><br></div>');
}

/** What was written, with the signature as one more paragraph. */
export function signed({ paragraphs, signature }: Answer): string[] {
  return signature === '' ? [...paragraphs] : [...paragraphs, signature];
}

/** The same as text. */
export function signedText(answer: Answer): string {
  return signed(answer).join('\n\n');
}

/** Whom the letter came from: "Ann <ann@…>". */
export function senderOf({ from }: Letter): string {
  return `${from.name} <${from.address}>`;
}

/** The lines of the letter, each marked as quoted. */
export function marked({ text }: Letter): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
}

/** "Op ma 3 mrt 2025 om 10:02 schreef Ann <ann@…>:", around the day and the name as given. */
export function wrote(reply: Reply, day: string, name: string): string {
  const time = timeOfLetter(reply);
  if (reply.language === 'nl') return `Op ${day} om ${time} schreef ${name}:`;
  if (reply.language === 'fr') return `Le ${day} à ${time}, ${name} a écrit :`;
  return `On ${day} at ${time}, ${name} wrote:`;
}

const headers: Record<Language, { from: string; sent: string; date: string; to: string; subject: string }> = {
  nl: { from: 'Van:', sent: 'Verzonden:', date: 'Datum:', to: 'Aan:', subject: 'Onderwerp:' },
  fr: { from: 'De :', sent: 'Envoyé :', date: 'Date :', to: 'À :', subject: 'Objet :' },
  en: { from: 'From:', sent: 'Sent:', date: 'Date:', to: 'To:', subject: 'Subject:' },
};

/** The headers that stand above a letter that is not marked. */
export function headerLines({ language, letter }: Reply, when: string, named: 'sent' | 'date'): string[] {
  const names = headers[language];
  return [
    `${names.from} ${senderOf(letter)}`,
    `${names[named]} ${when}`,
    `${names.to} ${letter.to}`,
    `${names.subject} ${letter.subject}`,
  ];
}
