import { decode32, encode32, ID_BYTES, type Id, type IdKind, idBytes, idOf } from './ids.ts';

/**
 * What a token opens. The number is part of the signed bytes, so a token for one thing opens nothing
 * else (P4). `answer`, `reply` and `review` (of a match, for the coordinator) name a prompt, `join` (for a guest)
 * and `approve` (for the coordinator) a referral, `mentor-session` and `mentee-session` a session for that half of
 * its pair, `file` a prompt whose receiver may open the file that it asks for or shows, `classic` a prompt whose receiver,
 * the coordinator, sees what is wished for, the others a participant.
 */
const purposes = {
  answer: { code: 1, names: 'prm' },
  reply: { code: 2, names: 'prm' },
  me: { code: 3, names: 'par' },
  write: { code: 4, names: 'par' },
  review: { code: 5, names: 'prm' },
  join: { code: 6, names: 'ref' },
  approve: { code: 7, names: 'ref' },
  'mentor-session': { code: 8, names: 'ses' },
  'mentee-session': { code: 9, names: 'ses' },
  file: { code: 10, names: 'prm' },
  classic: { code: 13, names: 'prm' },
} as const;

export type Purpose = keyof typeof purposes;
type Named<P extends Purpose> = Id<(typeof purposes)[P]['names']>;

/** A signing key; `kid` is 0–15 and travels in the token, so that keys can be rotated. */
export type LinkKey = { kid: number; key: CryptoKey };

export type Opened<P extends Purpose> =
  | { kind: 'open'; id: Named<P> }
  | { kind: 'expired'; id: Named<P> }
  | { kind: 'invalid' };

const MAC_BYTES = 16;
const EXPIRY_BYTES = 4;
const SIGNED_BYTES = 1 + ID_BYTES + EXPIRY_BYTES;

/** Length of a token in characters: with `reply+` before it, 64, the limit of a local part (RFC 5321, 4.5.3.1.1). */
export const TOKEN_LENGTH = Math.ceil(((SIGNED_BYTES + MAC_BYTES) * 8) / 5);

/** Makes a key for signing from a secret of at least 32 characters. */
export async function linkKey(kid: number, secret: string): Promise<LinkKey> {
  const bytes = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  return { kid, key };
}

/**
 * Signs a token that opens one thing for one person until a moment (HMAC-SHA-256 cut to 128 bits, RFC 2104, section 5).
 * @param keys the first signs; all of them open
 * @param expiresAt epoch seconds
 */
export async function signToken<P extends Purpose>(
  keys: readonly LinkKey[],
  purpose: P,
  id: Named<P>,
  expiresAt: number,
): Promise<string> {
  const [signer] = keys;
  if (signer === undefined) throw new Error('There is no key to sign with');
  const signed = new Uint8Array(SIGNED_BYTES);
  signed[0] = (signer.kid << 4) | purposes[purpose].code;
  signed.set(idBytes(id), 1);
  new DataView(signed.buffer).setUint32(1 + ID_BYTES, expiresAt);
  const token = new Uint8Array(SIGNED_BYTES + MAC_BYTES);
  token.set(signed);
  token.set((await mac(signer, signed)).subarray(0, MAC_BYTES), SIGNED_BYTES);
  return encode32(token);
}

/**
 * Opens a token for one purpose. Letters may have been upper-cased on the way. An expired token still
 * names what it was for, so that a fresh link can be sent to the address on file.
 * @param now epoch seconds
 */
export async function openToken<P extends Purpose>(
  keys: readonly LinkKey[],
  purpose: P,
  token: string,
  now: number,
): Promise<Opened<P>> {
  const bytes = token.length === TOKEN_LENGTH ? decode32(token.toLowerCase()) : null;
  const head = bytes?.[0];
  if (bytes === null || head === undefined || (head & 15) !== purposes[purpose].code) return { kind: 'invalid' };
  const signer = keys.find(({ kid }) => kid === head >> 4);
  if (signer === undefined) return { kind: 'invalid' };
  const expected = (await mac(signer, bytes.subarray(0, SIGNED_BYTES))).subarray(0, MAC_BYTES);
  if (!equalInConstantTime(expected, bytes.subarray(SIGNED_BYTES))) return { kind: 'invalid' };
  const expiresAt = new DataView(bytes.buffer).getUint32(1 + ID_BYTES);
  const id = idOf<IdKind>(purposes[purpose].names, bytes.slice(1, 1 + ID_BYTES)) as Named<P>;
  return { kind: now < expiresAt ? 'open' : 'expired', id };
}

async function mac({ key }: LinkKey, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
}

function equalInConstantTime(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (const [at, byte] of a.entries()) difference |= byte ^ (b[at] ?? 0);
  return difference === 0;
}
