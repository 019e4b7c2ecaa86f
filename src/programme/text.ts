import { IntlMessageFormat } from 'intl-messageformat';

/** A placeholder in a text, and what the text takes it for. */
export type Use = { name: string; as: 'text' | 'number' | 'date' };

/** What a text asks for; a stray brace is one that would be printed. */
export type ReadText =
  | { kind: 'read'; uses: readonly Use[]; strayBrace: boolean }
  | { kind: 'broken'; wrong: string; mend: string };

/** Reads a text in ICU message syntax, or says what is wrong with its syntax. */
export function readText(text: string, language: string): ReadText {
  try {
    const parts = flat(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
    const uses = new Map(parts.flatMap(useOf).map((use) => [`${use.name} ${use.as}`, use]));
    const strayBrace = parts.some((part) => part.type === LITERAL && /[{}]/.test(part.value));
    return { kind: 'read', uses: [...uses.values()], strayBrace };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'broken', ...meaningOf(error.message) };
  }
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The kinds of part as the parser numbers them; its own enumeration is not exported by the formatter. */
const LITERAL = 0;
const NUMBER = 2;
const DATE = 3;
const TIME = 4;
const POUND = 7;

/** All parts, those inside the branches of a choice included. */
function flat(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) =>
    'options' in part ? [part, ...Object.values(part.options).flatMap(({ value }) => flat(value))] : [part],
  );
}

function useOf(part: Part): Use[] {
  if (part.type === LITERAL || part.type === POUND) return [];
  const name = part.value;
  if (part.type === NUMBER || 'pluralType' in part) return [{ name, as: 'number' }];
  return [{ name, as: part.type === DATE || part.type === TIME ? 'date' : 'text' }];
}

/** What the parser's code means for whoever wrote the text. */
function meaningOf(code: string): { wrong: string; mend: string } {
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
