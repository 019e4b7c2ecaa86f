import { disclaimer, firstWord, footers } from './languages/index.ts';

const SHORTEST = 60;
const LONGEST = 6_000;
/** So many of its four parts make a disclaimer. "This stays confidential between us" has one. */
const ENOUGH = 3;

/** Whether a paragraph is what a company puts under every message: what it speaks of, secret, for whom, what to do else. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length < SHORTEST) return false;
  const text = lower(paragraph.slice(0, LONGEST));
  let found = 0;
  for (const [at, part] of disclaimer.entries()) {
    if (part.test(text)) found++;
    if (found + disclaimer.length - 1 - at < ENOUGH) return false;
  }
  return true;
}

/** A line that a program or a list adds below: "Please consider the environment before printing". */
export function isFooter(line: string): boolean {
  const text = lower(line.slice(0, 160)).replace(/^[^\p{L}]+/u, '');
  return (
    (footers.get(firstWord(text))?.some((beginning) => text.startsWith(beginning)) ?? false) && technical.test(text)
  );
}

/** "Pensez à l’environnement" can be somebody's advice; a program goes on about printing, a virus or a list. */
const technical =
  /print|imprim|druk|druck|skriv|stamp|virus|viren|vírus|wirus|mail|http|www|group|list|message|bericht|github|scan|abonn|subscrib|nachricht|meddelande|melding|besked|wiadomoś|mensa|messaggio/;

function lower(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
