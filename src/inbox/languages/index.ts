import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { type Label, listed, type Marks } from './marks.ts';
import { more } from './more.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

/**
 * The marks of all languages at once: a phone set to French answers a Dutch letter, so nothing here asks which language
 * a message is in.
 */
const all: readonly Marks[] = [en, nl, fr, de, es, it, pt, pl, da, sv, no, more];

/** A list of marks of every language, the longest first, so that "best regards" is found before "best". */
function inAll(kind: Exclude<keyof Marks, 'labels' | 'disclaimer'>): readonly string[] {
  return [...new Set(all.flatMap((marks) => marks[kind]))].sort((a, b) => b.length - a.length);
}

/** Any of `phrases` as whole words. A list of plain words: nothing in it can be tried in two ways. */
function anyOf(phrases: readonly string[], flags = 'u'): RegExp {
  const written = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

export const wrote = anyOf(inAll('wrote'));
export const wroteAlone: ReadonlySet<string> = new Set(inAll('wrote'));
/** The last letters of these, to pass over other lines at once. */
export const wroteEnds: ReadonlySet<number> = new Set([...wroteAlone].map((verb) => verb.charCodeAt(verb.length - 1)));
/** "On" of "On Monday …" where it can stand behind an answer on the same line; a number has to follow soon. */
export const onBehind = new RegExp(`(?<=[\\s-])(?:${inAll('on').join('|')}) (?=[^\\d\\n]{0,16}\\d)`, 'u');
export const onFirst = new RegExp(`^(?:${inAll('on').join('|')}) `);
export const original: ReadonlySet<string> = new Set(inAll('original'));
export const shortClosings: ReadonlySet<string> = new Set(inAll('shortClosings'));
export const closings: ReadonlySet<string> = new Set([...inAll('closings'), ...shortClosings]);
/** How closings begin, to pass over other lines at once. */
export const closingWords: ReadonlySet<string> = new Set(
  [...closings].map((closing) => closing.split(/[ .]/)[0] ?? ''),
);
/** What may have a name behind it without a comma. */
export const longClosings: ReadonlySet<string> = new Set(inAll('closings'));
export const sentFrom = byFirstWord(inAll('sentFrom'));
export const sentFromEnd = inAll('sentFromEnd');
export const footers = byFirstWord(inAll('footers'));

/** Phrases by the word they begin with, so that only few are tried on a line. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(phrases, firstWord);
}

/** The first word of a line in lower case. */
export function firstWord(text: string): string {
  return text.split(/[\s'.,:]/, 1)[0] ?? '';
}

export const labels: ReadonlyMap<string, Label> = new Map(
  all.flatMap((marks) => labelsOf(marks).map(([kind, name]): [string, Label] => [name, kind])),
);

function labelsOf({ labels: { from, sent, to, cc, subject, other } }: Marks): [Label, string][] {
  const kinds: [Label, readonly string[]][] = [
    ['other', other],
    ['cc', cc],
    ['subject', subject],
    ['to', to],
    ['sent', sent],
    ['from', from],
  ];
  return kinds.flatMap(([kind, names]) => names.map((name): [Label, string] => [kind, name]));
}

/** The four parts of a disclaimer, each as one pattern. */
export const disclaimer: readonly RegExp[] = (['secret', 'meant', 'mistake', 'message'] as const).map((part) =>
  anyOf(all.flatMap((marks) => marks.disclaimer[part])),
);

/** Devices and programs that put their name below what is written with them. */
export const devices: ReadonlySet<string> = new Set(
  listed(`
    iphone, ipad, ipod, ios, mac, macbook, android, samsung, galaxy, blackberry, outlook, mail, email, e-mail, gmail, yahoo, proton,
    protonmail, huawei, xiaomi, nokia, windows, phone, mobile, smartphone, telefoon, gsm, téléphone, portable, mobil,
    mobiel, mobieltje, mobiele, tablet, tablette, handy, mobiltelefon, móvil, cellulare, celular, telefon, telefonu, telefono,
    teléfono, telefone, mobilen, telefonen, htc, lg, sony, xperia, motorola, oneplus, oppo, pixel, fairphone, k-9, thunderbird,
    spark, airmail, sparrow, typeapp, acompli, bluemail, mailbird, superhuman, aquamail, fastmail, tutanota, webmail,
    app, device, toestel, appareil, gerät, dispositivo, courrier, messagerie, poczta, wiko, hotmail, gmx, web.de, aol,
    workspace, canary, edison, newton, readdle, zoho, smartphone's, iphone's`),
);
