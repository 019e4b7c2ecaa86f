import type { IntlMessageFormat } from 'intl-messageformat';

/** A text in ICU message syntax, taken apart. */
export type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** A word that stands before a placeholder; `key` is the name under which the two are filled in as one. */
export type Join = { key: string; word: string; name: string };

/** The kinds of part as the parser numbers them; its own enumeration is not exported by the formatter. */
const LITERAL = 0;
const PLACEHOLDER = 1;

/** The words that lose their e in our texts: "le", "la" or "ne" stand before no name. "Chaque" and "presque" never do. */
const ELIDABLE = /(?<![\p{L}\p{M}\p{N}’'-])(de|que|lorsque|puisque|jusque) $/iu;

/**
 * French contracts "de" and "que" with the name that follows, which only the letter knows: "de Kofi", "d’Aïcha". Each such
 * word becomes part of the placeholder that it stands right before, so that what people typed is never touched.
 */
export function joined(parts: Parts): { parts: Parts; joins: Join[] } {
  const joins = new Map<string, Join>();
  const within = (some: Parts): Parts =>
    some.map((part, at) => {
      if ('options' in part) {
        const options = Object.entries(part.options).map(([is, { value, ...rest }]) => [
          is,
          { ...rest, value: within(value) },
        ]);
        return { ...part, options: Object.fromEntries(options) };
      }
      if (part.type === LITERAL && some[at + 1]?.type === PLACEHOLDER) {
        return { ...part, value: part.value.replace(ELIDABLE, '') };
      }
      const word = part.type === PLACEHOLDER ? wordBefore(some[at - 1]) : undefined;
      if (part.type !== PLACEHOLDER || word === undefined) return part;
      const key = `${word} ${part.value}`;
      joins.set(key, { key, word, name: part.value });
      return { ...part, value: key };
    });
  return { parts: within(parts), joins: [...joins.values()] };
}

function wordBefore(part: Parts[number] | undefined): string | undefined {
  return part?.type === LITERAL ? ELIDABLE.exec(part.value)?.[1] : undefined;
}

/** "de" with "Aïcha" as "d’Aïcha", "Que" with "Kofi" as "Que Kofi". */
export function elided(word: string, name: string): string {
  return isSoft(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}

/**
 * Whether a name begins with the sound of a vowel. As the Office québécois de la langue française and the Académie have
 * it: before a vowel, before y and a consonant (Yves, not Yannick), and before a silent h; not before an initial that
 * stands alone. Usage knows no rule for h, and of names from other languages it is mostly spoken: only those are taken
 * for silent that are on the list.
 */
function isSoft(name: string): boolean {
  const [first = ''] = name.match(/^[\p{L}\p{M}]+/u) ?? [];
  const plain = first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length > 1 && (/^([aeiouœæ]|y[^aeiouyœæ])/.test(plain) || SILENT_H.has(plain));
}

/** Without accents. After the names, the words that an organisation or a group is called by. */
const SILENT_H: ReadonlySet<string> = new Set(
  `hector helene heloise henri henriette hermine hermione hermes herve hilaire hippolyte homere honore honorine horace
  hortense hubert huguette hyacinthe haiti
  habitat harmonie herbe heritage heure hirondelle histoire hiver homme honneur hopital horizon horloge hotel humanisme
  humanite`.split(/\s+/),
);
