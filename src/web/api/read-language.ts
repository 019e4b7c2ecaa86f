import { type Language, languages } from '../../language.ts';
import type { Programme } from '../../programme/definition.ts';
import { fold } from '../../programme/plain.ts';
import { closest } from './closest.ts';
import { type Read, refused, understood } from './read.ts';
import { quoted } from './read-text.ts';

/** What the languages are called in each of them. */
const names: Record<Language, readonly string[]> = {
  nl: ['nl', 'ned', 'nld', 'Nederlands', 'Vlaams', 'néerlandais', 'flamand', 'Dutch', 'Flemish'],
  fr: ['fr', 'fra', 'fre', 'Frans', 'français', 'French'],
  en: ['en', 'eng', 'Engels', 'anglais', 'English'],
};

const byName = new Map(languages.flatMap((code) => names[code].map((name): [string, Language] => [fold(name), code])));

/** "Deutsch" is two letters from "Dutch". */
const SLIPS = 1;

/** A language by its name in Dutch, French or English, or by its code, such as "nl" or "nl-BE". */
export function readLanguage(text: string): Read<Language> {
  const found = byName.get(fold(text)) ?? byName.get(/^([a-z]{2})[-_][a-z]{2}$/i.exec(text)?.[1]?.toLowerCase() ?? '');
  if (found !== undefined) return understood(found);
  const near = closest(fold(text), byName.keys(), SLIPS);
  const meant = near === null ? '' : `; did you mean "${byName.get(near)}"?`;
  return refused(`${quoted(text)} is not a language that we speak`, `write one of ${listed(languages)}${meant}`);
}

/** The languages of a programme, of those that the product speaks. */
export function languagesOf(programme: Programme): Language[] {
  return languages.filter((code) => programme.words[code] !== undefined);
}

/** Refuses a language that a programme does not speak. */
export function spokenIn(programme: Programme, read: Read<Language>): Read<Language> {
  if (!read.ok || programme.words[read.value] !== undefined) return read;
  const speaks = languagesOf(programme);
  return refused(`the programme ${programme.id} does not speak "${read.value}"`, `it speaks ${listed(speaks)}`);
}

function listed(codes: readonly Language[]): string {
  return codes.map((code) => `"${code}"`).join(', ');
}
