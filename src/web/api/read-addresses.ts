import { type Read, refused, understood } from './read.ts';
import { readEmail } from './read-text.ts';

/** Addresses that one person may have in one cell: more is a slip of the pen. */
const MOST_ADDRESSES = 50;

/** Reads addresses of several people, in their order, each once. No address holds any of the signs that divide them. */
export function readAddresses(given: string | readonly string[]): Read<string[]> {
  const parts = (typeof given === 'string' ? given.split(/[|,;\r\n]/) : given).map((part) => part.trim());
  const addresses = new Set<string>();
  for (const part of parts) {
    if (part === '') continue;
    const read = readEmail(part);
    if (!read.ok) return refused(read.wrong, 'write addresses, such as "ann@example.org|bea@example.org"');
    addresses.add(read.value);
  }
  if (addresses.size <= MOST_ADDRESSES) return understood([...addresses]);
  return refused(`it has ${addresses.size} addresses`, `keep ${MOST_ADDRESSES} at most`);
}
