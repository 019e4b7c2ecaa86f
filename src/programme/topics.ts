import type { AnswerValue } from './answer.ts';
import type { Programme, Question } from './definition.ts';
import { fold, rootOf, wordsIn } from './plain.ts';
import { fillers, stopWords } from './small-words.ts';

/** Which of a programme's lists a question picks from. */
export type ListName = 'topics' | 'exchanges';

/**
 * What somebody picked or wrote, as it is compared and as it is read.
 * - on the list: `id` and `label` are both its id, and each reader reads it in their own language
 * - on no list: `id` is its plain form, so that "Onderhandelen" and "onderhandelen!" meet; `label` is as its author
 *   wrote it
 */
export type Folded = { id: string; label: string };

/** What is folded: the lists of a programme, with their names in every language. */
type Lists = Pick<Programme, 'words' | ListName>;

/**
 * Folds what people pick or write to one of the programme's lists, whichever language they write in. Words are
 * compared as wholes, without capitals, accents, signs, plurals and small words, in any order, with one slip of the
 * finger in a long one. A text means an item of the list when it is one of its names, or when nothing is left of it but
 * names of that one item and words that say nothing ("leren werken met ChatGPT en Copilot").
 */
export function folderOf(programme: Lists, list: ListName): (text: string) => Folded {
  const names = namesKnown(programme, list);
  const known = new Map<string, Folded>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const id = meantBy(text, names);
    const folded = id === null ? { id: idOf(text), label: text.trim() } : { id, label: id };
    known.set(text, folded);
    return folded;
  };
}

/** An answer to a question of topics as others read it: what was written freely is called as the list calls it, once. */
export function foldedAnswer(programme: Lists, question: Question, value: AnswerValue): AnswerValue {
  if (question.kind !== 'topics' || !Array.isArray(value)) return value;
  const fold = folderOf(programme, question.of ?? 'topics');
  return [...new Set(value.map((text) => fold(String(text)).label))];
}

/** Every name of a list's items: what they are called, and their aliases, in every language. */
function namesIn({ words, ...lists }: Lists, list: ListName): { name: string; id: string }[] {
  return (lists[list] ?? []).flatMap((id) => [
    { name: id, id },
    ...Object.values(words).flatMap((own) =>
      [own[list]?.[id], ...(own.aliases?.[id] ?? [])].flatMap((name) => (name === undefined ? [] : [{ name, id }])),
    ),
  ]);
}

/** The words by which a text is compared: roots, without small words unless there are no others. */
export function keyOf(text: string): string {
  return setOf(rootsIn(text)).join(' ');
}

type Names = {
  byKey: ReadonlyMap<string, string>;
  /** Without spaces: "linked in", "Linked-In". */
  byLetters: ReadonlyMap<string, string>;
  /** The names that hold a word, each with all its words. */
  byWord: ReadonlyMap<string, readonly { id: string; words: readonly string[] }[]>;
  /** The words in which a slip is looked for, by their first letter. */
  longWords: ReadonlyMap<string, readonly string[]>;
};

/** A programme does not change while it runs: its names are read once. */
const readOnce = new WeakMap<Lists, Partial<Record<ListName, Names>>>();

function namesKnown(programme: Lists, list: ListName): Names {
  const read = readOnce.get(programme) ?? {};
  read[list] ??= namesOf(programme, list);
  readOnce.set(programme, read);
  return read[list];
}

function namesOf(programme: Lists, list: ListName): Names {
  const all = namesIn(programme, list).map(({ name, id }) => ({ id, name, words: setOf(rootsIn(name)) }));
  const byWord = Map.groupBy(
    all.flatMap(({ id, words }) => words.map((word) => ({ word, id, words }))),
    ({ word }) => word,
  );
  const long = [...byWord.keys()].filter((word) => word.length >= LONG_ENOUGH_TO_SWAP);
  return {
    byKey: new Map(all.map(({ id, words }) => [words.join(' '), id])),
    byLetters: new Map(all.map(({ id, name }) => [fold(name), id])),
    byWord,
    longWords: Map.groupBy(long, (word) => word.charAt(0)),
  };
}

function meantBy(text: string, names: Names): string | null {
  const words = tellingWordsIn(text);
  const exact = names.byKey.get(setOf(words.map(rootOf)).join(' ')) ?? names.byLetters.get(fold(text));
  if (exact !== undefined) return exact;
  const mended = words.map((word) => ({ root: mendedRoot(rootOf(word), names), filler: fillers.has(word) }));
  return names.byKey.get(setOf(mended.map(({ root }) => root)).join(' ')) ?? coveredBy(mended, names);
}

type Mended = { root: string; filler: boolean };

/** The one item whose names, and words that say nothing, are all there is in a text. */
function coveredBy(text: readonly Mended[], { byWord }: Names): string | null {
  const roots = new Set(text.map(({ root }) => root));
  const held = [...roots]
    .flatMap((root) => byWord.get(root) ?? [])
    .filter(({ words }) => words.every((word) => roots.has(word)));
  const covering = [...new Set(held.map(({ id }) => id))].filter((id) => {
    const covered = new Set(held.filter((name) => name.id === id).flatMap(({ words }) => words));
    return text.every(({ root, filler }) => filler || covered.has(root));
  });
  return covering.length === 1 ? (covering[0] ?? null) : null;
}

/** In a shorter word one letter makes another word: "contact" and "contract". Two letters swapped seldom do. */
const LONG_WORD = 8;
const LONG_ENOUGH_TO_SWAP = 7;

/** The word of a name that was meant by one with a slip in it; a word with its first letter wrong is another word. */
function mendedRoot(root: string, { byWord, longWords }: Names): string {
  if (byWord.has(root)) return root;
  const meant = longWords.get(root.charAt(0))?.find((word) => isSlip(root, word));
  return meant ?? root;
}

/** Whether one letter too many, too few or wrong, or two that changed places, make the one of the other. */
function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let at = 0;
  while (at < meant.length && written[at] === meant[at]) at += 1;
  const [one, other] = [written.slice(at), meant.slice(at)];
  const swapped = one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  if (meant.length < LONG_WORD) return swapped;
  return swapped || one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1);
}

function idOf(text: string): string {
  return keyOf(text) || text.trim().toLowerCase();
}

function rootsIn(text: string): string[] {
  return tellingWordsIn(text).map(rootOf);
}

/** All words but the small ones; a text of small words alone keeps them. */
function tellingWordsIn(text: string): string[] {
  const words = wordsIn(text);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length === 0 ? words : telling;
}

function setOf(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
