import { type Language, localeOf } from '../language.ts';

/** A language in itself: who looks for theirs finds it, whatever the page speaks. */
export function ownName(code: Language): string {
  return new Intl.DisplayNames(localeOf(code), { type: 'language' }).of(code) ?? code;
}
