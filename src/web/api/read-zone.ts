import { zone } from '../../language.ts';
import { fold } from '../../programme/plain.ts';
import { closest } from './closest.ts';
import { type Read, refused, understood } from './read.ts';
import { quoted } from './read-text.ts';

/** A time zone by its IANA name. What looks like one, or like its city, is suggested. */
export function readZone(text: string): Read<string> {
  const read = zone.safeParse(text);
  if (read.success) return understood(read.data);
  const near = closestZone(text);
  const such = near === null ? 'write it as in "Europe/Brussels" or "America/New_York"' : `did you mean "${near}"?`;
  return refused(`${quoted(text)} is not a time zone`, such);
}

/** Unknown zones for which one request looks for a likeness; a list that has more is wrong in another way. */
const MOST_SOUGHT = 50;

/** The same for a whole list, in which the same few zones come again and again: each is looked up once. */
export function zoneReader(): (text: string) => Read<string> {
  const known = new Map<string, Read<string>>();
  let sought = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (sought >= MOST_SOUGHT) return refused(`${quoted(text)} is not a time zone`, 'write it as in "Europe/Brussels"');
    const read = readZone(text);
    if (!read.ok) sought += 1;
    known.set(text, read);
    return read;
  };
}

function closestZone(text: string): string | null {
  const byName = new Map<string, string>();
  for (const name of Intl.supportedValuesOf('timeZone')) {
    byName.set(fold(name), name);
    byName.set(fold(name.slice(name.lastIndexOf('/') + 1)), name);
  }
  const name = closest(fold(text), byName.keys());
  return name === null ? null : (byName.get(name) ?? null);
}
