import { z } from 'zod';

/** Every kind of id, by its prefix: an id says what it names. */
const kinds = {
  org: 'organisation',
  coh: 'cohort',
  par: 'participant',
  pair: 'pair',
  ses: 'session',
  prm: 'prompt',
  out: 'outbox batch',
  ltr: 'letter',
  inb: 'inbound message',
  mat: 'matching',
  ref: 'referral',
} as const;

export type IdKind = keyof typeof kinds;
declare const brand: unique symbol;
export type Id<K extends IdKind> = string & { readonly [brand]: K };

/** Bytes of randomness in an id: 120 bits, which fill 24 base-32 characters exactly. */
export const ID_BYTES = 15;

/** Crockford's base 32 in lower case: no i, l, o, u, and it survives a mail server that folds case. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh id, such as `prm_3f…`. The only use of randomness in the project, with `newSecret`. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return idOf(kind, crypto.getRandomValues(new Uint8Array(ID_BYTES)));
}

/** A fresh secret of 160 bits with a prefix that secret scanners can find, such as `omg_…`. */
export function newSecret(): string {
  return `omg_${encode32(crypto.getRandomValues(new Uint8Array(20)))}`;
}

/** The id that these bytes spell. Throws when there are not exactly `ID_BYTES` of them. */
export function idOf<K extends IdKind>(kind: K, bytes: Uint8Array): Id<K> {
  if (bytes.length !== ID_BYTES) throw new Error(`An id has ${ID_BYTES} bytes, not ${bytes.length}`);
  return `${kind}_${encode32(bytes)}` as Id<K>;
}

/** The bytes that an id spells, for packing it into a token. */
export function idBytes(id: Id<IdKind>): Uint8Array {
  const bytes = decode32(id.slice(id.indexOf('_') + 1));
  if (bytes === null) throw new Error(`Not an id: ${id}`);
  return bytes;
}

/** A zod type for ids of one kind, for the doors. */
export function idSchema<K extends IdKind>(kind: K) {
  return z.custom<Id<K>>(
    (value) => typeof value === 'string' && new RegExp(`^${kind}_[${ALPHABET}]{24}$`).test(value),
    { error: `Expected the id of a ${kinds[kind]}, such as ${kind}_ and 24 letters or digits` },
  );
}

/** Base 32 (Crockford, lower case) of bytes, most significant bit first, without padding. */
export function encode32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET.charAt((buffer << (5 - bits)) & 31) : text;
}

/** The inverse of `encode32`; null when the text holds another character or leftover bits that are not zero. */
export function decode32(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    buffer = (buffer << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 255;
    }
    buffer &= (1 << bits) - 1;
  }
  return buffer === 0 && bits < 5 ? bytes : null;
}
