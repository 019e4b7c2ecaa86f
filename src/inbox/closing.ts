import { closings, closingWords, longClosings, shortClosings } from './languages/index.ts';
import { bare, isName } from './shapes.ts';

const LONGEST = 70;
const MOST_WORDS = 5;
const MOST_NAME_WORDS = 3;

/** One that nobody would write for another reason, with no name below it either. "Best" can be an answer. */
export function isSureClosing(text: string): boolean {
  return isClosing(text) && !shortClosings.has(written(bare(text)));
}

/** "Kind regards", alone on its line or with a name: "Groetjes, Jan". "Groeten aan Petra" is a sentence. */
export function isClosing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const begun = /^\p{L}/u.test(text) ? text : text.replace(/^[^\p{L}\p{N}]+/u, '');
  if (!closingWords.has((begun.split(/[\s,;!–.]/, 1)[0] ?? '').toLowerCase())) return false;
  const line = bare(begun);
  if (closings.has(written(line))) return true;
  const several = line.split(/\s*[/|]\s*|\s+[-–]\s+/);
  if (several.length > 1) return several.every((one) => closings.has(written(one)));
  const comma = line.search(/[,;!–]/);
  if (comma > 0) return closings.has(written(line.slice(0, comma))) && isName(line.slice(comma + 1));
  const words = line.split(/\s+/);
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count--) {
    if (longClosings.has(written(words.slice(0, count).join(' ')))) return isSignedBy(words.slice(count));
  }
  return false;
}

/** As the lists have it. */
function written(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.),\s]+$/, '');
}

function isSignedBy(words: readonly string[]): boolean {
  return words.length <= MOST_NAME_WORDS && words.every((word) => /^\p{Lu}/u.test(word)) && isName(words.join(' '));
}
