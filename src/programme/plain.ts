/** Words as they are compared, whoever wrote them and however. */

/** A word as it is compared: no capitals, accents, spaces or signs. "E-mail", "Rôle", "Thema's" → "email", "role", "themas". */
export function fold(text: string): string {
  return bare(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, in order, without capitals, accents and signs: "L’e-mail & C++" → "l", "email", "c++". */
export function wordsIn(text: string): string[] {
  return bare(text).replace(HAVE, '').replace(INITIAL, '$1').match(WORD) ?? [];
}

/** French for "I have" is not about AI. */
const HAVE = /(?<![\p{L}\p{N}])j['’]ai(?![\p{L}\p{N}])/gu;
/** One letter and a hyphen belong to the word that follows: "e-mail", "e-learning". */
const INITIAL = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;
/** Signs are part of a name of one letter: C and C++ are two things. */
const WORD = /\p{L}[+#]+|[\p{L}\p{N}]+/gu;

/** Endings of the plural and of the feminine in Dutch, French and English, and spellings that only they bring. */
const endings: readonly [least: number, ending: RegExp, instead: string][] = [
  [5, /eaux$/, 'eau'],
  [5, /aux$/, 'al'],
  [4, /eux$/, 'eu'],
  [4, /(?<!s)s$/, ''],
  [6, /en$/, ''],
  [6, /e$/, ''],
  [5, /y$/, 'i'],
  [5, /([bcdfgklmnprst])\1$/, '$1'],
  [6, /([aou])\1(?=[b-df-hj-np-tv-z]$)/, '$1'],
  [6, /ee(?=[lmnt]$)/, 'e'],
  [4, /v$/, 'f'],
  [4, /z$/, 's'],
];

/**
 * A word without what one and many, he and she, put at its end: "klanten" and "klant", "sociaux" and "sociale" and
 * "social" are the same. Not a stem: "network" and "networking" stay two words, as do "data" and "date".
 * @param word as `wordsIn` gives it
 */
export function rootOf(word: string): string {
  return endings.reduce(
    (root, [least, ending, instead]) => (root.length < least ? root : root.replace(ending, instead)),
    word,
  );
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
