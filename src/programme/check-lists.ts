import type { Mistake } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import type { Sketch } from './sketch.ts';
import type { LanguageSketch } from './sketch-words.ts';
import { keyOf, type ListName } from './topics.ts';

/** Whether what people write freely means one thing at most: each name and alias stands for one item of its list. */
export function checkLists(sketch: Sketch): Mistake[] {
  if (sketch.unread.head.has('topics') || sketch.unread.head.has('exchanges')) return [];
  return [
    ...inBothLists(sketch),
    ...sketch.languages.flatMap((words) => ofNothing(sketch, words)),
    ...meaningTwo(sketch, 'topics'),
    ...meaningTwo(sketch, 'exchanges'),
  ];
}

/** Aliases are given by id, so that an id names one thing. */
function inBothLists({ head: { topics = [], exchanges = [] } }: Sketch): Mistake[] {
  return topics
    .filter((id) => exchanges.includes(id))
    .map((id) => ({
      where: 'exchanges',
      wrong: `"${id}" is a topic already`,
      mend: 'Give the exchange a name of its own.',
    }));
}

function ofNothing({ head: { topics = [], exchanges = [] } }: Sketch, { language, head }: LanguageSketch): Mistake[] {
  const known = [...topics, ...exchanges];
  return Object.keys(head.aliases ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => ({
      where: `words.${language}.aliases.${id}`,
      wrong: `there is no topic or exchange "${id}"`,
      mend: didYouMean(id, known),
    }));
}

/** A name that would fold to two items of a list, in one language or across them. */
function meaningTwo(sketch: Sketch, list: ListName): Mistake[] {
  const ids = sketch.head[list] ?? [];
  const meanings = new Map(ids.map((id) => [keyOf(id), id]));
  return sketch.languages.flatMap(({ language, head }) =>
    ids.flatMap((id) =>
      namesOf(head, list, id).flatMap(({ name, under }) => {
        const key = keyOf(name);
        const before = meanings.get(key);
        if (before === undefined) meanings.set(key, id);
        if (before === undefined || before === id) return [];
        const wrong = `"${name}" means "${before}" already`;
        return [{ where: `words.${language}.${under}`, wrong, mend: 'Let it stand for one of the two.' }];
      }),
    ),
  );
}

function namesOf(head: LanguageSketch['head'], list: ListName, id: string): { name: string; under: string }[] {
  const label = head[list]?.[id];
  const aliases = head.aliases?.[id] ?? [];
  return [
    ...(label === undefined ? [] : [{ name: label, under: `${list}.${id}` }]),
    ...aliases.map((name, at) => ({ name, under: `aliases.${id}[${at}]` })),
  ];
}
