import type { Mistake } from '../problem.ts';
import { stepNamed } from './course.ts';
import { didYouMean } from './nearest.ts';
import { homeOf, numbers, placeholders, placeholdersOf } from './placeholders.ts';
import type { Sketch } from './sketch.ts';
import type { LanguageSketch } from './sketch-words.ts';
import { readText, type Use } from './text.ts';

/** Whether every text can be filled in: its braces match, and each placeholder has a value in its letter. */
export function checkTexts(sketch: Sketch): Mistake[] {
  return sketch.languages.flatMap((words) => [...headTexts(words), ...stepTexts(sketch, words)]);
}

/** The names of the programme, its roles, topics and axes stand in many places: they are plain. */
function headTexts({ language, head }: LanguageSketch): Mistake[] {
  return textsIn(head, `words.${language}`).flatMap(({ where, text }) => checkText(text, language, where, new Set()));
}

function stepTexts(sketch: Sketch, { language, steps }: LanguageSketch): Mistake[] {
  return [...steps].flatMap(([id, words]) => {
    const step = stepNamed(sketch, id);
    const fillable = step === undefined ? placeholders : placeholdersOf(sketch, step);
    return textsIn(words, `words.${language}.steps.${id}`).flatMap(({ where, text }) =>
      checkText(text, language, where, fillable),
    );
  });
}

type Text = { where: string; text: string };

function textsIn(words: unknown, where: string): Text[] {
  if (typeof words === 'string') return [{ where, text: words }];
  if (Array.isArray(words)) return words.flatMap((one, at) => textsIn(one, `${where}[${at}]`));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, one]) => textsIn(one, `${where}.${name}`));
}

function checkText(text: string, language: string, where: string, fillable: ReadonlySet<string>): Mistake[] {
  const read = readText(text, language);
  if (read.kind === 'broken') return [{ where, wrong: read.wrong, mend: read.mend }];
  const stray = read.strayBrace ? [{ where, wrong: 'a brace would be printed as it stands', mend: STRAY }] : [];
  return [...stray, ...read.uses.flatMap((use) => checkUse(use, where, fillable))];
}

const STRAY =
  "Give every { its }, and write ’ instead of ' before a brace: a straight apostrophe there switches the placeholder off.";

function checkUse({ name, as }: Use, where: string, fillable: ReadonlySet<string>): Mistake[] {
  if (!placeholders.has(name)) {
    return [
      { where, wrong: `there is no placeholder {${name}}`, mend: didYouMean(name, fillable, (meant) => `{${meant}}`) },
    ];
  }
  if (!fillable.has(name)) {
    const mend =
      fillable.size === 0 ? 'Names and topics stand in many letters: write them without placeholders.' : homeOf(name);
    return [{ where, wrong: `{${name}} has no value here`, mend }];
  }
  if (as === 'text' || (as === 'number' && numbers.has(name))) return [];
  const wrong =
    as === 'date' ? `{${name}} is in words already` : `{${name}} is no number, so a text cannot count with it`;
  return [
    {
      where,
      wrong,
      mend: as === 'date' ? `Write {${name}}.` : 'Use "select" instead of "plural", or leave the count out.',
    },
  ];
}
