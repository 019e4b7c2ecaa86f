import { TOKEN_LENGTH } from '../token.ts';

/** Characters from which a part of a key, which a mail program broke over two lines, is masked as well. */
const PART = 8;

/** A key, also where a filter on the way wrote it into a link of its own, next to "%3D". Ids of other services are shorter. */
const key = new RegExp(`[0-9a-z]{${TOKEN_LENGTH},}`, 'gi');

/** A page of ours, behind its origin. */
const page = new RegExp(`^(/[a-z/]{0,40}\\?t=)[0-9a-z]{${PART},}`, 'i');

/** An address to answer to, or what is left of one. */
const address = new RegExp(`\\b(reply\\+)[0-9a-z]{${PART},}`, 'gi');

/**
 * Somebody's words without the keys that a quoted letter of ours holds: each opens a page as its receiver, and whoever
 * reads these words is somebody else (P4). Links of others stay as they are.
 * @param origin where our links lead, such as "https://mentoring.example.org"
 */
export function withoutKeys(text: string, origin: string): string {
  const [before = '', ...behind] = text.split(origin);
  return [before, ...behind.map((rest) => rest.replace(page, '$1…'))]
    .join(origin)
    .replace(address, '$1…')
    .replace(key, '…');
}
