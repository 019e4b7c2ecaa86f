import { IntlMessageFormat } from 'intl-messageformat';
import type { Mistake } from '../problem.ts';
import { stepNamed } from './course.ts';
import { didYouMean } from './nearest.ts';
import { homeOf, numbers, placeholders, placeholdersOf } from './placeholders.ts';
import type { Sketch } from './sketch.ts';
import type { LanguageSketch } from './sketch-words.ts';

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
  let parts: Parts;
  try {
    parts = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  } catch (error) {
    return [{ where, ...brokenText(error) }];
  }
  const used = usesIn(parts);
  const stray = used.strayBrace ? [{ where, wrong: 'a brace would be printed as it stands', mend: STRAY }] : [];
  return [...stray, ...used.names.flatMap((use) => checkUse(use, where, fillable))];
}

const STRAY =
  "Give every { its }, and write ’ instead of ' before a brace: a straight apostrophe there switches the placeholder off.";

type Parts = ReturnType<IntlMessageFormat['getAst']>;
type Use = { name: string; as: 'text' | 'number' | 'date' };

/** The kinds of part as the parser numbers them; its own enumeration is not exported by the formatter. */
const LITERAL = 0;
const NUMBER = 2;
const DATES: readonly number[] = [3, 4];
const POUND = 7;

function usesIn(parts: Parts): { names: Use[]; strayBrace: boolean } {
  const names = new Map<string, Use>();
  let strayBrace = false;
  for (const part of parts) {
    if (part.type === POUND) continue;
    if (part.type === LITERAL) {
      strayBrace ||= /[{}]/.test(part.value);
      continue;
    }
    const counts = part.type === NUMBER || 'pluralType' in part;
    const as = counts ? 'number' : DATES.includes(part.type) ? 'date' : 'text';
    names.set(`${part.value} ${as}`, { name: part.value, as });
    if (!('options' in part)) continue;
    for (const { value } of Object.values(part.options)) {
      const inside = usesIn(value);
      strayBrace ||= inside.strayBrace;
      for (const use of inside.names) names.set(`${use.name} ${use.as}`, use);
    }
  }
  return { names: [...names.values()], strayBrace };
}

function checkUse({ name, as }: Use, where: string, fillable: ReadonlySet<string>): Mistake[] {
  if (!placeholders.has(name)) {
    return [{ where, wrong: `there is no placeholder {${name}}`, mend: didYouMean(name, fillable, (meant) => `{${meant}}`) }];
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

/** What the parser's code means for whoever wrote the text. */
function brokenText(error: unknown): { wrong: string; mend: string } {
  const code = error instanceof Error ? error.message : '';
  if (code === 'MISSING_OTHER_CLAUSE') {
    return { wrong: 'a choice in this text has no "other"', mend: 'End it with other {…}, for all that is not named.' };
  }
  if (code === 'EMPTY_ARGUMENT')
    return { wrong: 'there are braces with nothing in them', mend: 'Write a name between them, or leave them out.' };
  if (code === 'MALFORMED_ARGUMENT') {
    return {
      wrong: 'a placeholder is not written well',
      mend: 'Write one name between single braces, such as {name}.',
    };
  }
  if (code.includes('CLOSING_BRACE')) return { wrong: 'a brace is opened and not closed', mend: 'Give every { its }.' };
  return {
    wrong: `this text cannot be read (${code})`,
    mend: 'Compare it with {name} or {role, select, mentor {…} other {…}}.',
  };
}
