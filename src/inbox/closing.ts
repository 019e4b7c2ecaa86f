import { closings, longClosings } from './languages/index.ts';
import { bare, isName } from './shapes.ts';

const LONGEST = 70;

/** "Kind regards", alone on its line or with a name: "Groetjes, Jan". "Groeten aan Petra" is a sentence. */
export function isClosing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = bare(text)
    .replace(/[.)]+$/, '')
    .toLowerCase()
    .replaceAll('’', "'");
  if (closings.has(line)) return true;
  const comma = text.search(/[,;!–]/);
  if (comma > 0) return closings.has(line.slice(0, comma).trim()) && isName(text.slice(comma + 1));
  const words = text.split(/\s+/);
  const most = Math.min(words.length - 1, 5);
  for (let count = most; count > 0; count--) {
    const beginning = bare(words.slice(0, count).join(' ')).toLowerCase().replaceAll('’', "'");
    if (longClosings.has(beginning)) return isSignedBy(words.slice(count));
  }
  return false;
}

function isSignedBy(words: readonly string[]): boolean {
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && isName(words.join(' '));
}
