/// <reference types="vite/types/importMeta.d.ts" />

/** The letters beside this file, by their name. */
const letters = import.meta.glob<string>('./mail/*.eml', { query: '?raw', import: 'default', eager: true });

export const letterNames = Object.keys(letters).map((path) => path.replace(/^.*\/|\.eml$/g, ''));

/** A letter as a server hands it over: with the line breaks of RFC 5322. */
export function letter(name: string): Uint8Array {
  const text = letters[`./mail/${name}.eml`];
  if (text === undefined) throw new Error(`There is no test/inbox/mail/${name}.eml`);
  return bytes(text.replace(/\n/g, '\r\n'));
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
