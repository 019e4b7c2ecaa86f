import { shortened } from './letter.ts';

/** Longest subject or display name, in characters: a header line stays under 998 octets (RFC 5322, 2.1.1). */
const LONGEST_HEADER_TEXT = 200;

/**
 * Text that is safe as the value of a header, whoever wrote it: control characters and line breaks of
 * every kind, which would start a header of their own, become spaces, and marks that turn the direction
 * of what follows are dropped. A space that does not break, as French has before "?", stays one.
 */
export function headerText(text: string): string {
  const flat = text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();
  return shortened(flat, LONGEST_HEADER_TEXT);
}

/**
 * An address with a display name (RFC 5322, 3.4). What could end the name or open another address is
 * taken out rather than escaped, because not every parser on the way knows how to unescape; a name with
 * other special characters is quoted.
 * @throws when the address itself could carry a header or a second address: the doors let none in
 */
export function namedAddress(name: string, address: string): string {
  const plain = plainAddress(address);
  const shown = headerText(name.replace(/"/g, '’').replace(/[<>\\]/g, ' '));
  if (shown === '') return plain;
  return /[()[\]:;@,.]/.test(shown) ? `"${shown}" <${plain}>` : `${shown} <${plain}>`;
}

/** An address that is nothing but an address. @throws when it could carry a header or a second one */
export function plainAddress(address: string): string {
  if (!/^[^\s<>,;:"()\\@\p{Cc}]+@[^\s<>,;:"()\\@\p{Cc}]+$/u.test(address)) throw new Error('Not a plain email address');
  return address;
}

/** The part of a message id or a tag that may hold only letters, digits, "_" and "-". */
export function plainToken(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 256);
}
